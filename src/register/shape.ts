import type { ValidateFunction } from "ajv";
import { newAjv } from "./ajv.ts";
import { distinctErrors } from "./distinct-errors.ts";
import type { Problem } from "./finding.ts";
import type { RawEntry } from "./read.ts";
import { type RegisterName, registerNames, schemaNames, singleNames } from "./registers.ts";
import { schemaFile, schemaOf } from "./schema.ts";
import { explainShape } from "./shape-messages.ts";

let validators: Map<string, ValidateFunction> | undefined;

/** The compiled validator of a register: one ajv, each schema compiled once. */
export function validatorOf(register: RawEntry["register"]): ValidateFunction {
  validators ??= new Map();
  const known = validators.get(register);
  if (known) return known;
  const ajv = newAjv({ verbose: true });
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

/** Everything in a record that departs from its schema. */
export function checkShape(entry: RawEntry): Problem[] {
  const validate = validatorOf(entry.register);
  if (validate(entry.data)) return [];
  const errors = distinctErrors(validate.errors ?? []);
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
