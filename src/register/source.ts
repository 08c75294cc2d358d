import matter from "gray-matter";
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError,
  type YAMLMap,
} from "yaml";
import { Lines } from "./lines.ts";
import type { Path } from "./walk.ts";

/** The data of one file, before anything is known of its shape. */
export interface Source {
  data: unknown;
  body?: string;
  errors: SourceError[];
}

export interface SourceError {
  code: string;
  line: number;
  column: number;
  message: string;
  hint?: string;
}

interface Split {
  yaml: string;
  /** Lines before the YAML begins. */
  offset: number;
  body?: string;
}

/** Many aliases of one anchor make a small file enormous; no record needs more than a few. */
const maxAliasCount = 50;

const closed = {
  parse(): never {
    throw new Error("closed");
  },
  stringify(): never {
    throw new Error("closed");
  },
};

/** Separates front matter from prose. gray-matter only splits; its engines that run code are closed. */
function split(text: string, markdown: boolean): Split | SourceError {
  if (!markdown) return { yaml: text, offset: 0 };
  const first = text.slice(0, text.indexOf("\n") === -1 ? text.length : text.indexOf("\n")).trim();
  if (first !== "---") {
    return first.startsWith("---")
      ? {
          code: "front-matter",
          line: 1,
          column: 4,
          message: `Filen begynner med «${first.slice(0, 40)}». Bare YAML kan stå øverst i en Markdown-fil.`,
          hint: "Skriv tre bindestreker alene på første linje.",
        }
      : {
          code: "front-matter",
          line: 1,
          column: 1,
          message: "Filen mangler felt øverst.",
          hint: "Begynn filen med en linje med tre bindestreker, så feltene, så tre bindestreker igjen.",
        };
  }
  if (!/\n---[ \t]*(\r?\n|$)/.test(text)) {
    return {
      code: "front-matter",
      line: 1,
      column: 1,
      message: "Feltene øverst i filen blir aldri avsluttet.",
      hint: "Sett en linje med tre bindestreker etter det siste feltet.",
    };
  }
  const file = matter(text, {
    language: "yaml",
    engines: { yaml: { parse: () => ({}), stringify: () => "" }, json: closed, javascript: closed, js: closed, coffee: closed },
  });
  // What is before the last line break of Windows is half of it, and no part of the last value.
  return { yaml: file.matter.replace(/^[ \t]*\r?\n/, "").replace(/\r$/, ""), offset: 1, body: file.content.trim() };
}

function parse(yaml: string): { doc: Document.Parsed; lines: Lines } {
  // The library compares every key with every other; `wrongKeys` does it in one pass. Tags of other YAML versions, such as !!binary, are unknown.
  const options = { version: "1.2", prettyErrors: false, strict: true, uniqueKeys: false, resolveKnownTags: false } as const;
  return { doc: parseDocument(yaml, options), lines: new Lines(yaml) };
}

const explanations: Record<string, string> = {
  ALIAS_PROPS: "Et alias (*) kan ikke ha egenskaper.",
  BAD_ALIAS: "Aliaset (*) er skrevet feil.",
  BAD_DIRECTIVE: "Linjen med % forstås ikke.",
  BAD_DQ_ESCAPE: "Tegnet etter \\ i anførselstegnene forstås ikke.",
  BAD_INDENT: "Innrykket stemmer ikke med linjene rundt.",
  BAD_PROP_ORDER: "Anker og tag står i feil rekkefølge.",
  BAD_SCALAR_START: "En verdi kan ikke begynne med dette tegnet.",
  BLOCK_AS_IMPLICIT_KEY: "Det står kolon og mellomrom inne i verdien, eller en liste på samme linje som feltet.",
  BLOCK_IN_FLOW: "Vanlige felt kan ikke stå inne i { } eller [ ].",
  DUPLICATE_KEY: "Feltet står to ganger.",
  IMPOSSIBLE: "Dette kan ikke leses som YAML.",
  KEY_OVER_1024_CHARS: "Nøkkelen er altfor lang. Det mangler kanskje et linjeskift.",
  MISSING_CHAR: "Det mangler et tegn her, for eksempel et anførselstegn, en parentes eller kolon.",
  MULTILINE_IMPLICIT_KEY: "En nøkkel må stå på én linje.",
  MULTIPLE_ANCHORS: "Verdien har flere ankere.",
  MULTIPLE_DOCS: "Filen har flere dokumenter, skilt med ---.",
  MULTIPLE_TAGS: "Verdien har flere tagger.",
  NON_STRING_KEY: "Nøkkelen er ikke tekst.",
  RESOURCE_EXHAUSTION: "Filen er for innviklet til å leses.",
  TAB_AS_INDENT: "Innrykket er gjort med tabulator.",
  TAG_RESOLVE_FAILED: "Taggen (!) forstås ikke.",
  UNEXPECTED_TOKEN: "Det står noe her som ikke hører hjemme.",
};

