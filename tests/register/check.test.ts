import { describe, expect, test } from "vitest";
import { check } from "../../src/register/check.ts";
import { loadRegister } from "../../src/register/load.ts";
import { readContent } from "../../src/register/read.ts";
import { type Rule, rule } from "../../src/register/rule.ts";
import { baseWith, findingsOf, loadWith, registerOf, today } from "../support/content.ts";
import { asText } from "../support/findings.ts";

const unit = "name: Solbakken skole\nkind: institution\n";

describe("all problems at once", () => {
  const files = {
    "agreements/broken.yaml": "name: Avtale\nname: Avtale\n",
    "retention/r.yaml":
      "title: Regel\nfunction: opplaering\ndocumentTypes:\n  - Lister\noutcome: dispose\nauthority:\n  - law: LOV-1992-12-04-126\nreason: Trengs ikke.\napproval:\n  status: adopted\n",
    "systems/empty.yaml": "",
    "units/Solbakken.yaml": unit,
    "units/elvebakken.yaml": "name: Elvebakken skole\nkind: skole\nparent: oppvkst\n",
    "zoo/a.yaml": "x: 1\n",
  };

  test("of reading, shape, references and rules, sorted by file and place", () => {
    expect(findingsOf(files).map(({ file, line, rule: name }) => `${file}:${line} ${name}`)).toEqual([
      "agreements/broken.yaml:2 yaml",
      "retention/r.yaml:1 records-are-used",
      "retention/r.yaml:5 disposal-has-period-and-start",
      "retention/r.yaml:5 disposal-has-period-and-start",
      "retention/r.yaml:7 law-references-are-in-force",
      "retention/r.yaml:10 adopted-rule-names-decision",
      "systems/empty.yaml:1 file-empty",
      "units/Solbakken.yaml:1 file-name",
      "units/elvebakken.yaml:2 shape-enum",
      "units/elvebakken.yaml:3 reference-missing",
      "zoo/a.yaml:1 file-place",
    ]);
  });

  test("the same content gives the same findings", () => {
    const folder = baseWith(files);
    expect(loadRegister(folder, today).findings).toEqual(loadRegister(folder, today).findings);
  });

  test("the order in which files are read does not matter for what is found", () => {
    const content = readContent(baseWith(files));
    const reversed = { ...content, entries: [...content.entries].reverse(), findings: [...content.findings].reverse() };
    expect(check(reversed, today).findings).toEqual(check(content, today).findings);
  });

  test("each finding has every part that a person or a tool needs", () => {
    for (const finding of findingsOf(files)) {
      expect(finding).toMatchObject({
        rule: expect.stringMatching(/^[a-z0-9-]+$/),
        level: expect.stringMatching(/^(error|warning|info)$/),
        field: expect.any(String),
      });
      expect(finding.line).toBeGreaterThanOrEqual(1);
      expect(finding.column).toBeGreaterThanOrEqual(1);
      expect(finding.message).toMatch(/^[\p{L}«0-9].*\.$/su);
      expect(finding.message).not.toMatch(/undefined|null|\[object|\bat .*\.ts/);
    }
  });
});

describe("the register", () => {
  test("is there when nothing is an error", () => {
    expect(registerOf().municipality.name).toBe("Prøvebygd kommune");
  });

  test("is there when there are only warnings", () => {
    const { findings, register } = loadWith({
      "systems/a.yaml":
        "name: Timeplan\nkind: business\npurpose: Timeplaner.\nfunctions:\n  - skoleadm\nowner: oppvekst\nlifecycle:\n  phase: in-use\nhosting:\n  type: public-cloud\npersonalData: true\n",
    });
    expect(findings.map((finding) => finding.level)).toEqual(["warning"]);
    expect(register?.get("systems", "a")).toBeDefined();
  });

  test("is not there when anything is an error, also outside the records", () => {
    expect(loadWith({ "units/a.yaml": "name: x\n" }).register).toBeUndefined();
    expect(loadWith({ "units/a.txt": "x" }).register).toBeUndefined();
  });
});

describe("one broken record does not accuse another", () => {
  test("an agreement whose shape is wrong still covers its system", () => {
    const agreement =
      "name: Avtale\nkind: data-processing\ncounterparty:\n  name: Skolevare AS\nourRole: controller\nsubject: Drift.\nsystems:\n  - skoleportal\nowner: oppvekst\nstatus: signed\nukjent: 1\n";
    const files = findingsOf({ "agreements/databehandleravtale.yaml": agreement }).map((finding) => finding.file);
    expect(new Set(files)).toEqual(new Set(["agreements/databehandleravtale.yaml"]));
  });

  test("a code list whose shape is wrong still gives its codes their traits", () => {
    const countries =
      "title: Land\ndescription: x\nsource: x\nukjent: 1\ncodes:\n  - code: NO\n    nb: Norge\n    traits:\n      - eea\n  - code: SE\n    nb: Sverige\n    traits:\n      - eea\n  - code: US\n    nb: USA\n";
    const process =
      "name: Prøve\narea: grunnskole\nowner: oppvekst\ndescription: x\nstatus: started\npersonalData: true\nprocessing:\n  - purpose: Avgjøre søknaden.\n    role: controller\n    data:\n      - subjects: [elev]\n        categories: [identitet]\n    transfers:\n      - country: SE\n        recipient: x\n";
    const files = findingsOf({ "vocabularies/countries.yaml": countries, "processes/grunnskole/p.yaml": process }).map(
      (finding) => finding.file,
    );
    expect(new Set(files)).toEqual(new Set(["vocabularies/countries.yaml"]));
  });
});

describe("rules", () => {
  const run = (...list: Rule[]) => check(readContent(baseWith()), today, list);
  const base = { level: "warning" as const, title: "Prøve.", fix: "Rett det.", source: { law: "GDPR", section: "art. 1" } };

  test("a rule that crashes is told of as that, without a stack, and the others still run", () => {
    const crashing = rule({
      ...base,
      name: "crashes",
      scope: "retention",
      // biome-ignore lint/correctness/useYield: it dies before it can
      *check() {
        throw new Error("cannot read property of nothing");
      },
    });
    const talking = rule({
      ...base,
      name: "talks",
      scope: "retention",
      *check() {
        yield { path: ["outcome"], message: "Hei." };
      },
    });
    const { findings, register } = run(crashing, talking);
    expect(asText(findings)).toBe(
      "retention/skoleskyss.yaml 1:1 error crashes Regelen «crashes» stoppet på denne oppføringen. / Dette er en feil i Orden, ikke i oppføringen. Meld den med denne teksten: cannot read property of nothing\n" +
        "retention/skoleskyss.yaml 8:10 warning talks Hei.\n",
    );
    expect(register).toBeUndefined();
  });

  test("what a rule found before it crashed is kept, and what is thrown need not be an Error", () => {
    const halfway = rule({
      ...base,
      name: "halfway",
      scope: "archives",
      *check() {
        yield { path: ["medium"], message: "Først." };
        throw "tekst";
      },
    });
    expect(run(halfway).findings.map(({ message, hint }) => [message, hint])).toEqual([
      [
        "Regelen «halfway» stoppet på denne oppføringen.",
        "Dette er en feil i Orden, ikke i oppføringen. Meld den med denne teksten: tekst",
      ],
      ["Først.", undefined],
    ]);
  });

  test("a look-up is made once, also when it fails", () => {
    let made = 0;
    let failed = 0;
    const looking = rule({
      ...base,
      name: "looks",
      scope: "systems",
      *check(_entry, { once }) {
        expect(once("number", () => ++made)).toBe(1);
        expect(() =>
          once("broken", () => {
            failed++;
            throw new Error("no");
          }),
        ).toThrow("no");
        yield* [];
      },
    });
    expect(run(looking).findings).toEqual([]);
    expect([made, failed]).toEqual([1, 1]);
  });

  test("a rule sees the records of its scope, the day, the register and the names of codes", () => {
    const seen: string[] = [];
    const looking = (name: string, scope: "systems" | "any") =>
      rule({
        ...base,
        name,
        scope,
        *check(entry, context) {
          seen.push(
            `${name} ${entry.register}/${entry.id} ${context.today} ${context.label("countries", "SE")} ${context.label("countries", "XX")} ${context.register.all("units").length}`,
          );
          yield* [];
        },
      });
    run(looking("one", "systems"), looking("all", "any"));
    expect(seen.filter((line) => line.startsWith("one "))).toEqual([
      "one systems/arkivsystem 2026-11-22 Sverige XX 3",
      "one systems/skoleportal 2026-11-22 Sverige XX 3",
    ]);
    expect(new Set(seen.filter((line) => line.startsWith("all ")).map((line) => line.split(/[ /]/)[1])).size).toBe(10);
  });

  test("the day decides", () => {
    const retention =
      "title: Regel\nfunction: opplaering\ndocumentTypes:\n  - Lister\noutcome: preserve\nauthority:\n  - law: LOV-2001-01-01-1\nreason: Bevares.\napproval:\n  status: assessed\n";
    const folder = baseWith({ "retention/skoleskyss.yaml": retention });
    expect(loadRegister(folder, "2026-11-22").findings).toEqual([]);
    expect(loadRegister(folder, "2026-11-23").findings).toHaveLength(1);
  });
});
