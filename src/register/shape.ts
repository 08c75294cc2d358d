import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import addFormatsModule from "ajv-formats";
import type { Problem } from "./finding.ts";
import { nearest } from "./nearest.ts";
import type { RawEntry } from "./read.ts";
import { registerNames, schemaNames } from "./registers.ts";
import { type Field, fieldAt, schemaFile, schemaFileNames, schemaOf } from "./schema.ts";
import type { Path } from "./walk.ts";

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
  for (const name of schemaFileNames) ajv.addSchema(schemaFile(name));
  for (const name of [...registerNames, "municipality"] as const) {
    const validate = ajv.getSchema(`${name === "municipality" ? name : schemaNames[name]}.schema.json`);
    if (validate) validators.set(name, validate as ValidateFunction);
  }
  return validatorOf(register);
}

function pathOf(root: Field, pointer: string): Path {
  let field: Field | undefined = root;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => {
      const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
      const isIndex = field?.type === "array" && /^\d+$/.test(key);
      field = isIndex ? field?.items : field?.properties?.get(key);
      return isIndex ? Number(key) : key;
    });
}

/** A value as a person would write it, short enough for a message. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const typeNames: Record<string, string> = {
  string: "tekst",
  integer: "et helt tall",
  number: "et tall",
  boolean: "true eller false",
  array: "en liste (linjer som begynner med bindestrek)",
  object: "egne felt under seg",
};

function typeMessage(field: Field, value: unknown, wanted: string): { message: string; hint?: string } {
  if (value === null) return { message: `«${field.title}» mangler verdi.`, hint: "Fyll den ut, eller ta bort linjen." };
  const hint =
    wanted === "string" && (typeof value === "number" || typeof value === "boolean")
      ? `Sett verdien i anførselstegn: "${String(value)}". Ellers kan nuller foran bli borte.`
      : wanted === "boolean"
        ? "Skriv true for ja og false for nei, uten anførselstegn."
        : wanted === "array"
          ? `Skriv verdien på linjen under, med bindestrek foran: «- ${shown(value)}».`
          : undefined;
  return { message: `«${field.title}» skal være ${typeNames[wanted] ?? wanted}, men er «${shown(value)}».`, ...(hint ? { hint } : {}) };
}

function patternMessage(field: Field, value: unknown): { message: string; hint?: string } {
  const base = `«${field.title}» kan ikke være «${shown(value)}».`;
  const pattern = field.pattern ?? "";
  if (pattern.startsWith("^P(?="))
    return { message: base, hint: "En varighet skrives P5Y (fem år), P6M (seks måneder), P2W (to uker) eller P7D (sju dager)." };
  if (pattern === "^\\d{9}$") return { message: base, hint: "Et organisasjonsnummer er ni siffer uten mellomrom, i anførselstegn." };
  if (pattern === "^\\d{4}$") return { message: base, hint: "Skriv fire siffer i anførselstegn." };
  if (pattern === "^https://") return { message: base, hint: "En nettadresse begynner med https://." };
  if (pattern === "^[A-Z]{2}$") return { message: base, hint: "Et land skrives med to store bokstaver, for eksempel NO, SE eller US." };
  if (pattern.startsWith("^\\S")) return { message: base, hint: "Ta bort mellomrom foran og bak." };
  return { message: base, hint: field.description || undefined };
}

function choices(field: Field): string {
  return [...(field.values ?? [])].map(([value, text]) => (text === String(value) ? String(value) : `${value} (${text})`)).join(", ");
}

/** One ajv error as a problem in Norwegian; undefined for those that only repeat another. */
function explain(error: ErrorObject, entry: RawEntry, root: Field): Problem | undefined {
  const path = pathOf(root, error.instancePath);
  const field = fieldAt(root, path) ?? root;
  const value = error.data as unknown;
  const problem = (text: { message: string; hint?: string | undefined }, at: Path = path, point: "key" | "value" = "value"): Problem => ({
    rule: `shape-${error.keyword.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`,
    level: "error",
    file: entry.file,
    path: at,
    at: point,
    message: text.message,
    ...(text.hint ? { hint: text.hint } : {}),
  });
  const params = error.params as Record<string, string & number>;
  switch (error.keyword) {
    case "additionalProperties": {
      const key = params.additionalProperty ?? "";
      const known = [...(field.properties?.keys() ?? [])];
      const written = new Set(Object.keys(value as object));
      const meant = nearest(
        key,
        known.filter((name) => !written.has(name)),
      );
      return problem(
        {
          message: `Feltet «${key}» finnes ikke${path.length > 0 ? ` i «${field.title}»` : ""}.`,
          hint: meant ? `Mente du «${meant}» (${field.properties?.get(meant)?.title})?` : `Feltene som kan brukes er ${known.join(", ")}.`,
        },
        [...path, key],
        "key",
      );
    }
    case "required": {
      const missing = field.properties?.get(params.missingProperty ?? "");
      return problem(
        {
          message: `«${missing?.title ?? params.missingProperty}» mangler${path.length > 0 ? ` i «${field.title}»` : ""}.`,
          hint: `Legg til «${params.missingProperty}:». ${missing?.description ?? ""}`.trim(),
        },
        path,
        "key",
      );
    }
    case "type":
      return problem(typeMessage(field, value, params.type ?? ""));
    case "enum": {
      if (value === null) return undefined;
      const meant =
        typeof value === "string"
          ? (nearest(value, [...(field.values?.keys() ?? [])].map(String)) ?? valueWithText(field, value))
          : undefined;
      return problem({
        message: `«${field.title}» kan ikke være «${shown(value)}».`,
        hint: meant ? `Mente du «${meant}» (${field.values?.get(meant)})?` : `Velg mellom ${choices(field)}.`,
      });
    }
    case "pattern":
      return problem(patternMessage(field, value));
    case "format":
      return problem({
        message: `«${field.title}» kan ikke være «${shown(value)}».`,
        hint:
          params.format === "date"
            ? "En dato skrives år-måned-dag, for eksempel 2026-03-31, og må finnes i kalenderen."
            : params.format === "email"
              ? "Skriv en e-postadresse til en felles postkasse."
              : "Skriv en hel nettadresse.",
      });
    case "minLength":
      return problem({
        message: `«${field.title}» er for kort.`,
        hint: params.limit === 1 ? "Fyll den ut, eller ta bort linjen." : `Den må ha minst ${params.limit} tegn.`,
      });
    case "maxLength":
      return problem({ message: `«${field.title}» er for lang: ${String(value).length} tegn, og det er plass til ${params.limit}.` });
    case "minItems":
      return problem({
        message: `«${field.title}» er tom.`,
        hint: params.limit === 1 ? "Legg til minst én linje, eller ta bort feltet." : `Den må ha minst ${params.limit} linjer.`,
      });
    case "maxItems":
      return problem({ message: `«${field.title}» har for mange linjer. Det er plass til ${params.limit}.` });
    case "uniqueItems":
      return problem({ message: `«${field.title}» har samme verdi to ganger.`, hint: "Ta bort den ene." }, [...path, params.i ?? 0]);
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
      return problem({
        message: `«${field.title}» kan ikke være ${shown(value)}.`,
        hint: `Verdien må være ${error.keyword === "maximum" ? "høyst" : error.keyword === "minimum" ? "minst" : "større enn"} ${params.limit}.`,
      });
    case "minProperties":
      return problem(
        { message: `«${field.title}» er tom.`, hint: `Fyll ut ett av feltene ${[...(field.properties?.keys() ?? [])].join(", ")}.` },
        path,
        "key",
      );
    case "maxProperties":
      return problem(
        { message: `«${field.title}» kan bare ha ett felt.`, hint: `Velg ett av ${[...(field.properties?.keys() ?? [])].join(" og ")}.` },
        path,
        "key",
      );
    case "anyOf":
      return problem({ message: "Oppføringen sier ikke hva som er vurdert.", hint: "Fyll ut «processes» eller «systems»." }, [], "key");
    default:
      return problem({ message: `«${field.title}» har ikke riktig form.`, hint: field.description || undefined });
  }
}

function valueWithText(field: Field, text: string): string | undefined {
  const wanted = text.toLowerCase();
  for (const [value, name] of field.values ?? []) if (name.toLowerCase() === wanted) return String(value);
  return undefined;
}

/** The register a record would fit better: it has none of the wrong one's keys but all that register demands. */
function misplaced(entry: RawEntry): string | undefined {
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
  const errors = (validate.errors ?? []).filter((error) => !error.schemaPath.includes("/anyOf/"));
  const other = errors.some((error) => error.keyword === "additionalProperties") ? misplaced(entry) : undefined;
  if (other) {
    const title = schemaFile(schemaNames[other as keyof typeof schemaNames]).title?.toLowerCase();
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
  return errors.map((error) => explain(error, entry, root)).filter((problem) => problem !== undefined);
}