const hints: Record<string, string> = {
  BLOCK_AS_IMPLICIT_KEY: "Sett hele verdien i anførselstegn. En liste skrives på linjene under.",
  BAD_INDENT: "Bruk to mellomrom for hvert nivå.",
  BAD_SCALAR_START: "Sett verdien i anførselstegn.",
  DUPLICATE_KEY: "Slå dem sammen, og behold bare ett.",
  MULTIPLE_DOCS: "Én fil holder én oppføring. Flytt resten til egne filer.",
  TAB_AS_INDENT: "Bruk mellomrom.",
  TAG_RESOLVE_FAILED: "Sett verdien i anførselstegn hvis utropstegnet hører til teksten.",
  MISSING_CHAR: "Se etter et anførselstegn som ikke er lukket.",
  NON_STRING_KEY: "Sett det i anførselstegn hvis krøllparentesen eller hakeparentesen hører til teksten.",
};

const hintOf = (code: string) => (hints[code] ? { hint: hints[code] } : {});

/** Where a quote that is never closed was opened: the parser only tells where the file ended. */
function openingQuote(doc: Document.Parsed, end: number): number {
  let start = end;
  visit(doc, {
    Scalar(_key, node) {
      if (node.type?.startsWith("QUOTE") && node.range && node.range[0] < end && node.range[1] >= end - 1) start = node.range[0];
    },
  });
  return start;
}

function explain(error: YAMLError, doc: Document.Parsed, lines: Lines, offset: number): SourceError {
  const [end] = error.pos;
  const unclosed = error.code === "MISSING_CHAR" && error.message.includes("quote");
  const { line, column } = lines.at(unclosed ? openingQuote(doc, end) : end);
  return {
    code: "yaml",
    line: line + offset,
    column,
    message: `Filen kan ikke leses som YAML. ${unclosed ? "Et anførselstegn er åpnet, men ikke lukket." : (explanations[error.code] ?? "Skrivemåten forstås ikke.")}`,
    ...(unclosed ? { hint: "Lukk anførselstegnet, eller ta bort det første." } : hintOf(error.code)),
  };
}

/** Keys that stand twice in a part of the record, and keys that are no single word. */
function wrongKeys(doc: Document.Parsed, lines: Lines, offset: number): SourceError[] {
  const errors: SourceError[] = [];
  const add = (key: unknown, code: "DUPLICATE_KEY" | "NON_STRING_KEY", what: string) => {
    const { line, column } = lines.at((key as Node | null)?.range?.[0] ?? 0);
    errors.push({ code: "yaml", line: line + offset, column, message: `Filen kan ikke leses som YAML. ${what}`, ...hintOf(code) });
  };
  const look = (node: unknown) => {
    if (isMap(node)) {
      const seen = new Set<unknown>();
      for (const { key, value } of node.items) {
        if (!isScalar(key) || (key.value !== null && typeof key.value === "object"))
          add(key, "NON_STRING_KEY", explanations.NON_STRING_KEY ?? "");
        else if (seen.has(key.value)) add(key, "DUPLICATE_KEY", `Feltet «${String(key.value)}» står to ganger.`);
        else seen.add(key.value);
        look(value);
      }
    } else if (isSeq(node)) for (const item of node.items) look(item);
  };
  look(doc.contents);
  return errors;
}

