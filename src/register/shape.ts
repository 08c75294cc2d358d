import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormatsModule from "ajv-formats";
import type { Problem } from "./finding.ts";
import { nearest } from "./nearest.ts";
import type { RawEntry } from "./read.ts";
import { type RegisterName, registerNames, schemaNames, singleNames } from "./registers.ts";
import { schemaFile, schemaFileNames, schemaOf } from "./schema.ts";
import { explainShape } from "./shape-messages.ts";

const addFormats = addFormatsModule.default;

let validators: Map<string, ValidateFunction> | undefined;

/** The compiled validator of a register: one ajv, each schema compiled once. */
export function validatorOf(register: RawEntry["register"]): ValidateFunction {
  validators ??= new Map();
  const known = validators.get(register);
  if (known) return known;
  const ajv = new Ajv({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: false, verbose: true });
  ajv.addVocabulary(["x-register", "x-groups", "x-visibility", "x-ref", "x-back", "x-vocabulary", "x-noark", "enumDescriptions"]);
  addFormats(ajv, ["date", "email", "uri"]);
  // Says that a number is a year, which is written without a space between the thousands.
  ajv.addFormat("year", { type: "number", validate: Number.isInteger });
  for (const name of schemaFileNames) ajv.addSchema(schemaFile(name));
  for (const name of [...registerNames, ...singleNames]) {
    const validate = ajv.getSchema(`${name in schemaNames ? schemaNames[name as RegisterName] : name}.schema.json`);
    if (validate) validators.set(name, validate as ValidateFunction);
  }
  return validatorOf(register);
}

/** The register a record would fit better: it has none of the wrong one's keys but all that register demands. */
function misplaced(entry: RawEntry): RegisterName | undefined {
  const keys = Object.keys(entry.data as object);
  const fits = (name: (typeof registerNames)[number]) => {
    const { properties } = schemaOf(name).field;
    const required = [...(properties?.values() ?? [])].filter((field) => field.required);
    return required.every((field) => keys.includes(field.key)) && keys.every((key) => properties?.has(key));
  };
  return registerNames.find((name) => name !== entry.register && fits(name));
}

/** What a keyword says of a value, the most telling first: one mistake is told once. */
const telling = ["type", "minLength", "maxLength", "format", "pattern", "enum"];

/** Errors without those that only repeat another about the same value. */
function distinct(errors: readonly ErrorObject[]): ErrorObject[] {
  const misspelt = new Set(errors.filter(({ keyword }) => keyword === "additionalProperties").map(({ instancePath }) => instancePath));
  return errors.filter((error) => {
    const rank = telling.indexOf(error.keyword);
    if (rank >= 0)
      return !errors.some(
        (other) =>
          other.instancePath === error.instancePath && telling.indexOf(other.keyword) >= 0 && telling.indexOf(other.keyword) < rank,
      );
    // A field that is missing because its name is misspelt is told of where it stands.
    if (error.keyword === "required" && misspelt.has(error.instancePath)) {
      return !errors.some(
        (other) =>
          other.keyword === "additionalProperties" &&
          other.instancePath === error.instancePath &&
          nearest(String(other.params.additionalProperty), [String(error.params.missingProperty)]) !== undefined,
      );
    }
    return !error.schemaPath.includes("/anyOf/");
  });
}

/** Everything in a record that departs from its schema. */
export function checkShape(entry: RawEntry): Problem[] {
  const validate = validatorOf(entry.register);
  if (validate(entry.data)) return [];
  const errors = distinct(validate.errors ?? []);
  const other = errors.some((error) => error.keyword === "additionalProperties") ? misplaced(entry) : undefined;
  if (other) {
    const title = schemaFile(schemaNames[other]).title?.toLowerCase();
    return [
      {
        rule: "file-place",
        level: "error",
        file: entry.file,
        path: [],
        message: `Oppføringen ligner på registeret «${other}» (${title}), men ligger i «${entry.register}».`,
        hint: `Flytt filen til mappen «${other}».`,
      },
    ];
  }
  const root = schemaOf(entry.register).field;
  return errors.map((error) => explainShape(error, entry.file, root));
}
