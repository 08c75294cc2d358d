import { Ajv, type ErrorObject } from "ajv";
import mappingSchema from "../../schemas/mapping.schema.json" with { type: "json" };
import { nearest } from "../register/nearest.ts";
import type { RegisterName } from "../register/registers.ts";
import { schemaOf } from "../register/schema.ts";
import { parseSource } from "../register/source.ts";
import { text } from "../text/index.ts";
import { fieldOf, mappablePaths, parseFieldPath } from "./field-path.ts";

/** What one column, or several put together, becomes. */
export interface ColumnMapping {
  column?: string;
  aliases?: string[];
  template?: string;
  field: string;
  required?: boolean;
  separator?: string | string[];
  values?: Record<string, string | number | boolean | null>;
  unit?: "Y" | "M" | "W" | "D";
  default?: string | number | boolean;
}

/** How rows become records of one register. */
export interface RecordMapping {
  register: RegisterName;
  sheet?: string;
  headingRow?: number;
  each?: { column: string; separator: string };
  id?: string;
  key?: string[];
  columns: ColumnMapping[];
  constants?: Record<string, unknown>;
  rest?: string;
  ignore?: string[];
}

/** A mapping file, as schemas/mapping.schema.json says. */
export interface Mapping {
  title: string;
  description?: string;
  rows?: string;
  empty?: string[];
  lists?: "add" | "replace";
  records: RecordMapping[];
}

const words = text.imports.mapping;
const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
ajv.addVocabulary(["enumDescriptions"]);
const validate = ajv.compile(mappingSchema);

const placeOf = (error: ErrorObject) => error.instancePath.slice(1).replaceAll("/", ".");

function explain(error: ErrorObject): string {
  const at = placeOf(error) || words.top;
  switch (error.keyword) {
    case "required":
      return words.missing(at, String(error.params.missingProperty));
    case "additionalProperties":
      return words.unknownKey(at, String(error.params.additionalProperty));
    case "enum":
      return words.notOneOf(at, (error.params.allowedValues as unknown[]).join(", "));
    default:
      return words.wrong(at, error.message ?? error.keyword);
  }
}

/** The headings a template names. */
export const headingsIn = (template: string): string[] => [...template.matchAll(/\{([^{}]+)\}/g)].map(([, heading = ""]) => heading);

/** Fields that the schema does not have, and columns without a source. */
function wrongFields(mapping: Mapping): string[] {
  return mapping.records.flatMap((record, r) => {
    const { field: root } = schemaOf(record.register);
    const paths = mappablePaths(root).map(({ path }) => path);
    const at = (c: number | string) => `records.${r}.${c}`;
    const known = (path: string, place: string): string[] => {
      const steps = parseFieldPath(path);
      const field = fieldOf(root, steps);
      if (field && !field.properties && !field.items) return [];
      if (field)
        return [
          words.notSingle(
            place,
            path,
            paths
              .filter((one) => one.startsWith(field.path))
              .slice(0, 6)
              .join(", "),
          ),
        ];
      const meant = nearest(path.replace(/\[\d+\]/g, "[]"), paths);
      return [words.noField(place, path, record.register, meant)];
    };
    const ofColumns = record.columns.flatMap((column, c) => {
      const place = at(`columns.${c}`);
      const lists = parseFieldPath(column.field).filter((step) => "item" in step).length;
      const separators = column.separator === undefined ? 0 : [column.separator].flat().length;
      return [
        ...known(column.field, place),
        ...((column.column === undefined) === (column.template === undefined) ? [words.oneSource(place)] : []),
        ...(separators > lists ? [words.tooManySeparators(place, column.field)] : []),
      ];
    });
    const ofConstants = Object.keys(record.constants ?? {}).flatMap((path) =>
      fieldOf(root, parseFieldPath(path)) ? [] : [words.noField(at("constants"), path, record.register, nearest(path, paths))],
    );
    const rest = record.rest === undefined || fieldOf(root, parseFieldPath(record.rest))?.type === "string";
    return [...ofColumns, ...ofConstants, ...(rest ? [] : [words.noRest(at("rest"), record.rest ?? "")])];
  });
}

/** Reads a mapping file. Everything that is wrong with it is told at once. */
export function readMapping(yaml: string): { mapping: Mapping; errors: string[] } | { mapping?: undefined; errors: string[] } {
  const { data, errors } = parseSource(yaml, false);
  if (errors.length > 0) return { errors: errors.map(({ line, message, hint }) => words.yaml(line, message, hint)) };
  if (!validate(data)) return { errors: (validate.errors ?? []).map(explain) };
  const mapping = data as unknown as Mapping;
  const wrong = wrongFields(mapping);
  return wrong.length > 0 ? { errors: wrong } : { mapping, errors: [] };
}
