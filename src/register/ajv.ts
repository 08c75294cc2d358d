import { Ajv, type Options } from "ajv";
import addFormatsModule from "ajv-formats";
import { type SchemaNode, schemaFile, schemaFileNames } from "./schema.ts";

const addFormats = addFormatsModule.default;

/**
 * The one ajv that knows the schemas, their annotations and their formats: for the check, and for the code a form checks with.
 * @param schema gives a schema by its name
 */
export function newAjv(options: Options, schema: (name: string) => SchemaNode = schemaFile): Ajv {
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: false, ...options });
  ajv.addVocabulary(["x-register", "x-groups", "x-visibility", "x-ref", "x-back", "x-vocabulary", "x-noark", "enumDescriptions"]);
  addFormats(ajv, ["date", "email", "uri"]);
  // Says that a number is a year, which is written without a space between the thousands.
  ajv.addFormat("year", { type: "number", validate: Number.isInteger });
  for (const name of schemaFileNames) ajv.addSchema(schema(name));
  return ajv;
}
