import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { link } from "../../src/register/link.ts";
import { type AnyEntry, registerNames } from "../../src/register/registers.ts";
import { fieldAt, schemaOf } from "../../src/register/schema.ts";
import type { Municipality } from "../../src/register/types.ts";
import { changeRules } from "../../src/reports/change-rules/index.ts";
import { changesBetween } from "../../src/reports/changes/index.ts";
import { reviewsOf } from "../../src/reports/changes/reviews.ts";
import { baseText, type Files, loadWith, registerOf } from "../support/content.ts";
import { edited } from "../support/edited.ts";

const process = "processes/grunnskole/skoleskyss.yaml";
const rule = "retention/skoleskyss.yaml";
const system = "systems/skoleportal.yaml";
const agreement = "agreements/databehandleravtale.yaml";
const base = registerOf();

/** Records that are taken away from the base. */
interface Edit {
  files?: Files;
  gone?: string[];
  /** The base itself is edited first. */
  before?: Files;
}

function stateOf(files: Files | undefined, gone: readonly string[] = []) {
  const register = files ? loadWith(files).readable : base;
  if (gone.length === 0) return register;
  const entries = registerNames.flatMap((name) => register.all(name) as readonly AnyEntry[]);
  return link(
    entries.filter(({ file }) => !gone.includes(file)),
    register.municipality,
  );
}

const changesOf = ({ before, files, gone }: Edit) =>
  changesBetween(stateOf(before), stateOf(files || before ? { ...before, ...files } : undefined, gone));

/** What each rule says of an edit, by its name. */
const said = (edit: Edit) =>
  reviewsOf(changesOf(edit)).flatMap(({ needs }) => needs.map(({ rule: { name }, message, change }) => `${name} ${change.id}: ${message}`));

const longer = (file: string, ...edits: (readonly [string, string])[]) => ({ files: edited(file, ...edits) });
const newTransfer = (country: string, mechanism = "") =>
  longer(process, ["    transfers:\n", `    transfers:\n      - country: ${country}\n        recipient: Kartvare Ltd\n${mechanism}`]);
const otherRule = (outcome: string, period: string) => ({
  before: { "retention/annen.yaml": baseText(rule).replace("outcome: dispose\nperiod: P5Y", `outcome: ${outcome}${period}`) },
  files: edited(process, ["    retention: skoleskyss", "    retention: annen"]),
});

