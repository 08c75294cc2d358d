import type { RegisterName } from "../register/registers.ts";
import { type Field, schemaOf } from "../register/schema.ts";
import { guideOf } from "../text/guides.ts";
import { text } from "../text/index.ts";

const indent = (depth: number) => "  ".repeat(depth);

/** Text in lines no longer than a screen is wide. */
export function wrapped(prose: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of prose.split(/\s+/)) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

function helpOf(field: Field): string {
  const choices = field.values ? ` Velg mellom ${[...field.values].map(([value, text]) => `${value} (${text})`).join(", ")}.` : "";
  const kind = field.items ?? field;
  const reference = kind.ref
    ? ` En id i mappen ${kind.ref}.`
    : kind.vocabulary && kind.vocabulary !== "self"
      ? ` En kode i vocabularies/${kind.vocabulary}.yaml.`
      : "";
  return `${field.title}${field.title.endsWith("?") ? "" : "."} ${field.description}${choices}${reference}`;
}

/** A value as it is written in YAML; text that could be read as something else is quoted. */
function written(value: string | number | boolean): string {
  return typeof value !== "string" || /^[\p{L}][\p{L}\p{N} ,()/–-]*$/u.test(value) ? String(value) : JSON.stringify(value);
}

interface Writer {
  lines: string[];
  values: Record<string, string | number | boolean>;
}

/** Writes a field and what is under it. `isLive`: as a field to fill in; else as a comment to take the mark away from. */
function write(writer: Writer, field: Field, depth: number, isLive: boolean, lead = ""): void {
  const mark = isLive ? "" : "# ";
  for (const line of wrapped(helpOf(field), 110 - 2 * depth)) writer.lines.push(`${indent(depth)}# ${line}`);
  const given = writer.values[field.path];
  const [first] = field.values?.keys() ?? [];
  const value = given !== undefined ? ` ${written(given)}` : isLive && first !== undefined ? ` ${written(first)}` : "";
  writer.lines.push(`${mark}${indent(depth)}${lead}${field.key}:${value}`);
  const items = field.items;
  if (items && !items.properties)
    writer.lines.push(`${mark}${indent(depth + 1)}- ${items.values ? [...items.values.keys()][0] : ""}`.trimEnd());
  const children = [...((items ?? field).properties?.values() ?? [])];
  children.forEach((child, i) => {
    if (items && i === 0) writer.lines.push(`${mark}${indent(depth + 1)}-`);
    write(writer, child, depth + (items ? 2 : 1), isLive && child.required);
  });
}

/**
 * A commented file of a register: its required fields to fill in, all the others as comments, with the help of the schema.
 * @param values what is known already, by the field's path: `{ name: "Skoleskyss", area: "grunnskole" }`
 */
export function templateOf(register: RegisterName, values: Record<string, string | number | boolean>): string {
  const { field, groups } = schemaOf(register);
  const writer: Writer = {
    lines: ["# Fyll ut feltene som ikke har # foran. Ta bort # foran dem du trenger ellers, og slett resten."],
    values,
  };
  const guide = guideOf(register);
  if (guide) writer.lines.push(`# ${text.guidance.readTemplate(guide.title)}`);
  for (const { title, properties } of groups) {
    writer.lines.push("", `# ── ${title} ──`, "");
    for (const key of properties) {
      const child = field.properties?.get(key);
      if (child) write(writer, child, 0, child.required || values[child.path] !== undefined);
    }
  }
  return `${writer.lines.join("\n")}\n`;
}
