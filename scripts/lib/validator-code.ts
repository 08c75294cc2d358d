import standalone from "ajv/dist/standalone/index.js";
import { newAjv } from "../../src/register/ajv.ts";
import { type RegisterName, schemaNames } from "../../src/register/registers.ts";
import { type SchemaNode, schemaFile } from "../../src/register/schema.ts";

/** What no validation looks at: texts and annotations, which would be half of the code. */
const unused = new Set(["title", "description", "enumDescriptions", "examples", "default"]);

/** A schema without what is only for people. Names of properties are kept, whatever they are. */
function bare(node: unknown, isNames = false): unknown {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (node === null || typeof node !== "object") return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isNames || !(unused.has(key) || key.startsWith("x-")))
      .map(([key, value]) => [key, bare(value, !isNames && (key === "properties" || key === "definitions"))]),
  );
}

/** Code that ajv asks Node for, by the module a bundler finds it in. */
const required = /require\("([^"]+)"\)\.([\w.]+)/g;

/**
 * The validator of a register as a module that exports `validate`: the same schema as the check compiles, compiled beforehand, since a
 * strict Content-Security-Policy lets no page compile code.
 */
export function validatorCode(register: RegisterName): string {
  const ajv = newAjv({ code: { source: true, esm: true }, messages: false }, (name) => bare(schemaFile(name)) as SchemaNode);
  const code = standalone(ajv, { validate: `${schemaNames[register]}.schema.json` });
  const imports = new Map<string, string>();
  const body = code.replace(required, (_, module: string, path: string) => {
    // The one format of our own.
    if (path === "fullFormats.year") return "{ type: 'number', validate: Number.isInteger }";
    const name = imports.get(module) ?? `module${imports.size}`;
    imports.set(module, name);
    // ajv's modules are CommonJS: what they export as default is inside what a bundler calls default.
    return path === "default" ? `(${name}.default?.default ?? ${name}.default)` : `(${name}.default ?? ${name}).${path}`;
  });
  return [...[...imports].map(([module, name]) => `import * as ${name} from "${module}.js";`), body.replace(/^"use strict";/, "")].join(
    "\n",
  );
}