/**
 * Parses a YAML file, or the front matter of a Markdown file, as YAML 1.2.
 * Never throws: what cannot be read is in `errors`, and `data` is then undefined.
 */
export function parseSource(text: string, markdown: boolean): Source {
  const parts = split(text, markdown);
  if ("code" in parts) return { data: undefined, errors: [parts] };
  const { yaml, offset, body } = parts;
  const rest = body === undefined ? {} : { body };
  const failed = (message: string): Source => ({
    data: undefined,
    errors: [{ code: "yaml", line: 1 + offset, column: 1, message }],
    ...rest,
  });
  const tooDeep = "Filen er nøstet så dypt at den ikke kan leses.";
  try {
    const { doc, lines } = parse(yaml);
    const problems = [...doc.errors, ...doc.warnings];
    // How far the parser gets before it gives up depends on the machine, so nothing else it says then is told.
    if (problems.some(({ code }) => code === "RESOURCE_EXHAUSTION")) return failed(tooDeep);
    if (doc.directives?.yaml.explicit) return failed("Linjen %YAML øverst i filen kan ikke brukes: registeret leses alltid som YAML 1.2.");
    const errors = [...problems.map((error) => explain(error, doc, lines, offset)), ...wrongKeys(doc, lines, offset)].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    );
    if (errors.length > 0) return { data: undefined, errors, ...rest };
    return { data: doc.toJS({ maxAliasCount }) as unknown, errors: [], ...rest };
  } catch (error) {
    // The parser recurses: absurd nesting ends in RangeError, too many aliases in ReferenceError.
    return failed(error instanceof ReferenceError ? "Filen bruker samme anker (&) så mange ganger at den ikke leses." : tooDeep);
  }
}

export interface Place {
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** The value as it stands in the file, when it is a single one. */
  written?: string;
}

/**
 * A function from a path in the record to its place in the file.
 * Where the path is not in the file, the nearest parent that is.
 */
export function locator(text: string, markdown: boolean): (path: Path, at?: "key" | "value") => Place {
  const parts = split(text, markdown);
  if ("code" in parts) return () => ({ line: 1, column: 1 });
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(parts.yaml);
  } catch {
    return () => ({ line: 1, column: 1 });
  }
  const { doc, lines } = parsed;
  const position = (node: unknown): Place | undefined => {
    const range = (node as Node | null | undefined)?.range;
    if (!range) return undefined;
    const { line, column } = lines.at(range[0]);
    const written = isScalar(node) ? { written: parts.yaml.slice(range[0], range[1]) } : {};
    return { line: line + parts.offset, column, ...written };
  };
  const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();
  // The library looks through all keys for each; a file of thousands of wrong keys would take minutes.
  const pairsOf = (map: YAMLMap) => {
    let known = pairs.get(map);
    if (!known) {
      known = new Map(map.items.filter(isPair).map((pair) => [String((pair.key as { value?: unknown } | null)?.value), pair]));
      pairs.set(map, known);
    }
    return known;
  };
  /** The nodes of a path's key and value, as deep as the file has it: one pair for each step. */
  const chain = (path: Path) => {
    const found: { key?: unknown; value: unknown }[] = [];
    let parent: unknown = doc.contents;
    for (const step of path) {
      // What is below an alias (*) is told of where the alias stands.
      if (isMap(parent)) {
        const pair = pairsOf(parent).get(String(step));
        if (!pair) break;
        found.push({ key: pair.key, value: pair.value });
        parent = pair.value;
      } else if (isSeq(parent) && parent.items[Number(step)] !== undefined) {
        parent = parent.items[Number(step)];
        found.push({ value: parent });
      } else break;
    }
    return found;
  };
  return (path, at = "value") => {
    const steps = chain(path);
    for (let depth = steps.length; depth > 0; depth--) {
      const { key, value } = steps[depth - 1] ?? {};
      // A missing child is reported at its parent's key, where a reader looks for it.
      const wanted = depth < path.length ? "key" : at;
      const found = wanted === "key" ? (position(key) ?? position(value)) : (position(value) ?? position(key));
      if (found) return found;
    }
    return position(doc.contents) ?? { line: 1 + parts.offset, column: 1 };
  };
}
