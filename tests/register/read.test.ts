import { existsSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadRegister } from "../../src/register/load.ts";
import { readContent } from "../../src/register/read.ts";
import { baseWith, emptyFolder, type Files, findingsOf, folderOf, registerOf, today, write } from "../support/content.ts";
import { asText } from "../support/findings.ts";

const unit = "name: Solbakken skole\nkind: institution\n";

/** What is said of one unit with this text, and nothing of any other file. */
function saidOf(text: string | Uint8Array, name = "solbakken.yaml"): string {
  return asText(findingsOf({ [`units/${name}`]: text }), `units/${name}`);
}

/** How deep nesting is told of: one finding in the file, whatever the parser died of. */
const nested = (text: string) => findingsOf({ "units/solbakken.yaml": text }).map(({ file, level, rule }) => ({ file, level, rule }));

describe("text that is not YAML", () => {
  test("many errors are told of at once, each at its place", () => {
    const said = saidOf("name: @skole\nkind: institution\nkind: staff\nreview:\n\tlast: 2026-01-01\n");
    expect(said.match(/^\d+:\d+ error yaml/gm)).toEqual(["1:7 error yaml", "3:1 error yaml", "5:1 error yaml"]);
  });

  test("errors after the first are told of too", () => {
    expect(saidOf("name: Solbakken\nname: To\nkind: institution\nkind: staff\n")).toBe(
      "2:1 error yaml Filen kan ikke leses som YAML. Feltet «name» står to ganger. / Slå dem sammen, og behold bare ett.\n" +
        "4:1 error yaml Filen kan ikke leses som YAML. Feltet «kind» står to ganger. / Slå dem sammen, og behold bare ett.\n",
    );
  });

  test("an empty file", () => {
    expect(saidOf("")).toBe("1:1 error file-empty Filen er tom. / Fyll den ut, eller slett den.\n");
    expect(saidOf(" \n\n")).toBe("1:1 error file-empty Filen er tom. / Fyll den ut, eller slett den.\n");
  });

  test("a file with only comments", () => {
    expect(saidOf("# name: Solbakken\n# kind: institution\n")).toBe(
      "1:1 error file-fields Filen inneholder ingen felt. / En oppføring består av linjer på formen «felt: verdi».\n",
    );
  });

  test("front matter with nothing in it", () => {
    expect(saidOf("---\n---\n\nProsa.\n", "solbakken.md")).toBe(
      "2:1 error file-fields Filen inneholder ingen felt. / En oppføring består av linjer på formen «felt: verdi».\n",
    );
  });

  test("a list, a word and a number are no record", () => {
    for (const text of ["- a\n- b\n", "bare tekst\n", "42\n"]) expect(saidOf(text)).toContain("1:1 error file-fields");
  });

  test("a key twice in a part of the record", () => {
    expect(saidOf(`${unit}review:\n  last: 2026-01-01\n  by: radgiver\n  by: arkivleder\n`)).toContain("6:3 error yaml");
  });

  test("several documents in a file", () => {
    expect(saidOf(`${unit}---\n${unit}`)).toBe(
      "3:1 error yaml Filen kan ikke leses som YAML. Filen har flere dokumenter, skilt med ---. / Én fil holder én oppføring. Flytt resten til egne filer.\n",
    );
  });

  test("a tag of one's own", () => {
    expect(saidOf("name: !person Kari\nkind: institution\n")).toBe(
      "1:7 error yaml Filen kan ikke leses som YAML. Taggen (!) forstås ikke. / Sett verdien i anførselstegn hvis utropstegnet hører til teksten.\n",
    );
  });

  test("a tag that would make JavaScript in other parsers", () => {
    expect(saidOf('name: !!js/function "function () {}"\nkind: institution\n')).toContain("1:7 error yaml");
  });

  test("text with a colon gets the hint about quotation marks", () => {
    expect(saidOf("name: Solbakken: skole og SFO\nkind: institution\n")).toMatch(/^1:7 error yaml .*anførselstegn/);
  });

  test("front matter that is not closed is told of as that", () => {
    expect(saidOf(`---\n${unit}\nProsa uten slutt på feltene.\n`, "solbakken.md")).toMatch(/bindestrek/);
  });

  test("a quotation mark that is not closed is shown where it begins", () => {
    expect(saidOf('name: "Solbakken skole\nkind: institution\n')).toMatch(/^1:7 error yaml/);
  });
});

