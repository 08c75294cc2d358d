import type { forms as nb } from "../nb/forms.ts";
import type { Translated } from "../translated.ts";

/** The texts of the forms. What a browser needs of them is fetched alone, so nothing else is imported here. */
export const forms: Translated<typeof nb> = {
  slug: "foresla",
  title: "Føreslå i skjema",
  lead: "Vel kva du vil leggje til. Du treng ikkje kunne Git eller YAML: Du fyller ut eit skjema, og det blir eit forslag som nokon andre ser over.",
  changeLead: "Vil du endre noko som finst? Finn sida til oppføringa, og vel «Rediger».",
  publicLead: "Vel kva du vil føreslå. Nokon i kommunen ser over forslaget før det blir teke inn.",
  edit: "Rediger",
  fileAtHost: "Rediger fila hos Git-verten",
  inDecap: "Rediger med innlogging (Decap)",
  inWords: "Føreslå endring på e-post",
  inWordsSubject: (name: string) => `Forslag til endring: ${name}`,
  inWordsBody: (address: string) => `Det gjeld denne sida:\n${address}\n\nDette er gale eller manglar:\n\n\nSlik bør det stå:\n`,
  newTitle: {
    processes: "Ny prosess",
    systems: "Nytt system",
    retention: "Ny bevaringsregel",
    integrations: "Ny integrasjon",
    archives: "Nytt arkiv",
    agreements: "Ny avtale",
    assessments: "Ny vurdering",
    routines: "Ny rutine",
    units: "Ny eining",
    vocabularies: "Ny kodeliste",
  },
  editTitle: (name: string) => `Endre ${name}`,
  intro:
    "Fyll ut det du veit. Det som er merkt «må fyllast ut», må vere med. Resten kan kome seinare. Ingenting blir sendt før du sjølv vel korleis.",
  introEdit: "Rett det du vil endre. Berre det du rettar, blir endra i fila. Ingenting blir sendt før du sjølv vel korleis.",
  introPublic:
    "Fyll ut det du veit. Ingenting blir sendt før du sjølv vel korleis. Medan du skriv, blir utkastet lagra i denne nettlesaren og ingen andre stader. Er maskina felles, forkast utkastet når du er ferdig.",
  noPersons: "Skriv aldri namn på personar, private e-postadresser eller fødselsnummer. Det du føreslår, blir teke vare på i Git.",
  noscript:
    "Skjemaet treng JavaScript. Utan det kan du laste ned ein mal med forklaringar, fylle han ut i eit tekstprogram og sende han inn.",
  template: "Last ned malen",
  mailTo: (mailbox: string) => `Send han til ${mailbox}`,
  loading: "Skjemaet blir lasta …",
  failed: "Skjemaet kunne ikkje lastast. Prøv å laste sida på nytt.",
  required: "må fyllast ut",
  choose: "Vel …",
  yes: "Ja",
  no: "Nei",
  undecided: "Ikkje avklart",
  notChosen: "Ikkje valt",
  more: (title: string) => `Meir: ${title}`,
  moreIn: "Fleire opplysningar",
  linesHelp: "Skriv éin på kvar linje.",
  body: "Tekst",
  bodyHelp: "Det som står under felta. Du kan bruke overskrifter (##), lister (-) og lenker som i Markdown.",
  add: (what: string) => `Legg til ${what.toLowerCase()}`,
  remove: "Fjern",
  up: "Flytt opp",
  down: "Flytt ned",
  none: (what: string) => `Det er ingen (${what.toLowerCase()})`,
  count: "Tal",
  unit: "Eining",
  units: { Y: "år", M: "månader", W: "veker", D: "dagar", other: "anna (ISO 8601)" },
  search: "Skriv for å søkje",
  chosen: "Valt",
  chosenId: (id: string) => `Valt: ${id}`,
  removeChosen: (name: string) => `Fjern ${name}`,
  /** What a screen reader is told. */
  told: {
    added: (what: string, n: number) => `${what} ${n} er lagt til.`,
    removed: (what: string, left: number) => `${what} er fjerna. ${left} att.`,
    moved: (what: string, n: number) => `${what} er flytta til plass ${n}.`,
    picked: (name: string) => `${name} er valt.`,
    dropped: (name: string) => `${name} er fjerna.`,
    hits: (n: number, most: number) =>
      n === 0
        ? "Ingen treff."
        : n > most
          ? `${n} treff. Dei første ${most} er viste. Skriv meir for å avgrense.`
          : n === 1
            ? "1 treff."
            : `${n} treff.`,
    expired: (date: string) => `gjaldt til ${date}`,
  },
  submit: "Kontroller og lag forslag",
  checking: "Kontrollerer …",
  errors: {
    title: (n: number) => (n === 1 ? "Éin ting må rettast" : `${n} ting må rettast`),
    anyway: "Lag forslaget likevel",
    anywayHelp:
      "Blir du ikkje ferdig, kan du føreslå det slik det er. Kontrollen av forslaget vil seie det same, og nokon kan hjelpe deg vidare.",
    prefix: "Feil:",
  },
  advice: {
    title: (n: number) => (n === 1 ? "Eitt råd frå kontrollen" : `${n} råd frå kontrollen`),
    lead: "Dei stoppar ikkje forslaget, men sjå på dei.",
  },
  left: (n: number) =>
    n === 0
      ? "Alle reglane som gjeld, er prøvde her. Heile registeret blir kontrollert når forslaget er sendt inn."
      : `${n === 1 ? "Éin regel" : `${n} reglar`} treng resten av registeret, og blir ${n === 1 ? "prøvd" : "prøvde"} først når forslaget er sendt inn.`,
  id: {
    unnamed: "utan-namn",
    empty: "Namnet bestemmer kva fila heiter. Id-en blir aldri endra sidan.",
    becomes: (file: string) => `Fila blir ${file}. Id-en blir aldri endra sidan.`,
  },
  result: {
    titleNew: "Forslaget er klart",
    titleEdit: (added: number, removed: number) =>
      `Forslaget er klart: ${removed === added ? (added === 1 ? "1 linje blir endra" : `${added} linjer blir endra`) : `${added} ${added === 1 ? "linje" : "linjer"} kjem til, ${removed} blir borte`}`,
    unchanged: "Du har ikkje endra noko.",
    unchangedHelp: "Fila er lik byte for byte. Rett det du vil endre, og lag forslaget på nytt.",
    file: "Fil",
    content: "Innhald",
    changes: "Endringar",
    gap: (n: string) => `${n} ${n === "1" ? "linje" : "linjer"} som før`,
    added: "lagt til",
    removed: "fjerna",
    send: "Send forslaget",
    back: "Endre meir i skjemaet",
    copy: "Kopier innhaldet",
    copied: "Innhaldet er kopiert.",
    copyFailed: "Nettlesaren let seg ikkje kopiere til. Merk teksten over og kopier han.",
    download: "Last ned fila",
    openNew: (host: string) => `Opne ny fil hos ${host}`,
    openEdit: (host: string) => `Opne fila hos ${host}`,
    mail: "Send på e-post",
    fills: {
      all: (host: string) => `Fila blir opna ferdig utfylt hos ${host}. Vel ei ny grein og send inn forslaget der.`,
      name: (host: string) =>
        `Kopier innhaldet først. ${host} opnar ei ny fil med rett namn. Lim inn, vel ei ny grein og send inn forslaget.`,
      nothing: (host: string, path: string) =>
        `Kopier innhaldet først. ${host} opnar mappa. Lag ei ny fil der med namnet ${path}, lim inn, vel ei ny grein og send inn forslaget.`,
      edit: (host: string) =>
        `Kopier innhaldet først. ${host} opnar fila. Merk alt som står der, lim inn det nye, vel ei ny grein og send inn forslaget.`,
    },
    why: {
      hidden: "Forslaget har opplysningar som ikkje er offentlege. Dei blir difor ikkje skrivne i adressa, som blir liggjande i loggar.",
      long: "Forslaget er for langt til å stå i adressa.",
      host: "",
    },
    mailCarries: (mailbox: string) =>
      `Brevet til ${mailbox} er ferdig skrive, med innhaldet i. For deg som ikkje har konto hos Git-verten.`,
    mailAttach: (mailbox: string) =>
      `Last ned fila først, og legg ho ved brevet til ${mailbox}. For deg som ikkje har konto hos Git-verten.`,
    mailSubject: (isEdit: boolean, name: string) => `${isEdit ? "Forslag til endring" : "Forslag til ny oppføring"}: ${name}`,
    mailBody: (file: string, content: string | undefined) =>
      content === undefined
        ? `Forslaget ligg ved som fil. Ho høyrer heime her i registeret:\n${file}\n`
        : `Forslaget høyrer heime her i registeret:\n${file}\n\n${content}`,
  },
  source: {
    missing: "Denne oppføringa finst ikkje i denne utgåva. Skjemaet er tomt.",
    hidden:
      "Fila til denne oppføringa har, eller kan ha, opplysningar som denne utgåva ikkje viser. Difor kan ikkje skjemaet hente ho. Har du fila på maskina di, vel ho her. Elles rediger ho hos Git-verten.",
    choose: "Vel fila",
    unreadable: "Fila kan ikkje lesast. Rediger ho hos Git-verten, der kontrollen seier kva som er gale.",
    wrongFile: (file: string) => `Vel fila som heiter ${file}.`,
  },
  draft: {
    restored: (when: string) => `Dette er utkastet ditt frå ${when}. Det er lagra berre i denne nettlesaren.`,
    discard: "Forkast utkastet",
    discarded: "Utkastet er sletta frå denne nettlesaren.",
    saved: "Utkastet er lagra i denne nettlesaren.",
    changed: "Fila er endra sidan du laga utkastet. Det du hadde retta, er sett inn i den nye fila. Sjå over at det stemmer.",
    withheld: "Avgrensa opplysningar blir ikkje lagra i utkastet.",
  },
  /** Help where that of the schema is about how a value is written in a file, by the schema's own words. */
  help: {
    "Koden i nøkkelen, i anførselstegn.": "Koden i nøkkelen.",
    "Ja (true) eller nei (false). En prosess uten personopplysninger skal si det.": "Ein prosess utan personopplysningar skal seie det.",
    "Ni siffer, i anførselstegn.": "Ni siffer.",
    "Landkode med to store bokstaver (ISO 3166-1), for eksempel NO.": "",
    "Landkode med to store bokstaver (ISO 3166-1).": "",
    "Supplerende rettsgrunnlag: koden i kodelisten «laws».": "Supplerande rettsgrunnlag: lova som gir plikta eller oppgåva.",
    "Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.": "",
    "Ja (true) eller nei (false). Protokollen skal si det (artikkel 30 nr. 1 bokstav e).":
      "Protokollen skal seie det (artikkel 30 nr. 1 bokstav e).",
    "Sant når opplysningene ligger i EØS, men noen utenfor kan se dem.": "Ja når opplysningane ligg i EØS, men nokon utanfor kan sjå dei.",
    "Varighet på formen P5Y (fem år), P6M (seks måneder), P7D (sju dager).": "",
    "Sant når opplysningene inngår i dokumentasjon som bevares eller kasseres etter arkivlova (artikkel 17 nr. 3 bokstav d).":
      "Ja når opplysningane er del av dokumentasjon som blir bevart eller kassert etter arkivlova (artikkel 17 nr. 3 bokstav d).",
    "Ja (true) eller nei (false).": "",
    "Ja eller nei (true eller false).": "",
    "Datoen for siste gjennomgang, skrevet som år-måned-dag.": "Datoen for siste gjennomgang.",
    "Hvor lenge før kassasjon (Noark 5 M451 bevaringstid), på formen P5Y. Står tom når dokumentasjonen bevares.":
      "Kor lenge før kassasjon (Noark 5 M451 bevaringstid). Står tomt når dokumentasjonen blir bevart.",
    "Tiden fra hendelsen til overføring, på formen P10Y.": "Tida frå hendinga til overføring.",
    "Sant når opplysningene inngår i dokumentasjon som bevares (artikkel 17 nr. 3 bokstav d).":
      "Ja når opplysningane er del av dokumentasjon som blir bevart (artikkel 17 nr. 3 bokstav d).",
    "Sant når teksten under feltene også skal stå i den offentlige utgaven. Ellers er den intern.":
      "Ja når teksten også skal stå i den offentlege utgåva. Elles er han intern.",
    "Området prosessen hører til. Samme kode som mappen filen ligger i.":
      "Området prosessen høyrer til. Fila blir lagd i mappa for området.",
    "Hvem opplysningene gis til (artikkel 30 nr. 1 bokstav d). Tom liste når ingen får dem.":
      "Kven som får opplysningane (artikkel 30 nr. 1 bokstav d).",
    "De av de ni kriteriene som er oppfylt, med begrunnelse. Tom liste når ingen er det.":
      "Dei av dei ni kriteria som er oppfylte, med grunngiving.",
  } as Record<string, string>,
};
