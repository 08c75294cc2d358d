import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { ApiOrigin } from "../../src/exports/api/origin.ts";
import type { SchemaNode } from "../../src/register/schema.ts";

export const origin: ApiOrigin = { edition: "public", restricted: false, date: "2026-11-22", commit: "0123456789", base: "/" };

interface OpenApi {
  paths: Record<string, { get: { responses: { 200: { content: Record<string, { schema: SchemaNode }> } } } }>;
  components: { schemas: Record<string, SchemaNode> };
}

/** The published shapes are open for what comes later; here a field that they do not tell of is a fault. */
function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (node === null || typeof node !== "object") return node;
  const made = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, closed(child)]));
  return made.properties && made.additionalProperties === undefined ? { ...made, additionalProperties: false } : made;
}

/** A path of the description as a pattern for file names: `/processes/{id}.json` → `^processes/([^/]+)\.json$`. */
const patternOf = (path: string) =>
  new RegExp(
    `^${path
      .slice(1)
      .replaceAll(".", "\\.")
      .replace(/\{\w+\}/g, "[^/.]+")}$`,
  );

/**
 * What is wrong with the files of an API by its own `openapi.json`: files that no path tells of, paths that no file answers, and files
 * that are not of the shape they should be.
 * @param files by path below the folder of the API
 */
export function apiProblems(files: ReadonlyMap<string, Buffer | string>): { problems: string[]; checked: number } {
  const api = JSON.parse(String(files.get("openapi.json"))) as OpenApi;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (addFormats as unknown as typeof addFormats.default)(ajv);
  ajv.addSchema({ $id: "api", components: closed(api.components) });
  const check = (schema: SchemaNode) =>
    schema.$ref ? ajv.compile({ $ref: `api${schema.$ref}` }) : ajv.compile(closed(schema) as SchemaNode);
  const paths = Object.entries(api.paths).map(([path, { get }]) => {
    const [[mediaType = "", { schema = {} } = {}] = []] = Object.entries(get.responses[200].content);
    return { path, pattern: patternOf(path), mediaType, validate: check(schema), used: 0 };
  });
  const records = new Map(paths.map(({ path, validate }) => [/^\/(\w+)\/\{id\}\.json$/.exec(path)?.[1], validate]));
  const problems: string[] = [];
  const told = (file: string, errors: (typeof paths)[number]["validate"]["errors"]) =>
    problems.push(`${file}: ${errors?.[0]?.instancePath} ${errors?.[0]?.message} ${JSON.stringify(errors?.[0]?.params)}`);
  for (const [file, content] of files) {
    const found = paths.find(({ pattern }) => pattern.test(file));
    if (!found) {
      problems.push(`${file} is in no path`);
      continue;
    }
    found.used++;
    if (found.mediaType === "application/x-ndjson") {
      for (const line of String(content).split("\n").filter(Boolean)) {
        const record = JSON.parse(line) as { register: string; id: string };
        const validate = records.get(record.register);
        if (!validate?.(record)) told(`${file} ${record.id}`, validate?.errors);
      }
    } else if (/json$/.test(found.mediaType) && !found.validate(JSON.parse(String(content)))) told(file, found.validate.errors);
  }
  problems.push(...paths.filter(({ used, path }) => used === 0 && !path.includes("{")).map(({ path }) => `${path} has no file`));
  return { problems, checked: files.size };
}
