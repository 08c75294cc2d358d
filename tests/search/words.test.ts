import { describe, expect, test } from "vitest";
import { compoundParts, shortHead, split } from "../../src/search/compounds.ts";
import { enriched, type Findable } from "../../src/search/enrich.ts";
import { splitHidden, withHidden } from "../../src/search/hidden.ts";
import { lawReferences, typedReferences } from "../../src/search/law-references.ts";
import { fold, fromIndex, toIndex } from "../../src/search/letters.ts";
import { bokmal } from "../../src/search/nynorsk.ts";
import { termsOf } from "../../src/search/query.ts";
import { matches, stem } from "../../src/search/stem.ts";
import { titleWords } from "../../src/search/thesaurus.ts";
import { Words, wordListOf } from "../../src/search/word-list.ts";

describe("letters", () => {
  test("what the index holds is read back as it was, and has no letter Pagefind keeps apart", () => {
    const text = "Ære være Ås, søknad om ØKONOMISK STØTTE på Håøya";
    expect(fromIndex(toIndex(text))).toBe(text);
    expect(toIndex(text)).not.toMatch(/[øæ]/i);
    // What is left when Pagefind has taken the marks away.
    expect(toIndex(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()).toBe(fold(text));
  });
});

const lexicon = new Set(
  ["skole", "skyss", "barn", "hage", "vern", "tjeneste", "behandling", "ansvarlig", "byggesak", "foring", "sak"].map(stem),
);

test.each([
  ["skoleskyss", ["skyss"]],
  ["barnehage", ["hage"]],
  ["behandlingsansvarlig", ["ansvarlig"]],
  ["barnevernstjeneste", ["tjeneste", "vernstjeneste"]],
  // «Over» begins the word and is none by itself here.
  ["overforing", []],
  ["skole", []],
  ["qqqqqqqqqqqq", []],
])("the parts of %s", (word, parts) => {
  expect(compoundParts(word, lexicon)).toEqual(parts);
});

test("a short word that begins a compound is a part of it too", () => {
  const short = new Set(["hus", "lan", "nummer", "kort", "barn", "hage"].map(stem));
  expect(["husnummer", "lanekort", "barnehage", "husnumre"].map((word) => shortHead(word, short))).toEqual([
    "hus",
    "lane",
    undefined,
    undefined,
  ]);
});

test("a compound nobody has written is split in words that are known", () => {
  expect(split("skyssbehandling", lexicon)).toEqual(["skyss", "behandling"]);
  expect(split("skyssordning", lexicon)).toBeUndefined();
});

test.each([
  ["skuleskyss", "skoleskyss"],
  ["grunnskule", "grunnskole"],
  ["sjukeheim", "sykehjem"],
  ["heimesjukepleie", "hjemmesykepleie"],
  ["barnevernstenesta", "barnevernstjenesta"],
  ["tilskot", "tilskudd"],
  ["val", "valg"],
  // Words that only look like it.
  ["tjeneste", "tjeneste"],
  ["skulder", "skulder"],
  ["muskulatur", "muskulatur"],
  ["valuta", "valuta"],
  ["vegg", "vegg"],
  ["hjem", "hjem"],
])("%s is %s", (word, norwegian) => {
  expect(bokmal(word)).toBe(norwegian);
});

test.each([
  ["bokføringsloven § 13", "bokforinglovpar13z"],
  ["bokføringslova §13", "bokforinglovpar13z"],
  ["§ 13 i bokføringsloven", "bokforinglovpar13z"],
  ["bokfl. § 13", "bokforinglovpar13z"],
  ["opplæringslova, § 25-1, den generelle", "opplaeringlovpar25k1z"],
  ["barnevernloven paragraf 2-1", "barnevernlovpar2k1z"],
  ["pbl § 12-1", "bygninglovpar12k1z"],
  ["plan- og bygningsloven § 12-1", "bygninglovpar12k1z"],
  ["arkivlova (1992) § 9", "arkivlovpar9z"],
  ["offentlighetsloven § 13", "offentliglovpar13z"],
  ["offentleglova § 13 første ledd", "offentliglovpar13z"],
  ["opplæringslova kap. 4", "opplaeringlovkap4z"],
  ["art 9", "gdprart9z"],
  ["GDPR artikkel 30", "gdprart30z"],
  ["Article 6(1)(e)", "gdprart6n1ez"],
  ["personvernforordningen art. 6 nr. 1 e", "gdprart6n1ez"],
  ["Artikkel 6 nr. 1 bokstav e: oppgave", "gdprart6n1ez"],
  ["art 6-1-e", "gdprart6n1ez"],
  ["KI-forordningen art. 6", "kiforoart6z"],
  ["forvaltningsforskriften § 3", "forvaltningforspar3z"],
])("%s is one place in the law, whoever writes it", (written, token) => {
  expect(lawReferences(written).map(({ tokens }) => tokens[0])).toEqual([token]);
});

test("a reference is also one to what it is part of, and a list is one to each", () => {
  expect(lawReferences("art. 6 nr. 1 bokstav e")[0]?.tokens).toEqual(["gdprart6n1ez", "gdprart6n1z", "gdprart6z"]);
  expect(
    lawReferences("arkivlova §§ 9, 10 og 12 til 14").flatMap(({ tokens }) => tokens.filter((token) => token.startsWith("arkiv"))),
  ).toEqual(["9", "10", "12", "13", "14"].map((n) => `arkivlovpar${n}z`));
  expect(typedReferences("bokføringsloven 13")[0]?.tokens[0]).toBe("bokforinglovpar13z");
});

test.each(["Kart 4 viser part 3", "5 år etter at saken er avsluttet", "skap. 4 hyller", "loven er streng", "1. mars 2026"])(
  "%s is no reference",
  (text) => {
    expect(lawReferences(text)).toEqual([]);
  },
);

test("a hostile text takes no time", () => {
  const began = performance.now();
  for (const text of ["§ ".repeat(20_000), "1-".repeat(20_000), "lov ".repeat(20_000), "art. 1 og ".repeat(5_000), "a-".repeat(20_000)])
    lawReferences(text);
  expect(performance.now() - began).toBeLessThan(2_000);
});

test.each([
  ["hvem har innsyn i e-posten?", ["innsyn", "epost"]],
  ["grunnskole/skoleskyss", ["grunnskole", "skoleskyss"]],
  ["popplyl", ["personopplysningsloven"]],
  ["GDPR artikkel 30 protokoll", ["gdprart30z", "protokoll"]],
  ["hva er det", ["hva", "er", "det"]],
  ["  ", []],
  ["skyss skyss SKYSS", ["skyss"]],
])("«%s» asks for %j", (typed, words) => {
  expect(termsOf(typed).map(({ word }) => word.replace("eposten", "epost"))).toEqual(words);
});

describe("the words of an index", () => {
  const words = new Words(
    wordListOf(["Skoleskyss og barnehage. Skyssordning", "Barnehage og søknad", "Barnehage og overvåking, mobbes", "kassasjon"]),
  );
  test.each([
    ["barnehge", ["barnehage"], false],
    ["kasasjon", ["kassasjon"], false],
    ["soeknad", ["søknad"], true],
    ["overvaaking", ["overvåking"], true],
    ["videoovervaking", ["overvaking"], false],
    ["mobbing", ["mobbes"], false],
  ])("%s was meant as %j", (typed, meant, isSame) => {
    expect(words.meant(typed)).toEqual({ words: meant, isSame });
  });
  test("a short word and one like nothing are left alone", () => {
    expect([words.meant("ogg"), words.meant("zzzzzzz")]).toEqual([undefined, undefined]);
  });
  test("the list is the same whatever the order", () => {
    expect(wordListOf(["b a", "åre båt"])).toEqual(wordListOf(["åre båt", "b a"]));
  });
});

test("hidden words come apart from the text as they were put together", () => {
  const hidden = { forms: ["skyss", "vern"], synonyms: [{ cause: "Skoleskyss", words: ["skolebuss", "buss til skolen"] }] };
  expect(splitHidden(withHidden("En tekst. Med punktum.", hidden))).toEqual({ text: "En tekst. Med punktum.", ...hidden });
  expect(splitHidden(withHidden("En ⁂ tekst", { forms: [], synonyms: [] }))).toEqual({ text: "En   tekst", forms: [], synonyms: [] });
  expect(splitHidden("Fra et annet register")).toEqual({ text: "Fra et annet register", forms: [], synonyms: [] });
});

test("records split each other's compounds, and a word that is there already is not hidden", () => {
  const [first, second] = enriched<Findable>([
    { content: "Skoleskyss til skolen", meta: { title: "Skoleskyss" } },
    { content: "Skyss og skuleskyss", meta: { title: "Skyss" } },
  ]);
  expect(splitHidden(first?.content ?? "").forms).toEqual(["skyss"]);
  expect(first?.meta.names).toBe("skyss");
  expect(splitHidden(second?.content ?? "").forms).toEqual(["skoleskyss"]);
  expect(second?.meta.names).toBeUndefined();
});

test("Los knows other words for what a title names, whatever form it has", () => {
  const found = titleWords("Søknader om barnehageplasser");
  expect(found.find(({ cause }) => cause === "Barnehageplass")?.words).toContain("Søskenmoderasjon");
  expect(titleWords("Noe helt annet")).toEqual([]);
});

test("a word is found by what it begins with, in any form", () => {
  expect([matches("kindergarten", "ki"), matches("husene", "hus"), matches("kilde", "kil")]).toEqual([false, true, false]);
  expect([matches("soknadene", "soknad"), matches("barnehage", "barnehagar"), matches("skole", "skoleskyss")]).toEqual([true, true, false]);
});
