import { describe, expect, test } from "vitest";
import { commentText } from "../../scripts/lib/comment/text.ts";
import { mostCharacters, quietMark, textOnly } from "../../scripts/lib/comment/text-only.ts";
import type { Shown } from "../../scripts/lib/formats/index.ts";
import { commentMark } from "../../scripts/lib/formats/markdown.ts";
import type { Finding } from "../../src/register/finding.ts";
import { link } from "../../src/register/link.ts";
import type { AnyEntry } from "../../src/register/registers.ts";
import { changesBetween } from "../../src/reports/changes/index.ts";
import { type Files, loadWith, registerOf } from "../support/content.ts";
import { edited } from "../support/edited.ts";

const base = registerOf();
const shown = (findings: readonly Finding[]): Shown => ({ findings, prefix: "content/", lineOf: () => undefined, colour: false });

/** The comment on a proposal with these files. */
function commentOn(files: Files): string {
  const { findings, readable } = loadWith(files);
  return commentText(shown(findings), changesBetween(base, readable));
}

const process = "processes/grunnskole/skoleskyss.yaml";

describe("the comment", () => {
  test("says first what is wrong, then who must look, then what has changed", () => {
    const files = {
      ...edited(process, ["    transfers:\n", "    transfers:\n      - country: GB\n        recipient: Kartvare Ltd\n"]),
      ...edited("retention/skoleskyss.yaml", ["period: P5Y", "period: P3Y"]),
    };
    expect(commentOn(files)).toMatchInlineSnapshot(`
      "<!-- orden-check -->
      ### Noe må rettes før endringen kan tas inn

      Kontrollen fant 1 feil og 0 advarsler i 1 fil.

      #### Må rettes

      | Fil | Linje | Hva | Regel |
      | --- | --- | --- | --- |
      | \`content/processes/grunnskole/skoleskyss.yaml\` | 51 | Overføringen til Storbritannia mangler overføringsgrunnlag.<br>Legg til «mechanism» med grunnlaget i artikkel 45 til 49. | \`transfers-have-mechanism\` |

      ### Hvem må se på det

      **Personvernombud** (\`personvernombud@provebygd.example\`)

      - En ny overføring ut av EØS må vurderes før den begynner \\(personvernforordningen art. 44\\):
        - **Skoleskyss**: Ny overføring til Storbritannia \\(Kartvare Ltd\\), uten overføringsgrunnlag.

      **Arkivleder**

      - Kortere oppbevaring kan ikke gjøres om når dokumentasjonen er kassert \\(arkivlova §§ 12 og 13\\):
        - **Skoleskyss**: Oppbevaringen er forkortet fra 5 år til 3 år.

      ### Hva som er endret

      1 prosess endret, 1 bevaringsregel endret.

      - **Skoleskyss \\(prosess\\)**
        - ny overføring til Storbritannia \\(Kartvare Ltd\\), uten overføringsgrunnlag
      - **Skoleskyss \\(bevaringsregel\\)**
        - oppbevaring forkortet fra 5 til 3 år
        - Gjelder prosessen Skoleskyss.
      "
    `);
  });

  test("makes nothing of what the content says", () => {
    const evil = "@alle ![x](https://ond.example/a.png) <script>x</script> | `kode` #12 www.ond.example";
    const said = commentOn(edited(process, ["name: Skoleskyss", `name: "${evil}"`], ["purpose: Kjøre eleven", `purpose: "${evil}"`]));
    expect(said).toContain("ond");
    expect(said).not.toMatch(/(?<!\\)!\[|(?<!\\)\]\(|@alle|(?<!\\)<(?!br>|!-- orden)|:\/\/|www\.|#1/);
    expect(textOnly(said)).toBe(said);
  });

  test("is short enough for the host, in whole lines, with something of each part", () => {
    const long = "Ord som fyller. ".repeat(300);
    const findings = Array.from(
      { length: 300 },
      (_, i): Finding => ({ rule: "shape-enum", level: "error", file: `a${i}.yaml`, line: 1, column: 1, field: "", message: long }),
    );
    const [entry] = base.all("processes").filter(({ id }) => id === "grunnskole/skoleskyss") as readonly AnyEntry[];
    const many = Array.from(
      { length: 500 },
      (_, i) => ({ ...entry, id: `grunnskole/p${i}`, file: `processes/grunnskole/p${i}.yaml` }) as AnyEntry,
    );
    const said = commentText(shown(findings), changesBetween(base, link(many, base.municipality)));
    expect(said.length).toBeLessThanOrEqual(mostCharacters);
    expect(said.length).toBeGreaterThan(mostCharacters / 2);
    expect(
      said
        .split("\n")
        .filter((line) => line.startsWith("|"))
        .every((line) => line.endsWith("|")),
    ).toBe(true);
    for (const heading of ["### Noe må rettes", "### Hvem må se på det", "### Hva som er endret"]) expect(said).toContain(heading);
  });

  test("of a proposal that leaves the register as it is, has nothing to say", () => {
    expect(commentOn({})).toBe(`${commentMark}\n${quietMark}\n### Registeret er i orden\n\nKontrollen fant ingenting å rette.\n`);
  });
});

describe("text only", () => {
  test("is a comment of ours, or nothing", () => {
    for (const text of ["", "Hei", ` ${commentMark}`, `Hei\n${commentMark}`, `${commentMark}Hei`]) expect(textOnly(text)).toBeUndefined();
  });

  test.each([
    ["a mention", "Se på dette, @provebygd/alle og (@noen)", /(?<![\w])@\w/],
    ["a link", "[Logg inn](https://ond.example)", /(?<!\\)\[|:\/\//],
    ["a link after an escaped backslash", "\\\\[Logg inn](/stjel)", /(?<!\\)(\\\\)*\[/],
    ["a link by reference", "[Logg inn][x]\n\n[x]: //ond.example", /(?<!\\)\[/],
    ["an image", "![x](https://ond.example/a.png)", /(?<!\\)\[|:\/\//],
    ["HTML", '<a href="https://ond.example">x</a><img src=x><BR>', /(?<!\\)</],
    ["an address that becomes a link by itself", "https://ond.example www.ond.example <https://ond.example>", /:\/\/|www\./],
    ["another matter", "Lukker #12, !7, GH-3 og andre/register#4", /[#!]\d|GH-\d/],
    ["text in another direction", "a\u202eb\u2066c", /[\u202a-\u202e\u2066-\u2069]/],
    ["a mark that is not the first line", `Tekst\n${commentMark}`, /\n<!--/],
  ])("has no %s", (_, text, pattern) => {
    const said = textOnly(`${commentMark}\n${text}`)?.slice(commentMark.length) ?? "";
    expect(said).not.toMatch(pattern);
    expect(said.length).toBeGreaterThan(text.length / 2);
  });

  test("keeps headings, lists, tables, emphasis and line breaks in cells", () => {
    const text = `${commentMark}\n### Må rettes\n\n| Fil | Hva |\n| --- | --- |\n| \`a.yaml\` | **Galt**<br>Rett \\[den\\] |\n\n- \`postmottak@provebygd.example\`\n`;
    expect(textOnly(text)).toBe(text);
    expect(textOnly(text.replaceAll("\n", "\r\n"))).toBe(text);
  });

  test("is cut where a host would refuse it", () => {
    expect(textOnly(`${commentMark}\n${"x".repeat(100_000)}`)?.length).toBeLessThan(65_536);
  });
});
