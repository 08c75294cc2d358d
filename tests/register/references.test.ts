import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadRegister } from "../../src/register/load.ts";
import { baseWith, findingsOf, today } from "../support/content.ts";
import { asText } from "../support/findings.ts";

const unit = (rest = "") => `name: Solbakken skole\nkind: institution\n${rest}`;
const list = (codes: string) => `title: Prøveliste\ndescription: Til prøven.\nsource: Laget for prøven.\ncodes:\n${codes}`;

describe("references", () => {
  test("to an old id is an error that gives the new one", () => {
    expect(asText(findingsOf({ "units/solbakken.yaml": unit("parent: dokumentsenter\n") }))).toBe(
      "units/solbakken.yaml 3:9 error reference-missing «Hører til» bruker den gamle id-en «dokumentsenter». / Skriv «arkiv».\n",
    );
  });

  test("a reference to itself is found", () => {
    const findings = findingsOf({ "units/solbakken.yaml": unit("parent: solbakken\n") });
    expect(findings.map((finding) => finding.rule)).toEqual(["parents-form-a-tree"]);
  });

  test("from municipality.yaml is checked", () => {
    const [finding] = findingsOf({ "vocabularies/roles.yaml": list("  - code: systemeier\n    nb: Systemeier\n") }).filter(
      (f) => f.file === "municipality.yaml",
    );
    expect(finding).toMatchObject({ rule: "code-missing", line: 14, column: 11, field: "contacts.0.role" });
  });

  test("is checked in a record whose shape is wrong elsewhere", () => {
    const rules = findingsOf({ "units/solbakken.yaml": unit("parent: oppvkst\nukjent: 1\n") }).map((finding) => finding.rule);
    expect(rules).toEqual(["reference-missing", "shape-additional-properties"]);
  });

  test("to a code list that is missing names the file to make", () => {
    const folder = baseWith();
    rmSync(join(folder, "vocabularies/special-category-bases.yaml"));
    expect(asText(loadRegister(folder, today).findings)).toBe(
      "processes/grunnskole/skoleskyss.yaml 27:18 error code-missing Kodelisten «special-category-bases», som «Artikkel 9 nr. 2» bruker, finnes ikke. / Lag filen vocabularies/special-category-bases.yaml.\n",
    );
  });

  test("to a record that could not be read is not told of: the file is there", () => {
    const findings = findingsOf({ "systems/skoleportal.yaml": 'name: "Skoleportal\n' });
    expect(new Set(findings.map((finding) => finding.file))).toEqual(new Set(["systems/skoleportal.yaml"]));
  });

  test("to a code list that could not be read is not told of: the file is there", () => {
    const findings = findingsOf({ "vocabularies/laws.yaml": "title: Lover\ntitle: Lover\n" });
    expect(new Set(findings.map((finding) => finding.file))).toEqual(new Set(["vocabularies/laws.yaml"]));
  });

  test("the fields of a list are named by their label", () => {
    const [system] = findingsOf({
      "archives/a.yaml":
        "name: Arkiv\ncontent: x\ncreator: x\nperiod:\n  from: 1900\nstatus: closed\nmedium: physical\nowner: arkiv\nsystems:\n  - arkivsystemet\n",
    });
    expect(system?.message).toContain("«Systemer» viser til «arkivsystemet»");
  });
});

describe("duplicates", () => {
  test("an old id that is another's id", () => {
    expect(asText(findingsOf({ "units/solbakken.yaml": unit("aliases:\n  - oppvekst\n") }))).toBe(
      "units/solbakken.yaml 4:5 error id-duplicate Id-en «oppvekst» er alt i bruk i «units/oppvekst.yaml». / Ta bort den ene. En id brukes aldri om igjen.\n",
    );
  });

  test("an old id that two have", () => {
    expect(findingsOf({ "units/solbakken.yaml": unit("aliases:\n  - dokumentsenter\n") })).toMatchObject([
      { rule: "id-duplicate", line: 4 },
    ]);
  });

  test("an old id that is the record's own", () => {
    expect(findingsOf({ "units/solbakken.yaml": unit("aliases:\n  - solbakken\n") })).toMatchObject([{ rule: "id-duplicate", line: 4 }]);
  });

  test("the same id in two registers is no duplicate", () => {
    expect(findingsOf({ "units/sakarkiv.yaml": unit() })).toEqual([]);
  });

  test("a code twice in a list, and the same code in two lists", () => {
    expect(findingsOf({ "vocabularies/a.yaml": list("  - code: x\n    nb: X\n  - code: x\n    nb: X\n") })).toMatchObject([
      { rule: "id-duplicate", line: 7, column: 11 },
    ]);
    expect(findingsOf({ "vocabularies/a.yaml": list("  - code: elev\n    nb: Elev\n") })).toEqual([]);
  });
});
