import { describe, expect, test } from "vitest";
import { editionOf } from "../../src/register/edition.ts";
import { link, type Register } from "../../src/register/link.ts";
import { type AnyEntry, type RegisterName, registerNames } from "../../src/register/registers.ts";
import { type Field, schemaOf, type Visibility, visibilities } from "../../src/register/schema.ts";
import type { Municipality } from "../../src/register/types.ts";
import { fullest, textOf, withCanaries } from "../support/canaries.ts";
import { baseText, type Files, registerOf } from "../support/content.ts";

/** The base where a record has one more line, or another text. */
const changed = (file: string, change: (text: string) => string): Files => ({ [file]: change(baseText(file)) });
const hidden = (file: string, visibility: Visibility = "internal"): Files => changed(file, (text) => `${text}visibility: ${visibility}\n`);

const ids = (register: Register, name: RegisterName) => register.all(name).map((entry) => entry.id);

/** The three ways to see a register. */
const views = (full: Register) => ({
  public: editionOf(full, "public"),
  internal: editionOf(full, "internal"),
  restricted: editionOf(full, "internal", { restricted: true }),
});

describe("fields", () => {
  const { public: open, internal, restricted } = views(registerOf());

  test("public ones are in every edition", () => {
    for (const register of [open, internal, restricted]) {
      expect(register.get("systems", "skoleportal")?.data).toMatchObject({
        name: "Skoleportal",
        vendor: { name: "Skolevare AS" },
        hosting: { type: "vendor-hosted", country: "NO" },
      });
      expect(register.municipality).toMatchObject({
        name: "Prøvebygd kommune",
        contacts: [{ mailbox: "personvernombud@provebygd.example" }],
      });
    }
  });

  test("internal ones are not in the public edition, at any depth", () => {
    const system = open.get("systems", "skoleportal")?.data;
    for (const key of [
      "description",
      "users",
      "exitPlan",
      "cost",
      "informationValue",
      "masterFor",
      "note",
      "criticality",
      "security",
      "administratorRole",
    ])
      expect(system).not.toHaveProperty(key);
    expect(system?.hosting).toEqual({ type: "vendor-hosted", country: "NO" });
    expect(open.get("processes", "grunnskole/skoleskyss")?.data.processing?.[0]).not.toHaveProperty("securityMeasures");
    expect(open.get("processes", "grunnskole/skoleskyss")?.data.processing?.[0]?.transfers?.[0]).toEqual({
      country: "US",
      recipient: "Støttevare Inc.",
      mechanism: "46-2-c-scc",
      remoteAccess: true,
    });
    expect(open.municipality).not.toHaveProperty("git");
    expect(open.municipality).not.toHaveProperty("riskScale");
    expect(internal.get("systems", "skoleportal")?.data).toMatchObject({
      users: "Om lag 100 ansatte",
      cost: { annualNok: 100000 },
      hosting: { provider: "Driftvare AS" },
    });
    expect(internal.municipality.git?.host).toBe("github");
  });

  test("restricted ones are in neither edition unless asked for", () => {
    for (const register of [open, internal]) {
      expect(register.get("systems", "skoleportal")?.data).not.toHaveProperty("security");
      expect(register.get("systems", "skoleportal")?.data).not.toHaveProperty("criticality");
      expect(register.get("systems", "skoleportal")?.data.hosting).not.toHaveProperty("detail");
      expect(register.get("integrations", "skyssvedtak-til-arkiv")?.data).not.toHaveProperty("detail");
      expect(register.get("archives", "sakarkiv")?.data).not.toHaveProperty("detailedLocation");
    }
    expect(restricted.get("systems", "skoleportal")?.data).toMatchObject({
      security: "To trinn ved innlogging.",
      criticality: { recoveryTimeHours: 24 },
      hosting: { detail: "To maskinrom." },
    });
  });

  test("an assessment is public only in that it is done, and when", () => {
    expect(open.get("assessments", "ros-skoleportal")?.data).toEqual({
      name: "ROS for skoleportalen",
      kind: "ros",
      processes: ["grunnskole/skoleskyss"],
      systems: ["skoleportal"],
      owner: "oppvekst",
      status: "approved",
      date: "2026-01-20",
      review: { last: "2026-01-20", by: "systemeier" },
    });
  });

  test("prose is internal", () => {
    expect(open.get("processes", "grunnskole/leksehjelp")).toBeDefined();
    expect(open.get("processes", "grunnskole/leksehjelp")).not.toHaveProperty("body");
    expect(internal.get("processes", "grunnskole/leksehjelp")?.body).toContain("Ingen navn");
  });

  test("the Git host is public only when everyone can open the repository", () => {
    const files = changed("municipality.yaml", (text) => text.replace("public: false", "public: true"));
    expect(editionOf(registerOf(files), "public").municipality.git?.repository).toBe("https://github.com/provebygd/register");
    expect(open.municipality.git).toBeUndefined();
  });

  test("the address of the internal edition is not in the public one", () => {
    expect(internal.municipality.sites).toEqual({
      public: "https://register.provebygd.example",
      internal: "https://register.intern.provebygd.example",
    });
    expect(open.municipality.sites ?? {}).not.toHaveProperty("internal");
  });
});

