import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choiceList, choiceOf, findChoices } from "../../src/forms/choices.ts";
import { visibilityOf } from "../../src/forms/disclosure.ts";
import { draftOf, withDraft } from "../../src/forms/draft.ts";
import { spokenDuration, writtenDuration } from "../../src/forms/duration.ts";
import { lineDiff } from "../../src/forms/line-diff.ts";
import { newFile, newId } from "../../src/forms/new-id.ts";
import { shownScalar, writtenScalar } from "../../src/forms/scalar.ts";
import { fieldAt, schemaOf } from "../../src/register/schema.ts";

describe("a length of time", () => {
  test.each([
    ["P5Y", { count: "5", unit: "Y" }],
    ["P18M", { count: "18", unit: "M" }],
    ["P1Y6M", { count: "18", unit: "M" }],
    ["P2W", { count: "2", unit: "W" }],
    ["P30D", { count: "30", unit: "D" }],
    ["P1Y10D", { count: "P1Y10D", unit: "other" }],
    ["5 år", { count: "5 år", unit: "other" }],
    ["", { count: "", unit: "Y" }],
  ] as const)("%j is said as %j", (period, spoken) => {
    expect(spokenDuration(period)).toEqual(spoken);
  });

  test("what people say is what is written", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.constantFrom("Y", "M", "W", "D"), (count, unit) => {
        expect(spokenDuration(`P${count}${unit}`)).toEqual({ count: String(count), unit });
        expect(writtenDuration({ count: ` ${count} `, unit })).toBe(`P${count}${unit}`);
      }),
    );
    expect(writtenDuration({ count: "fem", unit: "Y" })).toBe("fem");
    expect(writtenDuration({ count: "", unit: "Y" })).toBe("");
  });
});

describe("a single value", () => {
  const field = (register: "archives" | "agreements" | "processes", ...path: (string | number)[]) => {
    const found = fieldAt(schemaOf(register).field, path);
    if (!found) throw new Error(path.join("."));
    return found;
  };

  test("numbers are written as Norwegians write them", () => {
    const metres = field("archives", "extent", "shelfMetres");
    expect(shownScalar(1234.5)).toBe("1234,5");
    expect(writtenScalar(metres, "1 234,5")).toBe(1234.5);
    expect(writtenScalar(metres, "1\u00a0234")).toBe(1234);
    expect(writtenScalar(metres, "mange")).toBe("mange");
    expect(writtenScalar(field("agreements", "noticeMonths"), "3")).toBe(3);
  });

  test("yes, no and neither", () => {
    const yesNo = field("processes", "personalData");
    expect([writtenScalar(yesNo, "true"), writtenScalar(yesNo, "false"), writtenScalar(yesNo, "")]).toEqual([true, false, undefined]);
  });

  test("text loses the spaces around it, and nothing inside", () => {
    expect(writtenScalar(field("processes", "name"), "  Skyss  til\r\nskolen ")).toBe("Skyss  til\nskolen");
  });
});

describe("a new record", () => {
  test("has its id from its name, and a process from its area too", () => {
    expect(newId("systems", { name: "Ærfugl & Øystre Slidre" })).toBe("aerfugl-oystre-slidre");
    expect(newId("processes", { name: "Skoleskyss", area: "grunnskole" })).toBe("grunnskole/skoleskyss");
    expect(newId("processes", { name: "Skoleskyss" })).toBe("…/skoleskyss");
    expect(newId("retention", { title: "Sakarkiv / A" })).toBe("sakarkiv-a");
    expect(newId("units", {})).toBe("");
    expect(newFile("routines", "skanning")).toBe("routines/skanning.md");
    expect(newFile("systems", "gat")).toBe("systems/gat.yaml");
  });

  test("never has an id that leads out of its folder", () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(newId("systems", { name })).toMatch(/^([a-z0-9-]+)?$/);
      }),
    );
  });
});

describe("who may see all of a record", () => {
  const known = () => true;
  const process = { name: "Skyss", area: "grunnskole", owner: "skole", description: "Skyss.", status: "started" };

  test.each([
    ["public fields", process, "public"],
    ["an internal field", { ...process, note: "Internt." }, "internal"],
    [
      "an internal field far in",
      { ...process, processing: [{ purpose: "x", role: "controller", data: [], securityMeasures: "x" }] },
      "internal",
    ],
    ["its own setting", { ...process, visibility: "internal" }, "internal"],
    ["its own setting, restricted", { ...process, visibility: "restricted" }, "restricted"],
    ["its own setting, public, which widens nothing", { ...process, visibility: "public" }, "public"],
    ["a field no schema knows", { ...process, secret: "x" }, "restricted"],
    ["a field no schema knows, far in", { ...process, systems: [{ system: "a", use: "b", secret: "x" }] }, "restricted"],
  ])("%s", (_, data, expected) => {
    expect(visibilityOf("processes", data, undefined, known)).toBe(expected);
  });

  test("a restricted field, a hidden record that is named, and prose", () => {
    expect(visibilityOf("systems", { name: "X", security: "x" }, undefined, known)).toBe("restricted");
    expect(visibilityOf("processes", process, undefined, (_, id) => id !== "skole")).toBe("internal");
    expect(visibilityOf("processes", process, "Prosa.", known)).toBe("internal");
    expect(visibilityOf("routines", { title: "x", publishText: true }, "Prosa.", known)).toBe("public");
    expect(visibilityOf("routines", { title: "x" }, "Prosa.", known)).toBe("internal");
  });
});