const hits: Record<string, [why: string, edit: Edit, message: string][]> = {
  "new-transfer-outside-eea": [
    ["without mechanism", newTransfer("GB"), "Ny overføring til Storbritannia (Kartvare Ltd), uten overføringsgrunnlag."],
    [
      "with mechanism",
      newTransfer("GB", "        mechanism: 46-2-c-scc\n"),
      "Ny overføring til Storbritannia (Kartvare Ltd), med overføringsgrunnlag.",
    ],
    [
      "the same recipient in another country",
      {
        before: edited(process, ["      - country: US", "      - country: SE"]),
        files: edited(process, ["recipient: Støttevare Inc.", "recipient: Støttevare Inc."]),
      },
      "Ny overføring til USA (Støttevare Inc.), med overføringsgrunnlag.",
    ],
    [
      "the mechanism is gone",
      longer(process, ["        mechanism: 46-2-c-scc\n", ""]),
      "Overføringen til USA (Støttevare Inc.) har ikke lenger noe overføringsgrunnlag.",
    ],
    [
      "a subprocessor",
      longer(agreement, ["  - name: Driftvare AS\n    country: SE", "  - name: Driftvare AS\n    country: US"]),
      "Ny overføring til USA (Driftvare AS).",
    ],
    [
      "a system that is stored elsewhere",
      longer(system, ["  type: vendor-hosted\n  country: NO", "  type: vendor-hosted\n  country: US"]),
      "Opplysningene lagres nå i et land utenfor EØS: USA.",
    ],
  ],
  "new-special-category": [
    [
      "criminal data",
      longer(process, ["          - helse\n        source", "          - helse\n          - straff\n        source"]),
      "Det behandles nå straffedommer og lovovertredelser om elever.",
    ],
    [
      "health of others than before",
      longer(process, ["          - elev\n", "          - elev\n          - foresatt\n"]),
      "Det behandles nå helseopplysninger om foresatte.",
    ],
  ],
  "wider-visibility": [
    [
      "a record",
      {
        before: edited(system, ["note: Oppdiktet.", "note: Oppdiktet.\nvisibility: restricted"]),
        files: edited(system, ["note: Oppdiktet.", "note: Oppdiktet.\nvisibility: internal"]),
      },
      "Oppføringen er synlig for flere enn før.",
    ],
    [
      "the files",
      longer("municipality.yaml", ["  public: false", "  public: true"]),
      "Det står at alle kan åpne depotet med filene, også det som er internt og begrenset.",
    ],
    [
      "what is published",
      longer("municipality.yaml", ["    - mapped\n", "    - mapped\n    - started\n"]),
      "Oppføringer med flere statuser enn før publiseres.",
    ],
  ],
  "preservation-given-up": [
    [
      "of a rule",
      { before: edited(rule, ["outcome: dispose\nperiod: P5Y\n", "outcome: preserve\n"]), files: { [rule]: baseText(rule) } },
      "Utfallet er endret fra «Bevares» til «Kasseres».",
    ],
    [
      "by another rule",
      {
        ...otherRule("dispose", "\nperiod: P5Y"),
        before: {
          ...otherRule("dispose", "\nperiod: P5Y").before,
          ...edited(rule, ["outcome: dispose\nperiod: P5Y\n", "outcome: preserve\n"]),
        },
      },
      "«Søknad og vedtak» har fått en annen regel: utfallet er endret fra «Bevares» til «Kasseres».",
    ],
  ],
  "shortened-retention": [
    ["of a rule", longer(rule, ["period: P5Y", "period: P18M"]), "Oppbevaringen er forkortet fra 5 år til 18 måneder."],
    [
      "by another rule",
      otherRule("dispose", "\nperiod: P1Y"),
      "«Søknad og vedtak» har fått en annen regel: oppbevaringen er forkortet fra 5 år til 1 år.",
    ],
  ],
  "removed-record": [["a process", { gone: [process] }, "Oppføringen er tatt bort."]],
  "removed-legal-basis": [
    ["the law", longer(process, ["        law: LOV-2023-06-09-30\n        section: kap. 4\n", ""]), "Grunnlaget er tatt bort:"],
    [
      "the basis for special categories",
      longer(process, ["    specialCategoryBasis:\n      - article: 9-2-g\n        law: LOV-2023-06-09-30\n        section: § 25-1\n", ""]),
      "Grunnlaget er tatt bort:",
    ],
  ],
  "dpia-no-longer-needed": [
    [
      "the conclusion",
      { before: edited(process, ["conclusion: not-needed", "conclusion: needed"]), files: { [process]: baseText(process) } },
      "Konklusjonen er ikke lenger at det trengs en DPIA.",
    ],
  ],
  "new-data-subjects": [
    [
      "parents",
      longer(process, ["          - elev\n", "          - elev\n          - foresatt\n"]),
      "Det behandles nå opplysninger om foresatte.",
    ],
  ],
  "new-recipient": [
    [
      "by name",
      longer(process, ["    processors:", "      - category: fylkeskommune\n        name: Skyssappen AS\n    processors:"]),
      "Opplysninger gis nå til Skyssappen AS.",
    ],
  ],
  "new-processor": [
    [
      "an agreement",
      longer(process, ["      - databehandleravtale\n", "      - databehandleravtale\n      - utkast-til-databehandleravtale\n"]),
      "Nye databehandleravtaler gjelder for behandlingen:",
    ],
    [
      "a subprocessor",
      longer(agreement, ["subprocessors:\n", "subprocessors:\n  - name: Skyvare AS\n    country: NO\n"]),
      "Nye underleverandører: Skyvare AS.",
    ],
  ],
  "retired-system": [
    [
      "in use until now",
      longer(system, ["phase: in-use", "phase: retired"]),
      "Systemet er avviklet. Prosessen «Skoleskyss» viser til det.",
    ],
  ],
  "lowered-information-value": [
    [
      "of a system",
      longer(system, ["  confidentiality: 3\n  integrity: 3", "  confidentiality: 2\n  integrity: 1"]),
      "Informasjonsverdien er senket: konfidensialitet fra 3 til 2 og integritet fra 3 til 1.",
    ],
    [
      "taken away",
      longer(process, [
        "informationValue:\n  confidentiality: 3\n  integrity: 3\n  availability: 2\n  reason: Saker kan vise helse.\n",
        "",
      ]),
      "Informasjonsverdien er tatt bort.",
    ],
  ],
  "id-changed-without-alias": [
    [
      "a file given another name",
      {
        files: { "processes/grunnskole/transport.yaml": baseText(process).replace("aliases:\n  - grunnskole/skyss\n", "") },
        gone: [process],
      },
      "Oppføringen ser ut til å være den som het «grunnskole/skoleskyss». Er den det, legg til «grunnskole/skoleskyss» under «aliases» i processes/grunnskole/transport.yaml.",
    ],
  ],
};

