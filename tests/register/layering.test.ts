import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const source = fileURLToPath(new URL("../../src/", import.meta.url));

/** What a layer may not import from of src/. Data goes one way: register, reports, exports, pages. */
const forbiddenIn: Record<string, string[]> = {
  search: [
    "register",
    "reports",
    "exports",
    "edit",
    "imports",
    "workbook",
    "forms",
    "text",
    "site",
    "components",
    "layouts",
    "pages",
    "styles",
  ],
  register: ["reports", "exports", "edit", "imports", "workbook", "components", "layouts", "pages", "styles"],
  edit: ["reports", "exports", "imports", "workbook", "components", "layouts", "pages", "styles"],
  imports: ["reports", "exports", "workbook", "components", "layouts", "pages", "styles"],
  workbook: ["reports", "exports", "components", "layouts", "pages", "styles"],
  reports: ["exports", "components", "layouts", "pages", "styles"],
  exports: ["federation", "components", "layouts", "pages", "styles", "portal"],
  federation: ["components", "layouts", "pages", "styles", "portal"],
};

/** Folders beside src/ that src/ may read. */
const beside = ["schemas"];

const pattern = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\s*\(\s*)["']([^"']+)["']/g;

/** The modules a text imports, re-exports, or loads while it runs. */
function importsOf(text: string): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? "");
}

/** The layer of src/ that an import leads to; undefined for packages and Node's own modules. */
function layerOf(file: string, specifier: string): string | undefined {
  const target = specifier.startsWith(".")
    ? resolve(dirname(file), specifier)
    : /^(~|@)\//.test(specifier)
      ? join(source, specifier.slice(2))
      : undefined;
  if (target === undefined) return undefined;
  const path = relative(source, target);
  const [first, second = ""] = path.split(sep);
  return first === ".." && beside.includes(second) ? undefined : first;
}

function files(layer: string): string[] {
  try {
    return readdirSync(join(source, layer), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && /\.(ts|tsx|js|mjs|astro|mdx)$/.test(item.name))
      .map((item) => join(item.parentPath, item.name));
  } catch {
    return [];
  }
}

/** Imports in `text`, were it the file `path` below src/, that the layer may not have. */
function forbidden(path: string, text: string): string[] {
  const layer = path.split("/")[0] ?? "";
  return importsOf(text).filter((specifier) => {
    const to = layerOf(join(source, path), specifier);
    return to !== undefined && (to === ".." || forbiddenIn[layer]?.includes(to));
  });
}

test("the engine has files to look at", () => {
  expect(files("register").length).toBeGreaterThan(20);
});

describe.each(Object.keys(forbiddenIn))("%s", (layer) => {
  test(`imports nothing from ${forbiddenIn[layer]?.join(", ")}, nor from outside src`, () => {
    const found = files(layer).flatMap((file) =>
      forbidden(relative(source, file).split(sep).join("/"), readFileSync(file, "utf8")).map(
        (to) => `${relative(source, file)} imports ${to}`,
      ),
    );
    expect(found).toEqual([]);
  });
});

test("the engine knows nothing of Astro, and reads no content by a fixed path", () => {
  for (const file of files("register")) {
    const text = readFileSync(file, "utf8");
    expect(importsOf(text).filter((specifier) => /^astro(:|\/|$)/.test(specifier))).toEqual([]);
    expect(text).not.toMatch(/["'`/](\.\.\/)+content\//);
  }
});

test("what asks the search runs in a browser, and brings no dictionary with it", () => {
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(file, "utf8").replace(/^import type .*$/gm, "");
    for (const specifier of importsOf(text)) if (specifier.startsWith(".")) follow(resolve(dirname(file), specifier));
  };
  for (const each of ["ask.ts", "explain.ts"]) follow(join(source, "search", each));
  const names = [...seen].map((file) => relative(join(source, "search"), file)).sort();
  expect(names).toContain("law-references.ts");
  expect(names.filter((name) => name.startsWith("..") || /thesaurus|los|everyday|enrich/.test(name))).toEqual([]);
});

test("what writes and changes a record's file runs in a browser: it leads to nothing of Node's own", () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    // A type is gone before anything runs.
    const text = readFileSync(file, "utf8").replace(/^import type .*$/gm, "");
    for (const specifier of file.endsWith(".json") ? [] : importsOf(text)) {
      if (specifier.startsWith(".")) follow(resolve(dirname(file), specifier));
      else packages.add(specifier);
    }
  };
  for (const file of files("edit")) follow(file);
  expect(seen.size).toBeGreaterThan(8);
  expect([...packages]).toEqual(["yaml"]);
});

describe("the test itself", () => {
  test.each([
    ["register/a.ts", 'import { x } from "../reports/x.ts";', ["../reports/x.ts"]],
    ["register/rules/a.ts", 'export * from "../../pages/x.ts";', ["../../pages/x.ts"]],
    ["register/a.ts", 'const x = await import("../exports/x.ts");', ["../exports/x.ts"]],
    ["register/a.ts", 'import "../components/x.ts";', ["../components/x.ts"]],
    ["register/a.ts", 'import {\n  x,\n} from "../../scripts/x.ts";', ["../../scripts/x.ts"]],
    ["register/a.ts", 'import x from "../../schemas/x.schema.json" with { type: "json" };', []],
    ["reports/a.ts", 'import { x } from "../exports/x.ts";', ["../exports/x.ts"]],
    ["reports/a.ts", 'import { x } from "../register/x.ts";', []],
    ["register/rules/a.ts", 'import { x } from "../rule.ts";\nimport { y } from "yaml";', []],
  ])("%s with %j", (path, text, expected) => {
    expect(forbidden(path, text)).toEqual(expected);
  });
});
