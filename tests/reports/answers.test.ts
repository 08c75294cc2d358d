import { expect, test } from "vitest";
import type { AnyEntry, RegisterName } from "../../src/register/registers.ts";
import { answersOf } from "../../src/reports/answers/index.ts";
import { plain } from "../../src/reports/describe.ts";
import { type Files, registerOf, today } from "../support/content.ts";

function answers(register: RegisterName, id: string, files: Files = {}): Record<string, string> {
  const all = registerOf(files);
  const entry = all.get(register, id) as AnyEntry;
  return Object.fromEntries(answersOf(all, entry, today).map(({ question, value }) => [question, plain(value)]));
}

test("a process: whose data, which, by what right, how long, to whom, where, and whom one asks", () => {
  expect(answers("processes", "grunnskole/skoleskyss")).toEqual({
    "Hvem handler opplysningene om?": "Elever",
    "Hvilke opplysninger?": "Helseopplysninger (særlig kategori), Navn og fødselsdato, Fødselsnummer eller D-nummer",
    "Med hvilken rett?": "opplæringslova kap. 4",
    "Hvor lenge?": "Søknad og vedtak: kasseres etter 5 år, regnet fra: skoleåret er slutt, Helseopplysninger: slettes etter 1 år",
    "Hvem får dem?": "Fylkeskommunen",
    "Hvor ligger de?": "Skoleportal, Arkivsystem",
    "Hvem spør du?": "Oppvekst, oppvekst@provebygd.example",
  });
});

test("a process without personal data says so, and one that has not said is not answered for", () => {
  expect(answers("processes", "grunnskole/leksehjelp")["Hvem handler opplysningene om?"]).toBe("Ingen personopplysninger");
  const untold = "name: Ny\ndescription: Noe gjøres.\narea: grunnskole\nowner: oppvekst\nstatus: started\n";
  expect(answers("processes", "grunnskole/ny", { "processes/grunnskole/ny.yaml": untold })["Hvem handler opplysningene om?"]).toBe("");
});

test("a system: what it is used for, what may be in it, who answers for it, and where it is", () => {
  expect(answers("systems", "skoleportal")).toEqual({
    "Hva brukes det til?": "Skoleskyss",
    "Hvilke personopplysninger kan ligge der?":
      "Elever, Helseopplysninger (særlig kategori), Navn og fødselsdato, Fødselsnummer eller D-nummer, Dette er hva som kan være der ut fra prosessene og integrasjonene, ikke at alt er der",
    "Hvem har ansvaret?": "Oppvekst, Skolevare AS",
    "Hvor lagres det?": "Driftet av leverandøren, Norge",
  });
});

test("an agreement is told to have run out from the day after its last", () => {
  const valid = "Gjelder den ennå?";
  const until = (date: string) => ({
    "agreements/kort.yaml": `name: Kort avtale\nkind: delivery\ncounterparty:\n  name: Skolevare AS\nourRole: customer\nsubject: Noe\nowner: oppvekst\nstatus: signed\nexpires: ${date}\n`,
  });
  expect(answers("agreements", "kort", until("2026-11-22"))[valid]).toBe("Signert, til 22. november 2026");
  expect(answers("agreements", "kort", until("2026-11-21"))[valid]).toBe("Signert, gikk ut 21. november 2026");
});

test.each<[RegisterName, string, Record<string, string>]>([
  [
    "retention",
    "skoleskyss",
    {
      "Bevares eller kasseres det?": "Kasseres etter 5 år, regnet fra: skoleåret er slutt",
      "Med hvilken rett?": "arkivlova §\u00a013",
      "Hvor brukes regelen?": "Skoleskyss",
    },
  ],
  [
    "integrations",
    "skyssvedtak-til-arkiv",
    {
      "Hva flyter, og hvor?": "Skoleportal → Arkivsystem",
      "Hvilke personopplysninger?": "Elever, Navn og fødselsdato",
      "Med hvilken rett, og er det sikret?": "Kryptert forbindelse",
    },
  ],
  [
    "archives",
    "sakarkiv",
    {
      "Hva er det, og hvor mye?": "Elektronisk arkiv, Fra 2020, 12,5 GB",
      "Hvor er det?": "Eget maskinrom, Arkivsystem",
      "Hva skal skje med det?": "Ikke aktuelt ennå, Interkommunalt arkiv",
    },
  ],
  [
    "assessments",
    "ros-skoleportal",
    {
      "Hva er vurdert?": "Skoleskyss, Skoleportal",
      "Hva ble konklusjonen?": "Kan brukes når tiltaket er gjort.",
      "Hva gjenstår?": "1 tiltak, med frist 31. desember 2026",
    },
  ],
  [
    "units",
    "arkiv",
    {
      "Hva har enheten ansvar for?": "1 system · 1 bevaringsregel · 1 integrasjon · 1 arkiv · 1 rutine",
      "Hvor hører den til?": "Prøvebygd kommune",
      "Hvem spør du?": "arkiv@provebygd.example",
    },
  ],
  ["routines", "kassasjon", { "Hvem har ansvaret?": "Arkiv, Arkivleder", "Hva bygger den på?": "arkivlova §\u00a013" }],
  ["vocabularies", "depots", { "Hvor mange valg har listen?": "2 valg", "Hvor kommer den fra?": "Laget for prøvene." }],
])("%s: what is asked of %s", (register, id, expected) => {
  expect(answers(register, id)).toEqual(expected);
});

test("of many only the first are told, and how many more there are", () => {
  const files = Object.fromEntries(
    Array.from({ length: 7 }, (_, i) => [
      `processes/grunnskole/nr-${i}.yaml`,
      `name: Nummer ${i}\ndescription: Noe gjøres.\narea: grunnskole\nowner: oppvekst\nstatus: started\nsystems:\n  - system: arkivsystem\n    use: Alt\n    direction: writes\n`,
    ]),
  );
  expect(answers("systems", "arkivsystem", files)["Hva brukes det til?"]).toBe("Nummer 0, Nummer 1, Nummer 2, Nummer 3, og 4 til");
});