describe("bytes that are not text", () => {
  const notText =
    "1:1 error file-text Filen er ikke tekst i UTF-8. / Lagre filen på nytt med tegnsettet UTF-8. Bilder og andre filer kan ikke ligge i registeret.\n";

  test("a binary file", () => {
    expect(saidOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0x00, 0x01]))).toBe(notText);
  });

  test("a file in Latin-1", () => {
    expect(saidOf(Buffer.from("name: Blåfjell skole\nkind: institution\n", "latin1"))).toBe(notText);
  });

  test("a file in UTF-16", () => {
    expect(saidOf(Buffer.from(`\uFEFF${unit}`, "utf16le"))).toBe(notText);
  });

  test("a NUL in the middle", () => {
    expect(saidOf("name: Sol\0bakken\nkind: institution\n")).toBe(notText);
  });

  test("a byte order mark is no part of the text", () => {
    const withMark = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(unit)]);
    expect(saidOf(withMark)).toBe("");
    expect(registerOf({ "units/solbakken.yaml": withMark }).get("units", "solbakken")?.data.name).toBe("Solbakken skole");
    expect(saidOf(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("nme: x\n")]))).toContain(
      "1:1 error shape-additional-properties",
    );
  });

  test("lines that end with CRLF", () => {
    const windows = "name: Solbakken skole\r\nkind: institution\r\ndescription: >-\r\n  Første\r\n  andre.\r\n";
    const register = registerOf({ "units/solbakken.yaml": windows, "units/elvebakken.md": `---\r\n${windows}---\r\n\r\nProsa.\r\n` });
    expect(register.get("units", "solbakken")?.data).toEqual({
      name: "Solbakken skole",
      kind: "institution",
      description: "Første andre.",
    });
    expect(register.get("units", "elvebakken")).toMatchObject({ data: { name: "Solbakken skole", kind: "institution" }, body: "Prosa." });
  });
});

describe("a file in the wrong place", () => {
  const said = (files: Files) => asText(findingsOf(files));

  test("a record outside the registers", () => {
    expect(said({ "solbakken.yaml": unit })).toMatch(
      /^solbakken\.yaml 1:1 error file-place Filen ligger utenfor registrene\. \/ Registrene er processes, /,
    );
  });

  test("a folder whose name is misspelt", () => {
    expect(said({ "unit/solbakken.yaml": unit })).toBe(
      "unit/solbakken.yaml 1:1 error file-place Mappen «unit» er ikke et register. / Skal den ligge i «units»?\n",
    );
    expect(said({ "Units/solbakken.yaml": unit })).toContain("Skal den ligge i «units»?");
  });

  test("a record in another register", () => {
    expect(said({ "retention/solbakken.yaml": unit })).toBe(
      "retention/solbakken.yaml 1:1 error file-place Oppføringen ligner på registeret «units» (enhet), men ligger i «retention». / Flytt filen til mappen «units».\n",
    );
  });

  test("a record in another register is still told of when one of its keys is misspelt", () => {
    expect(said({ "retention/solbakken.yaml": `${unit}mailboks: a@b.example\n` })).not.toBe("");
  });

  test("a file of another kind", () => {
    expect(said({ "units/a.yml": unit })).toBe(
      "units/a.yml 1:1 error file-kind Filer av slaget «.yml» hører ikke hjemme i registeret. / Gi filen endelsen .yaml.\n",
    );
    expect(said({ "units/a.YAML": unit })).toContain("Gi filen endelsen .yaml.");
    expect(said({ "units/a.mdx": unit })).toContain("MDX kan kjøre kode");
    expect(said({ "units/a.txt": unit })).toContain("En oppføring er en .yaml-fil eller en .md-fil.");
    expect(said({ "units/uten-endelse": unit })).toContain("«uten-endelse»");
  });

  test("two files with the same id", () => {
    expect(said({ "units/a.yaml": unit, "units/a.md": `---\n${unit}---\n` })).toBe(
      "units/a.yaml 1:1 error id-duplicate Id-en «a» er alt i bruk i «units/a.md». / Gi den ene filen et annet navn, eller slå dem sammen.\n",
    );
  });

  test("municipality.yml is told of as a wrong ending, not as a file outside the registers", () => {
    const folder = baseWith({ "municipality.yml": "name: x\n" });
    rmSync(join(folder, "municipality.yaml"));
    expect(asText(loadRegister(folder, today).findings)).toMatch(/municipality\.yml 1:1 error \S+ .*(municipality)?\.yaml/);
  });
});

