import type { ErrorObject } from "ajv";
import type { Problem } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { type Field, fieldAt } from "./schema.ts";
import type { Path } from "./walk.ts";

interface Text {
  message: string;
  hint?: Problem["hint"] | undefined;
}

/** A value as a person would write it, short enough for a message. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "en liste";
  if (value !== null && typeof value === "object") return "flere felt";
  const text = typeof value === "string" ? value : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const quoted = (value: unknown) => (value !== null && typeof value === "object" ? shown(value) : `«${shown(value)}»`);

const durationHint = "En varighet skrives P5Y (fem år), P6M (seks måneder), P2W (to uker) eller P7D (sju dager).";
const dateHint = "En dato skrives år-måned-dag, for eksempel 2026-03-31, og må finnes i kalenderen.";

/** Norwegian help for the patterns the schemas use, by how the pattern begins. */
const patternHints: [string, string][] = [
  ["^P(?=", durationHint],
  ["^\\d{9}$", "Et organisasjonsnummer er ni siffer uten mellomrom, i anførselstegn."],
  ["^\\d{4}$", "Skriv fire siffer i anførselstegn."],
  ["^https://", "En nettadresse begynner med https://."],
  ["^[A-Z]{2}$", "Et land skrives med to store bokstaver, for eksempel NO, SE eller US."],
  ["^\\S", "Ta bort mellomrom foran og bak."],
  ["^[a-z0-9-]+", "En id har bare små bokstaver a–z, tall og bindestrek, med skråstrek mellom mapper."],
  ["^[A-Za-z0-9]", "En kode har bare bokstaver a–z, tall, bindestrek og understrek."],
];

function patternHint(field: Field): string | undefined {
  return patternHints.find(([start]) => field.pattern?.startsWith(start))?.[1];
}

const typeNames: Record<string, string> = {
  string: "tekst",
  integer: "et helt tall",
  number: "et tall",
  boolean: "true eller false",
  array: "en liste",
  object: "flere felt under seg",
};

/** The field's own sub-fields, those that must be there first. */
function subFields(field: Field): string {
  const children = [...(field.properties?.values() ?? [])];
  return [...children.filter(({ required }) => required), ...children.filter(({ required }) => !required)]
    .map(({ key }) => `«${key}»`)
    .join(", ");
}

function typeHint(field: Field, value: unknown, wanted: string): Problem["hint"] {
  switch (wanted) {
    case "string":
      if (field.format === "date") return dateHint;
      if (typeof value === "number") {
        if (field.pattern?.startsWith("^P(?=")) return durationHint;
        return (written) =>
          `Sett verdien i anførselstegn: "${written || value}". Ellers leses den som et tall, og nuller foran blir borte.`;
      }
      if (typeof value === "boolean") return `Sett verdien i anførselstegn: "${value}".`;
      return Array.isArray(value)
        ? "Feltet har bare én verdi. Skriv den på samme linje, uten bindestrek."
        : "Feltet har bare én verdi. Skriv den på samme linje.";
    case "boolean":
      return "Skriv true for ja og false for nei, uten anførselstegn.";
    case "integer":
    case "number":
      if (typeof value === "string" && /^\d+$/.test(value)) return "Ta bort anførselstegnene.";
      if (typeof value === "string" && /^[\d .]+(,\d+)?$/.test(value))
        return "Skriv tallet uten mellomrom og uten anførselstegn, med punktum foran desimaler.";
      return typeof value === "number" ? "Skriv et helt tall, uten desimaler." : "Skriv bare tallet, med siffer.";
    case "array":
      if (value !== null && typeof value === "object")
        return "Sett bindestrek og mellomrom foran det første feltet, og rykk inn de andre like langt.";
      return field.items?.properties
        ? `Hver linje i listen begynner med bindestrek og har feltene ${subFields(field.items)}.`
        : `Skriv verdien på linjen under, med bindestrek foran: «- ${shown(value)}».`;
    default:
      return `Skriv feltene på linjene under, med to mellomrom innrykk: ${subFields(field)}.`;
  }
}

function typeText(field: Field, value: unknown, wanted: string): Text {
  if (value === null)
    return {
      message: `«${field.title}» mangler verdi.`,
      hint: field.required ? `Fyll den ut. ${field.description}` : "Fyll den ut, eller ta bort linjen.",
    };
  return {
    message: `«${field.title}» skal være ${typeNames[wanted] ?? wanted}, men er ${quoted(value)}.`,
    hint: typeHint(field, value, wanted),
  };
}

function choices(field: Field): string {
  return [...(field.values ?? [])].map(([value, text]) => (text.startsWith(String(value)) ? text : `${value} (${text})`)).join(", ");
}

/** The value meant, when it is spelt nearly right or its Norwegian text is written in its stead. */
function meantValue(field: Field, written: unknown): string | number | undefined {
  if (typeof written !== "string") return undefined;
  const values = [...(field.values ?? [])];
  const near = nearest(
    written,
    values.flatMap(([value, text]) => [String(value), text]),
  );
  return values.find(([value, text]) => near === String(value) || near === text)?.[0];
}

