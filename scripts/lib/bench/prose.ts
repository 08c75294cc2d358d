import type { Random } from "./random.ts";

const tasks = [
  "Søknad om",
  "Opptak til",
  "Tildeling av",
  "Oppfølging av",
  "Tilsyn med",
  "Klage på",
  "Betaling for",
  "Kontroll av",
  "Rapportering om",
  "Registrering av",
  "Planlegging av",
  "Avslutning av",
  "Henvisning til",
  "Tilskudd til",
];
const fronts = [
  "skole",
  "barnehage",
  "bolig",
  "helse",
  "omsorgs",
  "kultur",
  "bygge",
  "reguleringsplan",
  "personal",
  "regnskaps",
  "arkiv",
  "vann",
  "avløps",
  "renovasjons",
  "park",
  "vei",
  "brannvern",
  "beredskaps",
  "landbruks",
  "nærings",
  "bibliotek",
  "idretts",
  "ungdoms",
  "eldre",
  "familie",
  "språk",
  "introduksjons",
  "rehabiliterings",
  "dagsenter",
  "støttekontakt",
  "transport",
  "feie",
  "kart",
  "eiendoms",
  "skjenke",
  "valg",
  "innkjøps",
  "kommunikasjons",
];
const backs = [
  "plass",
  "tilbud",
  "vedtak",
  "avtale",
  "søknad",
  "oppdrag",
  "tjeneste",
  "tiltak",
  "plan",
  "rapport",
  "ordning",
  "veiledning",
  "kartlegging",
  "utredning",
  "saker",
  "anlegg",
  "gebyr",
  "register",
  "møter",
  "melding",
];
const places = [
  "Nordbygda",
  "Sørstranda",
  "Fjordvik sentrum",
  "Øvre Dal",
  "Nedre Dal",
  "Storholmen",
  "Ytre Vik",
  "Indre Vik",
  "Furuneset",
  "Granlia",
  "Solheim",
  "Havnegata",
  "Elvebakken",
  "Kirkemoen",
  "Breivika",
  "Langåsen",
  "Myrland",
  "Skogstad",
  "Tangen",
  "Vestbygda",
];
const people = [
  "saksbehandleren",
  "lederen",
  "fagleder",
  "rådgiveren",
  "teamet",
  "konsulenten",
  "arkivaren",
  "den som søker",
  "foresatte",
  "brukeren",
  "den ansatte",
  "nabokommunen",
  "statsforvalteren",
  "leverandøren",
];
const verbs = [
  "går gjennom",
  "kontrollerer",
  "sender",
  "mottar",
  "registrerer",
  "vurderer",
  "fordeler",
  "godkjenner",
  "avslutter",
  "sammenligner",
  "dokumenterer",
  "oppdaterer",
];
const times = [
  "innen tre uker",
  "hver høst",
  "ved nytt skoleår",
  "når saken er opplyst",
  "før møtet",
  "samme dag",
  "to ganger i året",
  "når fristen er ute",
  "etter samtale med den det gjelder",
  "så snart det er mulig",
];
const reasons = [
  "slik at avgjørelsen kan etterprøves",
  "fordi opplysningene kan være taushetsbelagte",
  "for at ingen skal bli glemt",
  "slik loven krever",
  "for å unngå at det samme registreres to ganger",
  "fordi feil kan få følger for den det gjelder",
  "slik at andre kan overta saken",
  "og noterer hvorfor",
];

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A compound noun such as «barnehageplass»: Norwegian makes words this way, and search indexes grow by it. */
export const noun = (random: Random): string => random.pick(fronts) + random.pick(backs);

export const place = (random: Random): string => random.pick(places);

/** The name of a task: «Søknad om skoletilbud, Nordbygda». */
export const task = (random: Random): string => `${random.pick(tasks)} ${noun(random)}, ${place(random)}`;

/** The name of a product no one sells. */
export const product = (random: Random): string =>
  capital(`${random.pick(fronts)}${random.pick(["flyt", "kart", "nett", "portal", "pluss", "web", "arkiv", "base"])}`);

export const company = (random: Random): string =>
  `${capital(random.pick(fronts))}${random.pick(["data", "system", "teknikk", "drift"])} AS`;

function sentence(random: Random): string {
  const subject = capital(random.pick(people));
  const object = `${noun(random)} og ${noun(random)}`;
  switch (random.int(0, 4)) {
    case 0:
      return `${subject} ${random.pick(verbs)} ${object} ${random.pick(times)}, ${random.pick(reasons)}.`;
    case 1:
      return `${capital(random.pick(times))} ${random.pick(verbs)} ${random.pick(people)} ${object} for ${place(random)}.`;
    case 2:
      return `Gjelder det ${noun(random)} i ${place(random)}, ${random.pick(verbs)} ${random.pick(people)} ${noun(random)} ${random.pick(times)}.`;
    case 3:
      return `${subject} ${random.pick(verbs)} ${object}, og ${random.pick(people)} får svar ${random.pick(times)}.`;
    default:
      return `${capital(noun(random))} og ${noun(random)} holdes atskilt ${random.pick(reasons)}.`;
  }
}

/** So many sentences of Norwegian that mean little but look and weigh like the real ones. */
export function prose(random: Random, min: number, max: number): string {
  return Array.from({ length: random.int(min, max) }, () => sentence(random)).join(" ");
}

/** A few words that fit on a line. */
export const line = (random: Random): string =>
  `${capital(random.pick(verbs).replace(/r$/, ""))} ${noun(random)} og ${noun(random)} for ${place(random)}`;
