import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import type { Register } from "../../src/register/link.ts";
import { type DataSubjectRight, rightsIn } from "../../src/reports/data-subject-rights.ts";
import { type Files, loadWith, registerOf } from "../support/content.ts";

/** The matrix that adopters get, and the legal bases it speaks of: what is held here is what they read. */
const lists: Files = Object.fromEntries(
  ["data-subject-rights", "legal-bases", "special-category-bases"].map((name) => [
    `vocabularies/${name}.yaml`,
    readFileSync(join(root, `content/vocabularies/${name}.yaml`)),
  ]),
);

const rule = (outcome: string, more = "") =>
  `title: Regel ${outcome}\nfunction: opplaering\ndocumentTypes: [Noe]\noutcome: ${outcome}\n${more}authority:\n  - law: LOV-2025-06-20-96\n    section: § 13\nreason: Derfor.\napproval:\n  status: adopted\n  by: kommunedirektor\n  date: 2026-02-01\n`;

const rules: Files = {
  "retention/bevares.yaml": rule("preserve"),
  "retention/kasseres.yaml": rule("dispose", "period: P5Y\nstartEvent: skolear-slutt\n"),
  "retention/ikke-arkiv.yaml": rule("not-archive"),
};

interface Made {
  articles: string[];
  special?: string[];
  /** YAML of the processing's erasure, and of the rest of it. */
  erasure?: string;
  more?: string;
  retention?: string;
  hasSystem?: boolean;
}

/** A process with one processing. No rule is held against it, so that each case has what it is about and no more. */
function process({ articles, special = [], erasure, more = "", retention, hasSystem = true }: Made): string {
  const bases = (key: string, list: string[]) =>
    list.length > 0 ? `    ${key}:\n${list.map((article) => `      - article: ${article}\n`).join("")}` : "";
  return [
    "name: Prøveprosess\ndescription: Noe gjøres.\narea: grunnskole\nowner: oppvekst\nstatus: started\npersonalData: true\n",
    "processing:\n  - purpose: Gjøre noe for noen.\n    role: controller\n",
    bases("legalBasis", articles),
    bases("specialCategoryBasis", special),
    "    data:\n      - subjects: [elev]\n        categories: [identitet, helse]\n",
    erasure ? `    erasure: ${erasure}\n` : "",
    more,
    hasSystem ? "systems:\n  - system: skoleportal\n    use: Alt\n" : "",
    retention ? `documentation:\n  - type: Sak\n    retention: ${retention}\n    keptIn: [{ system: skoleportal }]\n` : "",
  ].join("");
}

function rightsOf(made: Made): { rights: DataSubjectRight[]; register: Register } {
  const { register, findings } = loadWith({ ...lists, ...rules, "processes/grunnskole/p.yaml": process(made) }, []);
  const entry = register?.get("processes", "grunnskole/p");
  const [processing] = entry?.data.processing ?? [];
  if (!register || !entry || !processing) throw new Error(`no processing: ${findings[0]?.message}`);
  return { rights: rightsIn(register, entry, processing), register };
}

/** Each right by its code: how it stands. */
const standings = (made: Made) => Object.fromEntries(rightsOf(made).rights.map(({ right, standing }) => [right.code, standing]));
const of = (made: Made, code: string) => rightsOf(made).rights.find(({ right }) => right.code === code);

const always = { informasjon: "holds", innsyn: "holds", retting: "holds", begrensning: "holds", klage: "holds" };

/** The matrix, worked out by hand from GDPR art. 7(3), 17(3), 20 and 21: erasure, portability, objection, withdrawal. */
const byBasis: [article: string, erasure: string, portability: string, objection: string, withdrawal: string][] = [
  ["6-1-a", "holds", "holds", "not", "holds"],
  ["6-1-b", "holds", "holds", "not", "not"],
  ["6-1-c", "not", "not", "not", "not"],
  ["6-1-d", "holds", "not", "not", "not"],
  ["6-1-e", "not", "not", "holds", "not"],
  ["6-1-f", "holds", "not", "holds", "not"],
];

test.each(byBasis)("what follows from %s alone", (article, sletting, dataportabilitet, innsigelse, withdrawal) => {
  expect(standings({ articles: [article] })).toEqual({
    ...always,
    sletting,
    dataportabilitet,
    innsigelse,
    "trekke-samtykke": withdrawal,
  });
});