const formatHints: Record<string, string> = {
  date: dateHint,
  email: "Skriv en e-postadresse til en felles postkasse.",
  uri: "En nettadresse begynner med https://.",
};

/** What one error says, where it is not about the place alone. */
function valueText(error: ErrorObject, field: Field): Text {
  const value = error.data as unknown;
  const params = error.params as { limit: number; format: string; type: string };
  const cannotBe = `«${field.title}» kan ikke være ${quoted(value)}.`;
  switch (error.keyword) {
    case "type":
      return typeText(field, value, params.type);
    case "enum": {
      const meant = meantValue(field, value);
      return {
        message: cannotBe,
        hint: meant === undefined ? `Velg mellom ${choices(field)}.` : `Mente du «${meant}» (${field.values?.get(meant)})?`,
      };
    }
    case "pattern":
      return { message: cannotBe, hint: patternHint(field) ?? (field.description || undefined) };
    case "format":
      return { message: cannotBe, hint: formatHints[params.format] };
    case "minLength":
      if (value === "")
        return { message: `«${field.title}» er tom.`, hint: field.required ? "Fyll den ut." : "Fyll den ut, eller ta bort linjen." };
      return { message: `«${field.title}» er for kort.`, hint: `Den må ha minst ${params.limit} tegn.` };
    case "maxLength":
      return { message: `«${field.title}» er for lang: ${String(value).length} tegn, og det er plass til ${params.limit}.` };
    case "minItems":
      if ((value as unknown[]).length > 0) return { message: `«${field.title}» har for få linjer. Den må ha minst ${params.limit}.` };
      return {
        message: `«${field.title}» er tom.`,
        hint: field.required ? "Legg til minst én linje." : "Legg til minst én linje, eller ta bort feltet.",
      };
    case "maxItems":
      return { message: `«${field.title}» har for mange linjer. Det er plass til ${params.limit}.` };
    case "minimum":
      return { message: cannotBe, hint: `Verdien må være minst ${params.limit}.` };
    case "maximum":
      return { message: cannotBe, hint: `Verdien må være høyst ${params.limit}.` };
    case "exclusiveMinimum":
      return { message: cannotBe, hint: `Verdien må være større enn ${params.limit}.` };
    default:
      return { message: `«${field.title}» har ikke riktig form.`, hint: field.description || undefined };
  }
}

function pathOf(root: Field, pointer: string): Path {
  let field: Field | undefined = root;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => {
      const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
      const isIndex: boolean = field?.type === "array" && /^\d+$/.test(key);
      field = isIndex ? field?.items : field?.properties?.get(key);
      return isIndex ? Number(key) : key;
    });
}

/** One ajv error as a problem told in Norwegian. */
export function explainShape(error: ErrorObject, file: string, root: Field): Problem {
  const path = pathOf(root, error.instancePath);
  const field = fieldAt(root, path) ?? root;
  const value = error.data as unknown;
  const params = error.params as { additionalProperty: string; missingProperty: string; i: number; j: number };
  const problem = ({ message, hint }: Text, at: Path = path, point: "key" | "value" = "value"): Problem => ({
    rule: `shape-${error.keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    level: "error",
    file,
    path: at,
    at: point,
    message,
    ...(hint ? { hint } : {}),
  });
  const keys = [...(field.properties?.keys() ?? [])];
  const inField = path.length > 0 ? ` i «${field.title}»` : "";
  switch (error.keyword) {
    case "additionalProperties": {
      const key = params.additionalProperty;
      const written = Object.keys(value as object);
      const meant = nearest(
        key,
        keys.filter((name) => !written.includes(name)),
      );
      const hint = meant
        ? `Mente du «${meant}» (${field.properties?.get(meant)?.title})?`
        : `Feltene som kan brukes er ${keys.join(", ")}.`;
      return problem({ message: `Feltet «${key}» finnes ikke${inField}.`, hint }, [...path, key], "key");
    }
    case "required": {
      const key = params.missingProperty;
      const missing = field.properties?.get(key);
      return problem(
        { message: `«${missing?.title ?? key}» mangler${inField}.`, hint: `Legg til «${key}:». ${missing?.description ?? ""}`.trim() },
        path,
        "key",
      );
    }
    case "uniqueItems": {
      const later = Math.max(params.i, params.j);
      const twice = (value as unknown[])[later];
      return problem({ message: `«${field.title}» har ${quoted(twice)} to ganger.`, hint: "Ta bort den ene." }, [...path, later]);
    }
    case "minProperties":
      return problem({ message: `«${field.title}» er tom.`, hint: `Fyll ut ett av feltene ${keys.join(", ")}.` }, path, "key");
    case "maxProperties":
      return problem({ message: `«${field.title}» kan bare ha ett felt.`, hint: `Velg ett av ${keys.join(" og ")}.` }, path, "key");
    case "anyOf":
      return problem({ message: "Oppføringen sier ikke hva som er vurdert.", hint: "Fyll ut «processes» eller «systems»." }, [], "key");
    default:
      return problem(valueText(error, field));
  }
}
