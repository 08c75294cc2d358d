import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openApi } from "../../src/exports/api/openapi.ts";
import { type ApiOrigin, schemaVersion } from "../../src/exports/api/origin.ts";
import type { SchemaNode } from "../../src/register/schema.ts";
import type { Municipality } from "../../src/register/types.ts";
import { root, UserError } from "./settings.ts";

/** The shape of an edition as lines, one for each address and each field. */
function linesOf(origin: ApiOrigin): string[] {
  const api = openApi({ municipality: { name: "" } as Municipality }, origin) as {
    paths: Record<string, { get: { responses: { 200: { content: object } } } }>;
    components: { schemas: Record<string, SchemaNode> };
  };
  const lines = Object.entries(api.paths).map(([path, { get }]) => `GET ${path}: ${Object.keys(get.responses[200].content)}`);
  const typeOf = ({ type, $ref, format, anyOf }: SchemaNode): string =>
    $ref
      ? ($ref.split("/").at(-1) ?? "")
      : `${type ?? (anyOf ? `one of ${anyOf && (anyOf as SchemaNode[]).map(typeOf)}` : "any")}${format ? ` ${format}` : ""}`;
  const visit = (path: string, node: SchemaNode, isRequired: boolean) => {
    lines.push(`${path}: ${typeOf(node)}${isRequired ? ", always" : ""}${node.enum ? `, of ${node.enum.join(" | ")}` : ""}`);
    for (const [key, child] of Object.entries(node.properties ?? {})) visit(`${path}.${key}`, child, node.required?.includes(key) ?? false);
    if (node.items) visit(`${path}[]`, node.items, true);
    if (typeof node.additionalProperties === "object") visit(`${path}.*`, node.additionalProperties as SchemaNode, false);
  };
  for (const [name, schema] of Object.entries(api.components.schemas)) visit(name, schema, true);
  return lines;
}

/** `Process.status: string, always, of a | b` taken apart. */
function parse(line: string): { path: string; type: string; isAlways: boolean; values: string[] } {
  const [, path = "", type = "", always, values] = /^(.+?): (.*?)(, always)?(?:, of (.*))?$/.exec(line) ?? [];
  return { path, type, isAlways: always !== undefined, values: values?.split(" | ") ?? [] };
}

/**
 * What would break a program that reads the old shape: an address or a field that is gone, is of another type, may now be absent, or a
 * value that no longer comes. New addresses, fields and values break nothing: readers are told to pass over what they do not know.
 */
export function breaking(before: readonly string[], after: readonly string[]): string[] {
  const now = new Map(after.map((line) => [parse(line).path, parse(line)]));
  return before.flatMap((line) => {
    const old = parse(line);
    const is = now.get(old.path);
    if (!is) return [`${old.path} is gone`];
    return [
      ...(is.type === old.type ? [] : [`${old.path} is ${is.type}, and was ${old.type}`]),
      ...(old.isAlways && !is.isAlways ? [`${old.path} may be absent`] : []),
      ...old.values.filter((value) => is.values.length > 0 && !is.values.includes(value)).map((value) => `${old.path} is never ${value}`),
    ];
  });
}

const place = join(root, `tests/exports/api-v${schemaVersion.split(".")[0]}.txt`);

/** What has been published in this version, as it was stored last. */
export function storedShape(): string[] {
  return readFileSync(place, "utf8").split("\n").filter(Boolean);
}

/** What is published now: the public edition, and the internal with all it may hold. */
export function currentShape(): string[] {
  const origin: ApiOrigin = { edition: "public", restricted: false, date: "", commit: null, base: "/" };
  return [
    ...linesOf(origin).map((line) => `public ${line}`),
    ...linesOf({ ...origin, edition: "internal", restricted: true }).map((line) => `internal ${line}`),
  ];
}

/** Stores what is new. @throws UserError when something that is promised is gone, for that takes a new version */
export function growShape(): void {
  const broken = breaking(storedShape(), currentShape());
  if (broken.length > 0) throw new UserError(`Dette bryter formen til API-et (se CHANGELOG-API.md):\n${broken.join("\n")}`);
  writeFileSync(place, `${currentShape().join("\n")}\n`);
}