const misses: Record<string, [why: string, edit: Edit][]> = {
  "new-transfer-outside-eea": [
    ["inside the EEA", newTransfer("SE")],
    ["another safeguard", longer(process, ["safeguards: Kryptering.", "safeguards: Sterk kryptering."])],
    [
      "one less",
      longer(process, [
        "    transfers:\n      - country: US\n        recipient: Støttevare Inc.\n        mechanism: 46-2-c-scc\n        safeguards: Kryptering.\n        transferImpactAssessment: 2026-01-15\n        remoteAccess: true\n",
        "",
      ]),
    ],
  ],
  "new-special-category": [
    [
      "an ordinary category",
      longer(process, ["          - helse\n        source", "          - helse\n          - kontakt\n        source"]),
    ],
    ["one less", longer(process, ["          - helse\n        source", "        source"])],
    [
      "the same in two groups",
      longer(process, [
        "          - fodselsnummer\n          - helse\n        source: Foresatte\n        obligatory: true\n",
        "          - fodselsnummer\n        source: Foresatte\n      - subjects:\n          - elev\n        categories:\n          - helse\n",
      ]),
    ],
  ],
  "wider-visibility": [
    ["narrower", longer(system, ["note: Oppdiktet.", "note: Oppdiktet.\nvisibility: internal"])],
    ["less published", longer("municipality.yaml", ["    - mapped\n", ""])],
  ],
  "preservation-given-up": [
    ["preserved from now on", longer(rule, ["outcome: dispose\nperiod: P5Y\n", "outcome: preserve\n"])],
    ["another rule with the same outcome", otherRule("dispose", "\nperiod: P5Y")],
  ],
  "shortened-retention": [
    ["longer", longer(rule, ["period: P5Y", "period: P10Y"])],
    ["the same in months", longer(rule, ["period: P5Y", "period: P60M"])],
    ["another rule with a longer period", otherRule("dispose", "\nperiod: P10Y")],
  ],
  "removed-record": [
    ["a unit", { gone: ["units/arkiv.yaml"] }],
    [
      "merged",
      {
        files: edited(process, ["  - grunnskole/skyss\n", "  - grunnskole/skyss\n  - grunnskole/leksehjelp\n"]),
        gone: ["processes/grunnskole/leksehjelp.md"],
      },
    ],
  ],
  "removed-legal-basis": [
    ["another section of the law", longer(process, ["        section: kap. 4\n    special", "        section: § 4-1\n    special"])],
    [
      "one more",
      longer(process, [
        "    legalBasis:\n",
        "    legalBasis:\n      - article: 6-1-c\n        law: LOV-2023-06-09-30\n        section: § 1\n",
      ]),
    ],
  ],
  "dpia-no-longer-needed": [["needed from now on", longer(process, ["conclusion: not-needed", "conclusion: needed"])]],
  "new-data-subjects": [
    ["the same people, other data", longer(process, ["          - helse\n        source", "          - kontakt\n        source"])],
  ],
  "new-recipient": [["another purpose", longer(process, ["purpose: Kjøre eleven", "purpose: Kjøre eleven til skolen"])]],
  "new-processor": [["one less", longer(process, ["    processors:\n      - databehandleravtale\n", ""])]],
  "retired-system": [
    ["phasing out", longer(system, ["phase: in-use", "phase: phasing-out"])],
    [
      "retired before",
      {
        before: edited(system, ["phase: in-use", "phase: retired"]),
        files: edited(system, ["phase: in-use", "phase: retired"], ["note: Oppdiktet.", "note: Ny."]),
      },
    ],
  ],
  "lowered-information-value": [["raised", longer(system, ["  confidentiality: 3", "  confidentiality: 4"])]],
  "id-changed-without-alias": [
    [
      "the old id is an alias",
      {
        files: {
          "processes/grunnskole/transport.yaml": baseText(process).replace("  - grunnskole/skyss\n", "  - grunnskole/skoleskyss\n"),
        },
        gone: [process],
      },
    ],
  ],
};