describe("a draft", () => {
  const before = { name: "Gat", purpose: "Turnus.", owner: "hr" };
  const saved = "2026-11-22T10:00:00.000Z";

  test("holds what is changed, and puts it back", () => {
    const now = { name: "Gat", purpose: "Turnus og ferie.", url: "https://gat.example" };
    const draft = draftOf("systems", before, now, undefined, saved);
    expect(Object.keys(draft?.changes ?? {}).sort()).toEqual(["owner", "purpose", "url"]);
    const kept = JSON.parse(JSON.stringify(draft)) as NonNullable<typeof draft>;
    expect(withDraft("systems", before, kept)).toEqual({ data: now, isOlder: false });
  });

  test("does not take back what others have changed in other fields, and says when it is the same field", () => {
    const draft = draftOf("systems", before, { ...before, purpose: "Turnus og ferie." }, undefined, saved);
    if (!draft) throw new Error("no draft");
    const other = withDraft("systems", { ...before, owner: "ikt" }, draft);
    expect(other).toEqual({ data: { name: "Gat", purpose: "Turnus og ferie.", owner: "ikt" }, isOlder: false });
    expect(withDraft("systems", { ...before, purpose: "Noe annet." }, draft).isOlder).toBe(true);
  });

  test("is nothing when nothing is changed", () => {
    expect(draftOf("systems", before, { ...before }, undefined, saved)).toBeUndefined();
    expect(draftOf("systems", before, before, { was: "a", now: "b" }, saved)).toBeDefined();
  });

  test("never holds anything restricted", () => {
    const secret = "hemmelig-ord";
    const now = { ...before, purpose: "Nytt.", security: secret, hosting: { type: "own", detail: secret } };
    const draft = draftOf("systems", before, now, undefined, saved);
    expect(JSON.stringify(draft)).not.toContain(secret);
    expect(draft?.withheld).toBe(true);
    // What was restricted is not told by what it has become either.
    const taken = draftOf("systems", now, { ...before, hosting: { type: "own" } }, undefined, saved);
    expect(JSON.stringify(taken)).not.toContain(secret);
    expect(draftOf("systems", before, { ...before, visibility: "restricted", purpose: "x" }, undefined, saved)).toBeUndefined();
  });

  test("with fields of another register is passed over", () => {
    const draft = { saved, changes: { __proto__: { now: 1 }, constructor: { now: 2 }, finnesIkke: { now: 3 } } };
    expect(withDraft("systems", before, draft as never)).toEqual({ data: before, isOlder: false });
  });
});

describe("the difference between two files", () => {
  test("is one line out and one line in when a value is changed, with a few lines around it", () => {
    const was = Array.from({ length: 20 }, (_, i) => `linje ${i}`).join("\n");
    const { lines, added, removed } = lineDiff(was, was.replace("linje 10", "linje ti"));
    expect([added, removed]).toEqual([1, 1]);
    expect(lines.map(({ kind }) => kind)).toEqual(["gap", "same", "same", "removed", "added", "same", "same", "gap"]);
    expect(lines[0]?.text).toBe("8");
    expect(lines.at(-1)?.text).toBe("7");
  });

  test("counts as many lines as the texts differ by", () => {
    const text = fc.array(fc.constantFrom("a", "b", "c", ""), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(text, text, (was, now) => {
        const { added, removed } = lineDiff(was.join("\n"), now.join("\n"));
        expect(added - removed).toBe(now.length - was.length);
        expect(added + removed === 0).toBe(was.join("\n") === now.join("\n"));
      }),
    );
  });
});

describe("what is searched for", () => {
  const list = choiceList([
    { value: "grunnskole/soknad", label: "Søknad om skyss", detail: "" },
    { value: "skyss", label: "Skyss", detail: "", words: ["taxi"] },
    { value: "a", label: "Like", detail: "" },
    { value: "b", label: "Like", detail: "" },
  ]);
  const found = (text: string, most = 20) => findChoices(list, text, most).hits.map(({ value }) => value);

  test("is found without marks, by all its words, by other names and by id; what begins with it comes first", () => {
    expect(found("soknad")).toEqual(["grunnskole/soknad"]);
    expect(found("SKYSS")).toEqual(["skyss", "grunnskole/soknad"]);
    expect(found("skyss søknad")).toEqual(["grunnskole/soknad"]);
    expect(found("taxi")).toEqual(["skyss"]);
    expect(found("grunnskole/")).toEqual(["grunnskole/soknad"]);
    expect(found("båt")).toEqual([]);
  });

  test("is told of by number when there are more than are shown", () => {
    expect(findChoices(list, "", 2)).toMatchObject({ total: 4, hits: [{ value: "grunnskole/soknad" }, { value: "skyss" }] });
  });

  test("is chosen when it is written out, but not when two have the name", () => {
    expect(choiceOf(list, "skyss")?.value).toBe("skyss");
    expect(choiceOf(list, "søknad om SKYSS ")?.value).toBe("grunnskole/soknad");
    expect(choiceOf(list, "Like")).toBeUndefined();
    expect(choiceOf(list, "b")?.value).toBe("b");
  });

  test("among 5,000 names takes no time one notices", () => {
    const many = choiceList(Array.from({ length: 5000 }, (_, i) => ({ value: `id-${i}`, label: `Prosess nummer ${i}`, detail: "" })));
    const from = performance.now();
    for (const text of ["p", "pr", "prosess 49", "4999"]) findChoices(many, text, 20);
    expect(performance.now() - from).toBeLessThan(400);
    expect(findChoices(many, "prosess 4999", 20).total).toBe(1);
  });
});
