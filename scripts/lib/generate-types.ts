import { compile } from "json-schema-to-typescript";
import { registerNames, schemaNames, singleNames } from "../../src/register/registers.ts";
import { type SchemaNode, schemaFile } from "../../src/register/schema.ts";
import { dereferenced } from "./dereferenced.ts";

const typeName = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** Titles would become the names of types, and lengths of lists would become tuples. */
function plain({ title: _, anyOf: __, minItems: ___, maxItems: ____, ...rest }: SchemaNode): SchemaNode {
  return rest;
}

/** TypeScript types of every record, written from the JSON Schemas. */
export async function generateTypes(): Promise<string> {
  const parts = ["// Written by `npm run types` from schemas/. Do not edit.\n"];
  for (const name of [...registerNames.map((register) => schemaNames[register]), ...singleNames]) {
    const schema = { ...dereferenced(schemaFile(name), name, plain), title: typeName(name) };
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