describe.each(changeRules.map(({ name }) => name))("%s", (name) => {
  test.each(hits[name] ?? [])("says so: %s", (_, edit, message) => {
    expect(said(edit).filter((line) => line.startsWith(`${name} `))).toEqual([expect.stringContaining(`: ${message}`)]);
  });

  test.each(misses[name] ?? [])("is quiet: %s", (_, edit) => {
    expect(changesOf(edit).records.length).toBeGreaterThan(0);
    expect(said(edit).filter((line) => line.startsWith(`${name} `))).toEqual([]);
  });

  test("is tried both ways", () => {
    expect(hits[name]?.length).toBeGreaterThan(0);
    expect(misses[name]?.length).toBeGreaterThan(0);
  });
});

describe("the rules", () => {
  test("are those in the folder, and those that a municipality can give to another role", () => {
    const helpers = ["index", "keeping", "processing", "rule"];
    const files = readdirSync(join(root, "src/reports/change-rules")).map((file) => file.replace(/\.ts$/, ""));
    const names = changeRules.map(({ name }) => name);
    expect(files.filter((file) => !helpers.includes(file)).sort()).toEqual([...names].sort());
    const field = fieldAt(schemaOf("municipality").field, ["changeReviewers", 0, "rule"]);
    expect([...(field?.values?.keys() ?? [])]).toEqual(names);
  });

  test("are told of in docs/changes.md, with the role", () => {
    const docs = readFileSync(join(root, "docs/changes.md"), "utf8");
    for (const { name, title, role } of changeRules) {
      const row = docs.split("\n").find((line) => line.startsWith(`| \`${name}\` |`)) ?? "";
      expect(row).toContain(title);
      for (const code of typeof role === "string" ? [role] : Object.values(role ?? {})) expect(row).toContain(code);
    }
  });
});

describe("who must look", () => {
  test("is the role of the rule, with the municipality's mailbox for it", () => {
    expect(reviewsOf(changesOf(newTransfer("GB")))).toMatchObject([
      {
        role: "personvernombud",
        name: "Personvernombud",
        mailboxes: ["personvernombud@provebygd.example"],
        needs: [{ change: { id: "grunnskole/skoleskyss" } }],
      },
    ]);
  });

  test("is the role the municipality has chosen, with the mailbox of the unit that owns the record", () => {
    const chosen = edited("municipality.yaml", [
      "sites:\n",
      "changeReviewers:\n  - rule: new-transfer-outside-eea\n    role: radgiver\nsites:\n",
    ]);
    const edit = { before: chosen, files: newTransfer("GB").files };
    expect(reviewsOf(changesOf(edit))).toMatchObject([
      { role: "radgiver", name: "Rådgiver", mailboxes: ["radgiver.oppvekst@provebygd.example"] },
    ]);
  });

  test("is named without a mailbox where there is none", () => {
    expect(reviewsOf(changesOf(longer(rule, ["period: P5Y", "period: P1Y"])))).toMatchObject([{ role: "arkivleder", mailboxes: [] }]);
  });

  test("is nobody where the whole register is new", () => {
    expect(reviewsOf(changesBetween(link([], {} as Municipality), base))).toEqual([]);
  });
});

test("a rule that stops on what could not be read says so", () => {
  const stops = {
    name: "stopper",
    title: "Stopper.",
    source: "Prøven.",
    check: () => {
      throw new Error("uventet");
    },
  };
  const [review] = reviewsOf(changesOf(longer(rule, ["period: P5Y", "period: P1Y"])), [stops]);
  expect(review?.needs.map(({ message }) => message)).toEqual([
    "Regelen «stopper» kunne ikke prøves på denne oppføringen. Rett feilene i den først.",
  ]);
});

test("records that could not be read whole do not stop any rule", () => {
  const broken = {
    [process]:
      "name: Skoleskyss\nprocessing:\n  - data:\n      - subjects: feil\n  - 7\nsystems: feil\ndocumentation:\n  - retention: skoleskyss\n",
    [system]: "name: Skoleportal\nlifecycle: feil\ninformationValue: 3\n",
    [agreement]: "name: Avtale\nsubprocessors:\n  - Navn\ntransfers: []\n",
    [rule]: "title: Skoleskyss\noutcome: kast\nperiod: 5\n",
    "municipality.yaml": "name: Prøvebygd kommune\ncontacts: feil\n",
  };
  const told = said({ files: broken });
  expect(told.filter((line) => line.includes("kunne ikke prøves"))).toEqual([]);
  expect(
    said({ before: broken, files: Object.fromEntries(Object.keys(broken).map((file) => [file, baseText(file)])) }).filter((line) =>
      line.includes("kunne ikke"),
    ),
  ).toEqual([]);
});