describe("names of files", () => {
  const said = (name: string) => asText(findingsOf({ [name]: unit }), name);

  test("upper case", () => {
    expect(said("units/Solbakken.yaml")).toBe(
      "1:1 error file-name Filnavnet kan bare ha små bokstaver a–z, tall og bindestrek. / Gi filen navnet «solbakken.yaml».\n",
    );
  });

  test("æ, ø, å and space", () => {
    expect(said("units/Blåfjell Øvre skole.yaml")).toContain("«blafjell-ovre-skole.yaml»");
    expect(said("units/nærmiljø.md")).toContain("«naermiljo.md»");
    expect(said("processes/grunnskole/læring & lek.yaml")).toContain("«grunnskole/laering-lek.yaml»");
  });

  test("å written with a ring after the letter, as on a Mac", () => {
    expect(said("units/bl\u0061\u030afjell.yaml")).toContain("«blafjell.yaml»");
  });

  test("other letters with accents", () => {
    expect(said("units/kaféen.yaml")).toContain("«kafeen.yaml»");
  });

  test("a name with nothing that can be used gets no empty suggestion", () => {
    expect(said("units/!!!.yaml")).not.toContain("«.yaml»");
  });

  test("files that tools leave behind are passed over", () => {
    expect(
      asText(findingsOf({ "units/.gitkeep": "", "units/.DS_Store": "x", "units/Thumbs.db": "x", "units/README.md": "# Enheter\n" })),
    ).toBe("");
  });
});

