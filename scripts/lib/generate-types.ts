import { compile } from "json-schema-to-typescript";
import { registerNames, schemaNames, singleNames } from "../../src/register/registers.ts";
import { resolve, type SchemaNode, schemaFile } from "../../src/register/schema.ts";

const typeName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** The schema with every `$ref` written out and without titles, which would become the names of types. */
function inlined(raw: SchemaNode, home: string): SchemaNode {
  const { node, home: from } = resolve(raw, home);
  const { title: _, $id: __, definitions: ___, anyOf: ____, ...rest } = node;
  if (rest.properties)
    rest.properties = Object.fromEntries(Object.entries(rest.properties).map(([key, child]) => [key, inlined(child, from)]));
  if (rest.items) {
    rest.items = inlined(rest.items, from);
    delete rest.minItems;
    delete rest.maxItems;
  }
  return rest;
}

/** TypeScript types of every record, written from the JSON Schemas. */
export async function generateTypes(): Promise<string> {
  const parts = ["// Written by `npm run types` from schemas/. Do not edit.\n"];
  for (const name of [...registerNames.map((register) => schemaNames[register]), ...singleNames]) {
    const schema = { ...inlined(schemaFile(name), name), title: typeName(name) };
    parts.push(
      await compile(schema as Parameters<typeof compile>[0], typeName(name), {
        bannerComment: "",
        additionalProperties: false,
        style: { printWidth: 140 },
      }),
    );
  }
  return parts.join("\n");
}
