import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { toNoark5 } from "../../src/exports/noark5.ts";
import { noarkTable } from "../../src/reports/noark-classes.ts";
import { cellText } from "../../src/reports/table.ts";
import { baseText, emptyFolder, registerOf, today } from "../support/content.ts";

// jsdom has no types here, and only this much of it is used.
const { JSDOM } = createRequire(import.meta.url)("jsdom") as {
  JSDOM: new (text: string, options: { contentType: string }) => { window: { document: Document } };
};

const rule = baseText("retention/skoleskyss.yaml");
const files = {
  "retention/journal.yaml": rule
    .replace("title: Skoleskyss", "title: Journal & register <alt>")
    .replace("outcome: dispose\nperiod: P5Y\nstartEvent: skolear-slutt", "outcome: preserve")
    .replace("code: N06", "code: A01"),
  "retention/delvis.yaml": rule
    .replace("title: Skoleskyss", "title: Delvis")
    .replace("outcome: dispose\nperiod: P5Y", "outcome: preserve-partly\npreservedPart: Vedtaket\nperiod: P10Y"),
  "retention/halvt.yaml": rule
    .replace("title: Skoleskyss", "title: Halvt")
    .replace("P5Y", "P3Y6M")
    .replace("code: N06", "code: N07")
    .replace("status: adopted", "status: proposed"),
  "retention/utgatt.yaml": rule.replace("title: Skoleskyss", "title: Utgått").replace("status: adopted", "status: expired"),
  "retention/utenfor.yaml": rule
    .replace("title: Skoleskyss", "title: Ikke arkiv")
    .replace("outcome: dispose\nperiod: P5Y\nstartEvent: skolear-slutt", "outcome: not-archive"),
};
const register = registerOf(files);
const { document } = new JSDOM(toNoark5(register, today), { contentType: "text/xml" }).window;
const textOf = (element: Element | null | undefined, name: string) =>
  [...(element?.children ?? [])].find(({ localName }) => localName === name)?.textContent ?? undefined;
const classes = (title: string) => {
  const system = [...document.getElementsByTagName("klassifikasjonssystem")].find((found) => textOf(found, "tittel") === title);
  return [...(system?.getElementsByTagName("klasse") ?? [])];
};
const decisions = (title: string) =>
  classes(title).map((found) => {
    const decision = [...found.children].find(({ localName }) => localName === "kassasjon");
    return [
      textOf(found, "klasseID"),
      textOf(decision, "kassasjonsvedtak"),
      textOf(decision, "bevaringstid"),
      textOf(decision, "kassasjonshjemmel"),
    ];
  });

test("the plan's functions have a class for each rule that is in force, in Noark's terms", () => {
  expect(decisions("Funksjoner")).toEqual([
    ["opplaering", undefined, undefined, undefined],
    ["delvis", "Vurderes senere", undefined, "arkivlova § 13"],
    ["halvt", "Kasseres", "4", "arkivlova § 13"],
    ["journal", "Bevares", undefined, "arkivlova § 13"],
    ["skoleskyss", "Kasseres", "5", "arkivlova § 13"],
  ]);
});

test("a filing key has a class for each code; where its rules disagree there is no decision, and it says so", () => {
  expect(decisions("K-koder")).toEqual([
    ["A01", "Bevares", undefined, "arkivlova § 13"],
    ["N06", undefined, undefined, undefined],
    ["N07", "Kasseres", "4", "arkivlova § 13"],
  ]);
  const note = (id: string) =>
    textOf(
      classes("K-koder").find((found) => textOf(found, "klasseID") === id),
      "beskrivelse",
    );
  expect(note("N06")).toBe("Flere regler gjelder klassen, og de er ikke like: «Delvis» og «Skoleskyss». Sett vedtaket på mappene.");
  expect(note("N07")).toBe(
    "Regelen er ikke vedtatt (forslag). Tiden regnes fra: Skoleåret er slutt. Tiden er 3 år og 6 måneder; Noark teller hele år, og er rundet opp",
  );
});

