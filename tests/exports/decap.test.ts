import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { nginxMaps, nginxSite } from "../../scripts/lib/nginx.ts";
import { root } from "../../scripts/lib/settings.ts";
import { type Backend, backendOf } from "../../src/exports/decap/backend.ts";
import { kindOf } from "../../src/exports/decap/collections.ts";
import { decapConfig, decapConfigYaml } from "../../src/exports/decap/config.ts";
import type { DecapField } from "../../src/exports/decap/fields.ts";
import { formatOf } from "../../src/exports/decap/format.ts";
import { listFiles } from "../../src/register/files.ts";
import { isRegisterName, type RegisterName, registerNames } from "../../src/register/registers.ts";
import { type Field, fieldAt, schemaOf } from "../../src/register/schema.ts";
import type { Municipality } from "../../src/register/types.ts";
import { editorPolicy, pagePolicy, sitePolicy } from "../../src/site/policy.ts";
import { fixtures, registerOf } from "../support/content.ts";

const backend: Backend = { settings: { name: "test-repo" }, proposes: true, origins: [] };

/** The paths of every field, and of the parts of each. */
function schemaPaths(field: Field): string[] {
  return [...((field.items ?? field).properties ?? new Map<string, Field>()).values()].flatMap((child) => [
    child.path,
    ...schemaPaths(child),
  ]);
}

function decapPaths(fields: readonly DecapField[] = [], above = ""): string[] {
  return fields.flatMap(({ name, widget, fields: parts }) => {
    const path = above ? `${above}.${name}` : name;
    return [path, ...decapPaths(parts, widget === "list" ? `${path}[]` : path)];
  });
}

describe("the configuration of Decap CMS", () => {
  const config = decapConfig(registerOf(), backend);
  const of = (name: string) => config.collections.find((each) => each.name === name);
  const fieldIn = (collection: string, ...names: string[]) => {
    let fields = of(collection)?.fields ?? [];
    let field: DecapField | undefined;
    for (const name of names) {
      field = fields.find((each) => each.name === name);
      fields = field?.fields ?? [];
    }
    return field;
  };

  test.each(registerNames)("has every field of %s, and no other", (name) => {
    const collections = config.collections.filter(({ folder }) => folder === `content/${name}`);
    expect(collections.length).toBeGreaterThan(0);
    const wanted = schemaPaths(schemaOf(name).field).sort();
    for (const { fields, extension } of collections)
      expect(decapPaths(fields as DecapField[]).sort()).toEqual(extension === "md" ? [...wanted, "body"].sort() : wanted);
  });

  test("says what the schemas say", () => {
    const owner = fieldAt(schemaOf("processes").field, ["owner"]);
    expect(fieldIn("processes", "owner")).toMatchObject({
      label: owner?.title,
      hint: owner?.description,
      required: true,
      widget: "relation",
      collection: "units",
      value_field: "{{slug}}",
    });
    expect(fieldIn("processes", "status")).toMatchObject({ widget: "select" });
    expect(fieldIn("processes", "area")?.options).toContainEqual({ label: "Grunnskole", value: "grunnskole" });
    expect(fieldIn("processes", "audience")).toMatchObject({ widget: "select", multiple: true });
    expect(fieldIn("processes", "review", "last")).toMatchObject({ widget: "datetime", format: "YYYY-MM-DD", time_format: false });
    const period = fieldAt(schemaOf("processes").field, ["processing", 0, "erasure", 0, "period"]);
    expect(fieldIn("processes", "processing", "erasure", "period")?.pattern).toEqual([period?.pattern, period?.description]);
    expect(fieldIn("units", "parent")).toMatchObject({ widget: "relation" });
  });

  test("demands nothing inside what is left out, but in each item of a list", () => {
    expect(fieldIn("processes", "review", "last")?.required).toBe(false);
    expect(fieldIn("processes", "systems", "use")?.required).toBe(true);
  });

  test("offers records of both kinds of file where a register has both", () => {
    expect(of("processes")).toMatchObject({ extension: "yaml", format: "orden-processes", path: "{{area}}/{{slug}}" });
    expect(of("processes-md")).toMatchObject({ extension: "md", format: "orden-processes-md" });
    expect(fieldIn("processes", "parent")).toMatchObject({
      widget: "select",
      options: expect.arrayContaining([{ label: "Leksehjelp", value: "grunnskole/leksehjelp" }]),
    });
  });

  test("is YAML that holds the same, with each list of choices once", () => {
    const yaml = decapConfigYaml(registerOf(), backend);
    expect(parse(yaml, { maxAliasCount: -1 })).toEqual(config);
    expect(yaml.match(/value: LOV-2018-06-15-38/g)).toHaveLength(1);
  });
});

