import type { forms as nb } from "../nb/forms.ts";
import type { Translated } from "../translated.ts";

/** The texts of the forms. What a browser needs of them is fetched alone, so nothing else is imported here. */
export const forms: Translated<typeof nb> = {
  slug: "foresla",
  title: "Foreslå i skjema",
  lead: "Velg hva du vil legge til. Du trenger ikke kunne Git eller YAML: Du fyller ut et skjema, og det blir et forslag som noen andre ser over.",
  changeLead: "Vil du endre noe som finnes? Finn siden til oppføringen, og velg «Rediger».",
  publicLead: "Velg hva du vil foreslå. Noen i kommunen ser over forslaget før det tas inn.",
  edit: "Rediger",
  fileAtHost: "Rediger filen hos Git-verten",
  inDecap: "Rediger med innlogging (Decap)",
  inWords: "Foreslå endring på e-post",
  inWordsSubject: (name: string) => `Forslag til endring: ${name}`,
  inWordsBody: (address: string) => `Det gjelder denne siden:\n${address}\n\nDette er galt eller mangler:\n\n\nSlik bør det stå:\n`,
  newTitle: {
    processes: "Ny prosess",
    systems: "Nytt system",
    retention: "Ny bevaringsregel",
    integrations: "Ny integrasjon",
    archives: "Nytt arkiv",
    agreements: "Ny avtale",
    assessments: "Ny vurdering",
    routines: "Ny rutine",
    units: "Ny enhet",
    vocabularies: "Ny kodeliste",
  },
  editTitle: (name: string) => `Endre ${name}`,
  intro:
    "Fyll ut det du vet. Det som er merket «må fylles ut», må være med. Resten kan komme senere. Ingenting sendes før du selv velger hvordan.",
  introEdit: "Rett det du vil endre. Bare det du retter, endres i filen. Ingenting sendes før du selv velger hvordan.",
  introPublic:
    "Fyll ut det du vet. Ingenting sendes før du selv velger hvordan. Mens du skriver, blir utkastet lagret i denne nettleseren og ingen andre steder. Er maskinen felles, forkast utkastet når du er ferdig.",
  noPersons: "Skriv aldri navn på personer, private e-postadresser eller fødselsnummer. Det du foreslår, blir tatt vare på i Git.",
  noscript:
    "Skjemaet trenger JavaScript. Uten det kan du laste ned en mal med forklaringer, fylle den ut i et tekstprogram og sende den inn.",
  template: "Last ned malen",
  mailTo: (mailbox: string) => `Send den til ${mailbox}`,
  loading: "Skjemaet lastes …",
  failed: "Skjemaet kunne ikke lastes. Prøv å laste siden på nytt.",
  required: "må fylles ut",
  choose: "Velg …",
  yes: "Ja",
  no: "Nei",
  undecided: "Ikke avklart",
  notChosen: "Ikke valgt",
  more: (title: string) => `Mer: ${title}`,
  moreIn: "Flere opplysninger",
  linesHelp: "Skriv én på hver linje.",
  body: "Tekst",
  bodyHelp: "Det som står under feltene. Du kan bruke overskrifter (##), lister (-) og lenker som i Markdown.",
  add: (what: string) => `Legg til ${what.toLowerCase()}`,
  remove: "Ta bort",
  up: "Flytt opp",
  down: "Flytt ned",
  none: (what: string) => `Det er ingen (${what.toLowerCase()})`,
  count: "Antall",
  unit: "Enhet",
  units: { Y: "år", M: "måneder", W: "uker", D: "dager", other: "annet (ISO 8601)" },
  search: "Skriv for å søke",
  chosen: "Valgt",
  chosenId: (id: string) => `Valgt: ${id}`,
  removeChosen: (name: string) => `Ta bort ${name}`,
  /** What a screen reader is told. */
  told: {
    added: (what: string, n: number) => `${what} ${n} er lagt til.`,
    removed: (what: string, left: number) => `${what} er tatt bort. ${left} igjen.`,
    moved: (what: string, n: number) => `${what} er flyttet til plass ${n}.`,
    picked: (name: string) => `${name} er valgt.`,
    dropped: (name: string) => `${name} er tatt bort.`,
    hits: (n: number, most: number) =>
      n === 0
        ? "Ingen treff."
        : n > most
          ? `${n} treff. De første ${most} vises. Skriv mer for å avgrense.`
          : n === 1
            ? "1 treff."
            : `${n} treff.`,
    expired: (date: string) => `gjaldt til ${date}`,
  },
  submit: "Kontroller og lag forslag",
  checking: "Kontrollerer …",
  errors: {
    title: (n: number) => (n === 1 ? "Én ting må rettes" : `${n} ting må rettes`),
    anyway: "Lag forslaget likevel",
    anywayHelp:
      "Blir du ikke ferdig, kan du foreslå det slik det er. Kontrollen av forslaget vil si det samme, og noen kan hjelpe deg videre.",
    prefix: "Feil:",
  },
  advice: {
    title: (n: number) => (n === 1 ? "Ett råd fra kontrollen" : `${n} råd fra kontrollen`),
    lead: "De stopper ikke forslaget, men se på dem.",
  },
  left: (n: number) =>
    n === 0
      ? "Alle reglene som gjelder, er prøvd her. Hele registeret kontrolleres når forslaget er sendt inn."
      : `${n === 1 ? "Én regel" : `${n} regler`} trenger resten av registeret, og prøves først når forslaget er sendt inn.`,
  id: {
    unnamed: "uten-navn",
    empty: "Navnet bestemmer hva filen heter. Id-en endres aldri siden.",
    becomes: (file: string) => `Filen blir ${file}. Id-en endres aldri siden.`,
  },
  result: {
    titleNew: "Forslaget er klart",
    titleEdit: (added: number, removed: number) =>
      `Forslaget er klart: ${removed === added ? (added === 1 ? "1 linje endres" : `${added} linjer endres`) : `${added} ${added === 1 ? "linje" : "linjer"} kommer til, ${removed} blir borte`}`,
    unchanged: "Du har ikke endret noe.",
    unchangedHelp: "Filen er lik byte for byte. Rett det du vil endre, og lag forslaget på nytt.",
    file: "Fil",
    content: "Innhold",
    changes: "Endringer",
    gap: (n: string) => `${n} ${n === "1" ? "linje" : "linjer"} som før`,
    added: "lagt til",
    removed: "tatt bort",
    send: "Send forslaget",
    back: "Endre mer i skjemaet",
    copy: "Kopier innholdet",
    copied: "Innholdet er kopiert.",
    copyFailed: "Nettleseren lot seg ikke kopiere til. Merk teksten over og kopier den.",
    download: "Last ned filen",
    openNew: (host: string) => `Åpne ny fil hos ${host}`,
    openEdit: (host: string) => `Åpne filen hos ${host}`,
    mail: "Send på e-post",
    fills: {
      all: (host: string) => `Filen åpnes ferdig utfylt hos ${host}. Velg en ny gren og send inn forslaget der.`,
      name: (host: string) =>
        `Kopier innholdet først. ${host} åpner en ny fil med riktig navn. Lim inn, velg en ny gren og send inn forslaget.`,
      nothing: (host: string, path: string) =>
        `Kopier innholdet først. ${host} åpner mappen. Lag en ny fil der med navnet ${path}, lim inn, velg en ny gren og send inn forslaget.`,
      edit: (host: string) =>
        `Kopier innholdet først. ${host} åpner filen. Merk alt som står der, lim inn det nye, velg en ny gren og send inn forslaget.`,
    },
    why: {
      hidden: "Forslaget har opplysninger som ikke er offentlige. De skrives derfor ikke i adressen, som blir liggende i logger.",
      long: "Forslaget er for langt til å stå i adressen.",
      host: "",
    },
    mailCarries: (mailbox: string) =>
      `Brevet til ${mailbox} er ferdig skrevet, med innholdet i. For deg som ikke har konto hos Git-verten.`,
    mailAttach: (mailbox: string) =>
      `Last ned filen først, og legg den ved brevet til ${mailbox}. For deg som ikke har konto hos Git-verten.`,
    mailSubject: (isEdit: boolean, name: string) => `${isEdit ? "Forslag til endring" : "Forslag til ny oppføring"}: ${name}`,
    mailBody: (file: string, content: string | undefined) =>
      content === undefined
        ? `Forslaget ligger ved som fil. Den hører hjemme her i registeret:\n${file}\n`
        : `Forslaget hører hjemme her i registeret:\n${file}\n\n${content}`,
  },
  source: {
    missing: "Denne oppføringen finnes ikke i denne utgaven. Skjemaet er tomt.",
    hidden:
      "Filen til denne oppføringen har, eller kan ha, opplysninger som denne utgaven ikke viser. Derfor kan ikke skjemaet hente den. Har du filen på maskinen din, velg den her. Ellers rediger den hos Git-verten.",
    choose: "Velg filen",
    unreadable: "Filen kan ikke leses. Rediger den hos Git-verten, der kontrollen sier hva som er galt.",
    wrongFile: (file: string) => `Velg filen som heter ${file}.`,
  },
  draft: {
    restored: (when: string) => `Dette er utkastet ditt fra ${when}. Det er lagret bare i denne nettleseren.`,
    discard: "Forkast utkastet",
    discarded: "Utkastet er slettet fra denne nettleseren.",
    saved: "Utkastet er lagret i denne nettleseren.",
    changed: "Filen er endret siden du laget utkastet. Det du hadde rettet, er satt inn i den nye filen. Se over at det stemmer.",
    withheld: "Begrensede opplysninger lagres ikke i utkastet.",
  },
  /** Help where that of the schema is about how a value is written in a file, by the schema's own words. */
  help: {
    "Koden i nøkkelen, i anførselstegn.": "Koden i nøkkelen.",
    "Ja (true) eller nei (false). En prosess uten personopplysninger skal si det.": "En prosess uten personopplysninger skal si det.",
    "Ni siffer, i anførselstegn.": "Ni siffer.",
    "Landkode med to store bokstaver (ISO 3166-1), for eksempel NO.": "",
    "Landkode med to store bokstaver (ISO 3166-1).": "",
    "Supplerende rettsgrunnlag: koden i kodelisten «laws».": "Supplerende rettsgrunnlag: loven som gir plikten eller oppgaven.",
    "Koden for loven i kodelisten «laws», for eksempel LOV-2018-06-15-38.": "",
    "Ja (true) eller nei (false). Protokollen skal si det (artikkel 30 nr. 1 bokstav e).":
      "Protokollen skal si det (artikkel 30 nr. 1 bokstav e).",
    "Sant når opplysningene ligger i EØS, men noen utenfor kan se dem.": "Ja når opplysningene ligger i EØS, men noen utenfor kan se dem.",
    "Varighet på formen P5Y (fem år), P6M (seks måneder), P7D (sju dager).": "",
    "Sant når opplysningene inngår i dokumentasjon som bevares eller kasseres etter arkivlova (artikkel 17 nr. 3 bokstav d).":
      "Ja når opplysningene inngår i dokumentasjon som bevares eller kasseres etter arkivlova (artikkel 17 nr. 3 bokstav d).",
    "Ja (true) eller nei (false).": "",
    "Ja eller nei (true eller false).": "",
    "Datoen for siste gjennomgang, skrevet som år-måned-dag.": "Datoen for siste gjennomgang.",
    "Hvor lenge før kassasjon (Noark 5 M451 bevaringstid), på formen P5Y. Står tom når dokumentasjonen bevares.":
      "Hvor lenge før kassasjon (Noark 5 M451 bevaringstid). Står tom når dokumentasjonen bevares.",
    "Tiden fra hendelsen til overføring, på formen P10Y.": "Tiden fra hendelsen til overføring.",
    "Sant når opplysningene inngår i dokumentasjon som bevares (artikkel 17 nr. 3 bokstav d).":
      "Ja når opplysningene inngår i dokumentasjon som bevares (artikkel 17 nr. 3 bokstav d).",
    "Sant når teksten under feltene også skal stå i den offentlige utgaven. Ellers er den intern.":
      "Ja når teksten også skal stå i den offentlige utgaven. Ellers er den intern.",
    "Området prosessen hører til. Samme kode som mappen filen ligger i.": "Området prosessen hører til. Filen legges i mappen for området.",
    "Hvem opplysningene gis til (artikkel 30 nr. 1 bokstav d). Tom liste når ingen får dem.":
      "Hvem opplysningene gis til (artikkel 30 nr. 1 bokstav d).",
    "De av de ni kriteriene som er oppfylt, med begrunnelse. Tom liste når ingen er det.":
      "De av de ni kriteriene som er oppfylt, med begrunnelse.",
  } as Record<string, string>,
};