test("what Noark cannot say is in the note, and text is text", () => {
  const found = (id: string) => classes("Funksjoner").find((each) => textOf(each, "klasseID") === id);
  expect(textOf(found("delvis"), "beskrivelse")).toBe("Bevares delvis: Vedtaket. Tiden regnes fra: Skoleåret er slutt");
  expect(textOf(found("journal"), "tittel")).toBe("Journal & register <alt>");
});

test("ids have the form the standard asks for, each thing its own, and the same each time", () => {
  const ids = [...document.getElementsByTagName("systemID")].map(({ textContent }) => textContent);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id ?? ""))).toEqual([]);
  expect(toNoark5(registerOf(files), today)).toBe(toNoark5(register, today));
});

test("the rows say the same as the XML", () => {
  const rows = noarkTable(register, today).rows.map((row) =>
    row.slice(0, 5).map((cell) => (cell === undefined ? undefined : cellText(cell))),
  );
  expect(rows).toContainEqual(["Funksjoner", "skoleskyss", "Skoleskyss", "Kasseres", "5"]);
  expect(rows).toContainEqual(["K-koder", "N06", expect.any(String), undefined, undefined]);
  expect(rows).toHaveLength(7);
});

test("a register without rules gives an empty plan that is still XML", () => {
  const { register: none } = { register: registerOf({ "retention/skoleskyss.yaml": rule.replace("status: adopted", "status: expired") }) };
  const empty = new JSDOM(toNoark5(none, today), { contentType: "text/xml" }).window.document;
  expect(empty.getElementsByTagName("klasse")).toHaveLength(0);
  expect(noarkTable(none, today).rows).toEqual([]);
});

/** A folder with arkivstruktur.xsd and metadatakatalog.xsd from github.com/arkivverket/schemas, N5/v5.0. They are not ours to copy here. */
const schemas = process.env.NOARK5_XSD ?? "";
const canValidate = existsSync(join(schemas, "arkivstruktur.xsd")) && spawnSync("xmllint", ["--version"]).status === 0;
if (!canValidate)
  console.warn("Noark 5-skjemaet er ikke prøvd: sett NOARK5_XSD til mappen med arkivstruktur.xsd, og installer xmllint (libxml2-utils).");

test.skipIf(!canValidate)("each klassifikasjonssystem is valid in arkivstruktur.xsd but for the two values nobody can know", () => {
  const folder = emptyFolder();
  const systems = /<klassifikasjonssystem>[\s\S]*<\/klassifikasjonssystem>/.exec(toNoark5(register, today))?.[0] ?? "";
  const whole = systems
    .replace(/(<\/kassasjonshjemmel>)(\s*<\/kassasjon>)/g, "$1<bevaringstid>0</bevaringstid>$2")
    .replace(/<\/kassasjon>/g, "<kassasjonsdato>2100-01-01</kassasjonsdato></kassasjon>");
  const id = "00000000-0000-4000-a000-000000000000";
  const made =
    "<opprettetDato>2026-01-01T00:00:00</opprettetDato><opprettetAv>x</opprettetAv><avsluttetDato>2026-01-01T00:00:00</avsluttetDato><avsluttetAv>x</avsluttetAv>";
  writeFileSync(
    join(folder, "arkiv.xml"),
    `<arkiv xmlns="http://www.arkivverket.no/standarder/noark5/arkivstruktur"><systemID>${id}</systemID><tittel>x</tittel>${made}<arkivskaper><arkivskaperID>x</arkivskaperID><arkivskaperNavn>x</arkivskaperNavn></arkivskaper><arkivdel><systemID>${id}</systemID><tittel>x</tittel><arkivdelstatus>Aktiv periode</arkivdelstatus>${made}${whole}</arkivdel></arkiv>`,
  );
  const { stderr } = spawnSync("xmllint", ["--noout", "--schema", join(schemas, "arkivstruktur.xsd"), join(folder, "arkiv.xml")], {
    encoding: "utf8",
  });
  expect(stderr).toMatch(/arkiv\.xml validates\s*$/);
});