describe("the visibility of a record", () => {
  test("internal keeps it from the public edition", () => {
    const { public: open, internal } = views(registerOf(hidden("agreements/felles-ansvar-for-skyss.yaml")));
    expect(ids(open, "agreements")).not.toContain("felles-ansvar-for-skyss");
    expect(open.get("agreements", "felles-ansvar-for-skyss")).toBeUndefined();
    expect(ids(internal, "agreements")).toContain("felles-ansvar-for-skyss");
  });

  test("restricted keeps it from both unless asked for", () => {
    const { public: open, internal, restricted } = views(registerOf(hidden("agreements/felles-ansvar-for-skyss.yaml", "restricted")));
    expect([open, internal, restricted].map((register) => ids(register, "agreements").includes("felles-ansvar-for-skyss"))).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("public makes no field more visible than the schema does", () => {
    const files = hidden("systems/arkivsystem.yaml", "public");
    expect(textOf(editionOf(registerOf(files), "public"))).toBe(textOf(editionOf(registerOf(), "public")));
  });

  test("is not itself in the public edition", () => {
    expect(
      editionOf(registerOf(hidden("systems/arkivsystem.yaml", "public")), "public").get("systems", "arkivsystem")?.data,
    ).not.toHaveProperty("visibility");
  });
});

describe("a reference to a hidden record", () => {
  const full = registerOf(hidden("systems/arkivsystem.yaml"));
  const { public: open, internal } = views(full);

  test("vanishes", () => {
    expect(open.get("systems", "skoleportal")?.data.archiveRole).toEqual({ role: "integrated", extractFormat: "siard", disposal: false });
    expect(open.get("archives", "sakarkiv")?.data.systems ?? []).toEqual([]);
    expect(open.get("processes", "grunnskole/skoleskyss")?.data.systems?.map((use) => use.system)).toEqual(["skoleportal"]);
    expect(textOf(open)).not.toContain('"arkivsystem"');
  });

  test("takes with it what cannot be told without it", () => {
    expect(open.all("integrations")).toEqual([]);
    expect(ids(internal, "integrations")).toEqual(["skyssvedtak-til-arkiv"]);
  });

  test("leaves no backlink", () => {
    for (const name of registerNames) {
      for (const entry of open.all(name)) {
        for (const { from } of open.backlinks(entry)) expect(open.get(from.register, from.id)).toBe(from);
      }
    }
    expect(open.backlinks({ register: "systems", id: "arkivsystem" })).toEqual([]);
  });

  test("falls away step by step: unit, system, integration, archive", () => {
    const view = editionOf(registerOf(hidden("units/arkiv.yaml")), "public");
    expect(ids(view, "units")).not.toContain("arkiv");
    expect(ids(view, "systems")).toEqual(["skoleportal"]);
    expect(ids(view, "integrations")).toEqual([]);
    expect(ids(view, "archives")).toEqual([]);
    expect(view.get("processes", "grunnskole/skoleskyss")?.data.documentation?.[0]?.keptIn).toEqual([{ system: "skoleportal" }]);
    expect(view.get("retention", "skoleskyss")?.data).not.toHaveProperty("responsible");
  });

  test("by an old id vanishes too", () => {
    const entry = (register: RegisterName, id: string, data: object) =>
      ({ register, id, file: `${register}/${id}.yaml`, data }) as AnyEntry;
    const unit = (id: string, rest: object) => entry("units", id, { name: id, kind: "staff", ...rest });
    const register = link(
      [
        unit("ny", { aliases: ["gammel"], visibility: "internal" }),
        unit("apen", { aliases: ["annen"] }),
        unit("a", { parent: "gammel" }),
        unit("b", { parent: "annen" }),
      ],
      {} as Municipality,
    );
    const view = editionOf(register, "public");
    expect(view.get("units", "a")?.data).toEqual({ name: "a", kind: "staff" });
    expect(view.get("units", "b")?.data.parent).toBe("annen");
  });

  test("in a list that must have a line does not leave the list empty", () => {
    const view = editionOf(registerOf({ ...hidden("systems/skoleportal.yaml"), ...hidden("archives/sakarkiv.yaml") }), "public");
    const documentation = view.get("processes", "grunnskole/skoleskyss")?.data.documentation ?? [];
    expect(documentation.filter((item) => item.keptIn?.length === 0)).toEqual([]);
  });

  test("an assessment of nothing but hidden records is hidden: its name tells of them", () => {
    const view = editionOf(
      registerOf({ ...hidden("systems/skoleportal.yaml"), ...hidden("processes/grunnskole/skoleskyss.yaml") }),
      "public",
    );
    expect(ids(view, "assessments")).toEqual([]);
  });

  test("from the municipality vanishes, and the municipality stays", () => {
    // Everything belongs to the unit at the top, so all the other units are made to stand alone.
    const files = { ...hidden("units/kommune.yaml"), ...changed("units/oppvekst.yaml", (text) => text.replace("parent: kommune\n", "")) };
    const view = editionOf(registerOf(files), "public");
    expect(typeof view.municipality).toBe("object");
    expect(view.municipality.name).toBe("Prøvebygd kommune");
  });
});

describe("publication", () => {
  const shown = (files: Files, name: RegisterName, edition: "public" | "internal" = "public") =>
    ids(editionOf(registerOf(files), edition), name);
  const statuses = (list: string) => changed("municipality.yaml", (text) => text.replace(/publication:\n( {2}.*\n)+/, list));

  test("a record whose status is not published is in the internal edition only", () => {
    const files = changed("systems/skoleportal.yaml", (text) => text.replace("phase: in-use", "phase: planned"));
    expect(shown(files, "systems")).toEqual(["arkivsystem"]);
    expect(shown(files, "systems", "internal")).toEqual(["arkivsystem", "skoleportal"]);
    expect(
      shown(
        changed("processes/grunnskole/leksehjelp.md", (text) => text.replace("status: mapped", "status: started")),
        "processes",
      ),
    ).toEqual(["grunnskole/skoleskyss"]);
  });

  test("a rule that is not published takes with it the lines about it", () => {
    const files = changed("retention/skoleskyss.yaml", (text) => text.replace("status: adopted", "status: assessed"));
    const view = editionOf(registerOf(files), "public");
    expect(ids(view, "retention")).toEqual([]);
    expect(view.get("processes", "grunnskole/skoleskyss")?.data.documentation).toBeUndefined();
    expect(view.get("archives", "sakarkiv")?.data.retention).toBeUndefined();
  });

  test("of a register that is not named, only what is approved, signed or in use is shown", () => {
    expect(shown(statuses(""), "agreements")).toEqual(["databehandleravtale", "felles-ansvar-for-skyss"]);
    expect(shown(statuses(""), "processes")).toEqual(["grunnskole/skoleskyss"]);
    expect(shown(statuses(""), "units")).toHaveLength(3);
  });

  test("an empty list publishes nothing of the register", () => {
    expect(shown(statuses("publication:\n  agreements: []\n"), "agreements")).toEqual([]);
    expect(shown(statuses("publication:\n  agreements: []\n"), "agreements", "internal")).toHaveLength(3);
  });

  test.each([
    ["processes", "approved", ["grunnskole/skoleskyss"]],
    ["systems", "retired", []],
    ["retention", "adopted", ["skoleskyss"]],
    ["integrations", "in-use", ["skyssvedtak-til-arkiv"]],
    ["integrations", "planned", []],
    ["agreements", "draft", ["utkast-til-databehandleravtale"]],
    ["assessments", "approved", ["ros-skoleportal"]],
    ["assessments", "planned", []],
  ] as const)("of %s with status %s is %j", (name, status, expected) => {
    // The parent of the one process is another, and falls away with its status; the reference is then gone.
    expect(shown(statuses(`publication:\n  ${name}:\n    - ${status}\n`), name)).toEqual(expected);
  });
});

describe("the editions leave the Register as it was", () => {
  test("and can be made again", () => {
    const full = registerOf();
    const before = textOf(full);
    const first = textOf(editionOf(full, "public"));
    expect(textOf(editionOf(full, "public"))).toBe(first);
    expect(textOf(full)).toBe(before);
  });
});

/** Paths in the data that the schema does not know, or that are above what may be seen. */
function beyond(register: Register, level: Visibility): string[] {
  const found: string[] = [];
  const visit = (field: Field | undefined, value: unknown, where: string) => {
    if (!field || visibilities.indexOf(field.visibility) > visibilities.indexOf(level)) found.push(where);
    else if (Array.isArray(value)) for (const item of value) visit(field.items, item, `${where}[]`);
    else if (value !== null && typeof value === "object")
      for (const [key, child] of Object.entries(value)) visit(field.properties?.get(key), child, `${where}.${key}`);
  };
  // The root of a record has no visibility of its own: its fields do.
  const root = (name: RegisterName | "municipality", data: object) => {
    for (const [key, child] of Object.entries(data)) visit(schemaOf(name).field.properties?.get(key), child, `${name}.${key}`);
  };
  for (const name of registerNames) for (const entry of register.all(name)) root(name, entry.data);
  root("municipality", register.municipality);
  return found;
}

describe.each([
  ["the base", registerOf],
  ["a register with every field filled", fullest],
])("canaries in %s", (_, make) => {
  test("there are many, in every register that has something to hide", () => {
    const { canaries } = withCanaries(make(), true);
    expect(canaries.length).toBeGreaterThan(60);
    const registers = new Set(canaries.map(({ where }) => where.split(/[/ ]/)[0]));
    for (const name of ["processes", "systems", "integrations", "agreements", "archives", "assessments", "retention", "municipality"])
      expect(registers).toContain(name);
  });

  test("none that is above public is in the public edition", () => {
    const { register, canaries } = withCanaries(make(), true);
    const view = editionOf(register, "public");
    // All records are still there: it is the canaries that are gone, not what they sat in.
    for (const name of registerNames) expect(view.all(name)).toHaveLength(register.all(name).length);
    const text = textOf(view);
    expect(canaries.filter(({ word }) => text.includes(word))).toEqual([]);
    expect(beyond(view, "public")).toEqual([]);
  });

  test("none that is restricted is in the internal edition, and all that are internal are", () => {
    const { register, canaries } = withCanaries(make(), false);
    const view = editionOf(register, "internal");
    const text = textOf(view);
    expect(canaries.filter(({ word, visibility }) => text.includes(word) !== (visibility === "internal"))).toEqual([]);
    expect(beyond(view, "internal")).toEqual([]);
  });

  test("all are there when restricted is asked for", () => {
    const { register, canaries } = withCanaries(make(), false);
    const text = textOf(editionOf(register, "internal", { restricted: true }));
    expect(canaries.filter(({ word }) => !text.includes(word))).toEqual([]);
  });
});

describe("the text of a routine", () => {
  const file = "routines/kassasjon.md";
  const text = "Arkivlederen går gjennom listen hvert år.";
  const shown = (files: Files, edition: "public" | "internal") => editionOf(registerOf(files), edition).get("routines", "kassasjon")?.body;
  const published = changed(file, (text) => text.replace("order: 20", "order: 20\npublishText: true"));

  test("is internal when nothing is said", () => {
    expect(shown({}, "public")).toBeUndefined();
    expect(shown({}, "internal")).toContain(text);
  });

  test("is public when the routine says so, and the prose of other records is still internal", () => {
    expect(shown(published, "public")).toContain(text);
    const process = editionOf(registerOf(published), "public").get("processes", "grunnskole/leksehjelp");
    expect(process?.body).toBeUndefined();
  });
});

describe("exceptions from rules", () => {
  const files = {
    "exceptions.yaml": `exceptions:
  - { rule: records-are-used, file: archives/sakarkiv.yaml, reason: Kommer., by: arkivleder, until: 2026-12-31 }
  - { rule: records-are-used, file: systems/skoleportal.yaml, reason: Kommer., by: arkivleder, until: 2026-12-31 }
  - { rule: data-protection-officer-is-named, file: municipality.yaml, reason: Kommer., by: arkivleder, until: 2026-12-31 }
`,
  };
  const filesOf = (register: Register) => register.exceptions.map(({ file }) => file);

  test("are for the staff, without those of records they do not see", () => {
    const register = registerOf({
      ...files,
      "systems/skoleportal.yaml": `${baseText("systems/skoleportal.yaml")}visibility: restricted\n`,
    });
    expect(filesOf(register)).toHaveLength(3);
    expect(filesOf(editionOf(register, "internal"))).toEqual(["archives/sakarkiv.yaml", "municipality.yaml"]);
    expect(filesOf(editionOf(register, "internal", { restricted: true }))).toHaveLength(3);
    expect(filesOf(editionOf(register, "public"))).toEqual([]);
  });
});