describe("what Decap CMS writes", () => {
  const places = [join(root, "content"), join(fixtures, "base")];

  test.each(places)("is what it read, to the byte, where nothing is changed: %s", (folder) => {
    let read = 0;
    for (const { file } of listFiles(folder).files) {
      const name = file.split("/")[0] ?? "";
      if (!isRegisterName(name)) continue;
      const text = readFileSync(join(folder, file), "utf8");
      const format = formatOf(schemaOf(name).field, kindOf(file));
      expect(format.toFile(format.fromFile(text)), file).toBe(text);
      read++;
    }
    expect(read).toBeGreaterThan(15);
  });

  const written = (name: RegisterName, data: Record<string, unknown>) => formatOf(schemaOf(name).field, "yaml").toFile(data);

  test("leaves out what was emptied, and keeps a list that says «none»", () => {
    expect(
      written("processes", {
        name: "Skoleskyss",
        summary: "",
        themes: null,
        audience: [],
        review: { last: "", by: null },
        personalData: "true",
        processing: [{ purpose: "Avgjøre", recipients: [], erasure: [{}], automatedDecision: { used: "false" } }],
        dpiaScreening: { conclusion: "not-needed" },
      }),
    ).toBe(`name: Skoleskyss
personalData: true
processing:
  - purpose: Avgjøre
    recipients: []
    automatedDecision:
      used: false
dpiaScreening:
  criteria: []
  conclusion: not-needed
`);
  });

  test("keeps comments and quotes on the lines that are not changed", () => {
    const format = formatOf(schemaOf("units").field, "yaml");
    const text = '# Om enheten\nname: "Oppvekst"\nparent: kommune # midlertidig\n';
    expect(format.toFile({ ...format.fromFile(text), parent: "arkiv" })).toBe(text.replace("kommune", "arkiv"));
  });

  test("changes the prose of a Markdown record, and nothing else, when the prose is changed", () => {
    const format = formatOf(schemaOf("routines").field, "md");
    const text = readFileSync(join(fixtures, "base/routines/kassasjon.md"), "utf8");
    const read = format.fromFile(text);
    const changed = format.toFile({ ...read, body: `${read.body}\n\nEtt avsnitt til.` });
    expect(changed).toBe(`${text.trimEnd()}\n\nEtt avsnitt til.\n`);
    expect(format.toFile({ name: "Ny", body: "Tekst" })).toBe("---\nname: Ny\n---\n\nTekst\n");
  });

  test("is not written over a file that cannot be read", () => {
    const format = formatOf(schemaOf("units").field, "yaml");
    expect(() => format.fromFile("name: [\n")).toThrow();
    expect(() => formatOf(schemaOf("routines").field, "md").fromFile("name: uten streker\n")).toThrow();
  });
});

describe("the way to the files", () => {
  type Git = NonNullable<Municipality["git"]>;
  const editor = { decap: true, appId: "app", tenantId: "leietaker", signInServer: "https://logginn.example" };
  const of = (host: Git["host"], repository: string) => backendOf({ git: { host, repository }, editor }) as Backend;

  test.each<[Git["host"], string, Record<string, unknown>, boolean, string[]]>([
    [
      "github",
      "https://github.com/a/b",
      { name: "github", repo: "a/b", base_url: "https://logginn.example" },
      true,
      ["https://api.github.com"],
    ],
    [
      "github",
      "https://git.kommune.example/a/b.git",
      { repo: "a/b", api_root: "https://git.kommune.example/api/v3" },
      true,
      ["https://git.kommune.example"],
    ],
    [
      "gitlab",
      "https://gitlab.example/gruppe/under/b/",
      { repo: "gruppe/under/b", auth_type: "pkce", api_root: "https://gitlab.example/api/v4", app_id: "app" },
      true,
      ["https://gitlab.example"],
    ],
    [
      "gitea",
      "https://git.example/a/b",
      { name: "gitea", repo: "a/b", api_root: "https://git.example/api/v1" },
      false,
      ["https://git.example"],
    ],
    [
      "forgejo",
      "https://git.example/a/b",
      { name: "forgejo", repo: "a/b", api_root: "https://git.example/api/v1" },
      true,
      ["https://git.example"],
    ],
    [
      "azure-devops",
      "https://dev.azure.com/org/prosjekt/_git/b",
      { name: "azure", repo: "org/prosjekt/b", tenant_id: "leietaker" },
      true,
      ["https://dev.azure.com", "https://app.vssps.visualstudio.com"],
    ],
    [
      "bitbucket",
      "https://bitbucket.org/a/b",
      { name: "bitbucket", repo: "a/b", auth_type: "implicit" },
      true,
      ["https://api.bitbucket.org"],
    ],
  ])("%s at %s", (host, repository, settings, proposes, origins) => {
    const found = of(host, repository);
    expect(found.settings).toMatchObject({ ...settings, branch: "main" });
    expect(found.proposes).toBe(proposes);
    expect(found.origins).toEqual(origins);
    expect(decapConfig(registerOf(), found).publish_mode).toBe(proposes ? "editorial_workflow" : "simple");
  });

  test("is told what it lacks, and is not there where it is not switched on", () => {
    const git: Git = { host: "azure-devops", repository: "https://dev.azure.com/o/p/_git/r" };
    expect(backendOf({ git, editor: { decap: true } })).toEqual({ lacks: ["appId", "tenantId"] });
    expect(backendOf({ editor: { decap: true } })).toEqual({ lacks: ["git"] });
    expect(backendOf({ git, editor: { ...editor, decap: false } })).toBeUndefined();
    expect(backendOf({ git })).toBeUndefined();
  });
});

describe("what the editor's page may do", () => {
  test("is more than any other page may, and no more than it needs", () => {
    const policy = editorPolicy(["https://git.example"]);
    expect(policy).toContain("script-src 'self' 'unsafe-eval';");
    expect(policy).toContain("connect-src 'self' https://git.example;");
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    for (const other of [pagePolicy(), pagePolicy({ search: true }), sitePolicy()]) expect(other).not.toContain("'unsafe-eval'");
  });

  test("is said by nginx of that page only, and of none where there is no such page", () => {
    const headers: [string, string][] = [["Content-Security-Policy", "script-src 'unsafe-eval'"]];
    const maps = nginxMaps("internal", "/register/", [], headers);
    expect(maps).toContain(`map $uri $orden_internal_editor_csp {
  default "${sitePolicy()}";
  "/register/rediger/" "script-src 'unsafe-eval'";
  "/register/rediger/index.html" "script-src 'unsafe-eval'";
}`);
    expect(nginxSite("internal", "/register/", headers)).toContain("add_header Content-Security-Policy $orden_internal_editor_csp always;");
    expect(nginxMaps("internal", "/", []) + nginxSite("internal", "/")).not.toContain("editor");
  });
});