describe("where the record does not say", () => {
  test("the legal basis, only what always holds is claimed", () => {
    expect(standings({ articles: [] })).toEqual({
      ...always,
      sletting: "unknown",
      dataportabilitet: "unknown",
      innsigelse: "unknown",
      "trekke-samtykke": "unknown",
    });
    expect(of({ articles: [] }, "sletting")?.obstacles).toEqual([{ kind: "no-basis" }]);
  });

  test("that a system is used, portability is left open", () => {
    expect(of({ articles: ["6-1-a"], hasSystem: false }, "dataportabilitet")).toMatchObject({
      standing: "unknown",
      obstacles: [{ kind: "not-digital" }],
    });
  });
});

test("of several bases it is told which the right follows from, and which it does not", () => {
  const made = { articles: ["6-1-a", "6-1-e"] };
  expect(standings(made)).toMatchObject({
    sletting: "partly",
    dataportabilitet: "partly",
    innsigelse: "partly",
    "trekke-samtykke": "partly",
  });
  expect(of(made, "sletting")).toMatchObject({ from: ["6-1-a"], obstacles: [{ kind: "basis", articles: ["6-1-e"] }] });
  expect(of(made, "innsigelse")).toMatchObject({ from: ["6-1-e"], obstacles: [{ kind: "basis", articles: ["6-1-a"] }] });
});

test("explicit consent to special categories can be withdrawn too, whatever the other basis", () => {
  expect(of({ articles: ["6-1-e"], special: ["9-2-a"] }, "trekke-samtykke")).toMatchObject({ standing: "partly", from: ["9-2-a"] });
  expect(of({ articles: ["6-1-e"], special: ["9-2-h"] }, "trekke-samtykke")).toMatchObject({ standing: "not", from: [] });
});

test("a decision by a machine gives a right only where the record tells of one", () => {
  const used = (value: boolean) => `    automatedDecision:\n      used: ${value}\n      description: Portalen svarer.\n`;
  expect(of({ articles: ["6-1-e"] }, "automatisert-avgjorelse")).toBeUndefined();
  expect(of({ articles: ["6-1-e"], more: used(false) }, "automatisert-avgjorelse")).toBeUndefined();
  expect(of({ articles: ["6-1-e"], more: used(true) }, "automatisert-avgjorelse")).toMatchObject({ standing: "holds" });
});

describe("erasure of data with consent", () => {
  const all = "[{ followsRetention: true }]";
  const some = "[{ followsRetention: true }, { categories: [helse], period: P1Y, startEvent: skolear-slutt }]";
  const none = "[{ period: P1Y, startEvent: skolear-slutt }]";
  const each = "[{ categories: [identitet], followsRetention: true }, { categories: [helse], followsRetention: true }]";

  test.each([
    ["all of it in documentation that is preserved", all, "bevares", "not"],
    ["all of it, told category by category", each, "bevares", "not"],
    ["all of it in documentation that law says when to destroy", all, "kasseres", "not"],
    ["some of it in documentation that is preserved", some, "bevares", "partly"],
    ["none of it in the documentation", none, "bevares", "holds"],
    ["documentation that is preserved, and no word of erasure", undefined, "bevares", "partly"],
    ["documentation that is no archive", undefined, "ikke-arkiv", "holds"],
    ["all of it by a rule this edition does not hold", all, undefined, "not"],
  ])("%s", (_, erasure, retention, standing) => {
    const made = { articles: ["6-1-a"], ...(erasure ? { erasure } : {}), ...(retention ? { retention } : {}) };
    expect(of(made, "sletting")?.standing).toBe(standing);
    expect(standings(made)).toMatchObject(always);
  });

  test("tells which rule stands in the way", () => {
    expect(of({ articles: ["6-1-a"], erasure: all, retention: "bevares" }, "sletting")?.obstacles).toMatchObject([
      { kind: "preservation", rules: [{ id: "bevares" }] },
    ]);
  });

  test("that law demands has no right to erasure, kept or not: the basis is the reason", () => {
    expect(of({ articles: ["6-1-c"], erasure: all, retention: "bevares" }, "sletting")?.obstacles).toEqual([
      { kind: "basis", articles: ["6-1-c"] },
    ]);
  });
});

test("every right cites a law the register knows", () => {
  const { rights, register } = rightsOf({ articles: ["6-1-a"] });
  expect(rights.map(({ right }) => right.authority?.every(({ law }) => register.code("laws", law)))).toEqual(rights.map(() => true));
});

test("where a municipality has no such list, nothing is claimed", () => {
  const full = registerOf();
  const without: Register = { ...full, get: (name, id) => (id === "data-subject-rights" ? undefined : full.get(name, id)) };
  const entry = without.get("processes", "grunnskole/skoleskyss");
  const [processing] = entry?.data.processing ?? [];
  if (!entry || !processing) throw new Error("no processing");
  expect(rightsIn(full, entry, processing)).not.toEqual([]);
  expect(rightsIn(without, entry, processing)).toEqual([]);
});