describe("files made to do harm", () => {
  test("a symbolic link is not followed", () => {
    const elsewhere = folderOf({ "secret.yaml": unit });
    const folder = baseWith();
    symlinkSync(join(elsewhere, "secret.yaml"), join(folder, "units/lenke.yaml"));
    symlinkSync(elsewhere, join(folder, "units/mappe"));
    const { findings, entries } = readContent(folder);
    expect(asText(findings)).toBe(
      "units/lenke.yaml 1:1 error file-link Dette er en lenke til en annen fil. / Legg selve filen her.\n" +
        "units/mappe 1:1 error file-link Dette er en lenke til en annen fil. / Legg selve filen her.\n",
    );
    expect(entries.some((entry) => entry.id.includes("secret") || entry.id === "lenke")).toBe(false);
  });

  test("a file of more than 1 MB is not read", () => {
    expect(saidOf(`${unit}# ${"x".repeat(1_000_000)}\n`)).toMatch(/^1:1 error file-size Filen er større enn 1 MB\./);
  });

  test("a large file below the limit is read", () => {
    expect(saidOf(`${unit}# ${"x".repeat(900_000)}\n`)).toBe("");
  });

  test("aliases that multiply", () => {
    const levels = "abcdefghij".split("").map(
      (name, i, all) =>
        `${name}: &${name} [${
          i === 0
            ? "x"
            : Array(9)
                .fill(`*${all[i - 1]}`)
                .join(",")
        }]\n`,
    );
    expect(saidOf(levels.join(""))).toMatch(/^1:1 error yaml Filen bruker samme anker \(&\) så mange ganger/);
  });

  test("an anchor used twice is read", () => {
    expect(saidOf("name: &n Solbakken skole\nkind: institution\ndescription: *n\n")).toBe("");
  });

  test("lists nested 1,000 to 10,000 deep give one finding each, in their own file", () => {
    for (let depth = 1_000; depth <= 10_000; depth += 1_000) {
      const findings = nested(`name: ${"[".repeat(depth)}${"]".repeat(depth)}\nkind: institution\n`);
      expect(findings.every(({ file, level }) => file === "units/solbakken.yaml" && level === "error")).toBe(true);
      expect(findings).toHaveLength(1);
    }
  });

  test("mappings nested 10,000 deep", () => {
    expect(nested(`${"{a: ".repeat(10_000)}1${"}".repeat(10_000)}\n`)).toEqual([
      { file: "units/solbakken.yaml", level: "error", rule: "yaml" },
    ]);
  });

  test("indented fields nested 400 deep", () => {
    const deep = Array.from({ length: 400 }, (_, i) => `${" ".repeat(i)}a:\n`).join("");
    expect(nested(deep).every(({ file, level }) => file === "units/solbakken.yaml" && level === "error")).toBe(true);
  });

  test.each(["js", "javascript", "coffee", "json", " js"])("front matter in another language is not run: ---%s", (language) => {
    const mark = join(emptyFolder(), "ran");
    const code = `---${language}\n(() => { process.getBuiltinModule("node:fs").writeFileSync(${JSON.stringify(mark)}, "x"); return { name: "Solbakken", kind: "institution" }; })()\n---\n`;
    expect(saidOf(code, "solbakken.md")).toMatch(/^1:4 error front-matter Filen begynner med «---/);
    expect(existsSync(mark)).toBe(false);
  });

  test("a field named __proto__ is unknown and changes nothing", () => {
    expect(saidOf(`${unit}__proto__:\n  polluted: true\n`)).toMatch(
      /^3:1 error shape-additional-properties Feltet «__proto__» finnes ikke\./,
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("fields named as the methods of objects are unknown", () => {
    expect(saidOf(`${unit}constructor: x\nhasOwnProperty: x\ntoString: x\n`).match(/shape-additional-properties/g)).toHaveLength(3);
  });

  test("a merge key does not merge", () => {
    expect(saidOf(`${unit}<<: { parent: oppvekst }\n`)).toContain("Feltet «<<» finnes ikke");
  });

  test("a directive cannot turn on the types of YAML 1.1", () => {
    expect(saidOf("%YAML 1.1\n---\nname: no\nkind: institution\nreview:\n  last: 2026-01-01\n  by: radgiver\n")).toMatch(/error yaml|^$/);
  });
});

describe("values stay as they are written", () => {
  test("NO without quotation marks is a text", () => {
    const files = {
      "agreements/a.yaml":
        "name: Avtale\nkind: delivery\ncounterparty:\n  name: Leverandør\n  country: NO\nourRole: customer\nsubject: Vare.\nowner: arkiv\nstatus: draft\n",
    };
    expect(registerOf(files).get("agreements", "a")?.data.counterparty.country).toBe("NO");
  });

  test("a date without quotation marks is a text", () => {
    expect(registerOf().get("processes", "grunnskole/skoleskyss")?.data.review?.last).toBe("2026-03-01");
  });

  test("yes, no, on and off are texts", () => {
    for (const word of ["yes", "no", "on", "off", "Nei"]) {
      expect(registerOf({ "units/a.yaml": `name: ${word}\nkind: staff\n` }).get("units", "a")?.data.name).toBe(word);
    }
  });

  test("a number with a zero in front gets a hint that shows it as it was written", () => {
    const text = "name: Solbakken skole\nkind: institution\norganisationNumber: 099999991\n";
    expect(saidOf(text)).toMatch(/^3:21 error shape-type «Organisasjonsnummer» skal være tekst.*anførselstegn/);
    expect(saidOf(text)).toContain('"099999991"');
  });
});

describe("the folder", () => {
  test("that is missing is a finding", () => {
    const folder = join(emptyFolder(), "finnes-ikke");
    expect(asText(loadRegister(folder, today).findings)).toBe(`. 1:1 error file-place Det finnes ingen mappe «${folder}».\n`);
  });

  test("that is empty lacks the municipality", () => {
    const { findings, register } = loadRegister(emptyFolder(), today);
    expect(asText(findings)).toMatch(/^municipality\.yaml 1:1 error municipality-missing Filen municipality\.yaml mangler\./);
    expect(register).toBeUndefined();
  });

  test("gives entries in order of path, with id, file and prose", () => {
    const { entries } = readContent(baseWith());
    const files = entries.map((entry) => entry.file);
    expect(files).toEqual([...files].sort());
    expect(entries.find((entry) => entry.id === "grunnskole/leksehjelp")).toMatchObject({
      register: "processes",
      file: "processes/grunnskole/leksehjelp.md",
      body: "## Slik går det til\n\nSkolen teller elevene. **Ingen navn** blir skrevet ned.",
    });
    expect(entries.find((entry) => entry.register === "municipality")).toMatchObject({ id: "municipality", file: "municipality.yaml" });
  });

  test("municipality.yaml as a folder is a finding", () => {
    const folder = baseWith();
    rmSync(join(folder, "municipality.yaml"));
    mkdirSync(join(folder, "municipality.yaml"));
    write(folder, { "municipality.yaml/a.yaml": unit });
    expect(loadRegister(folder, today).findings.map((finding) => finding.rule)).toContain("municipality-missing");
  });
});
