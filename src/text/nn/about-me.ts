import type { aboutMe as nb } from "../nb/about-me.ts";
import type { Translated } from "../translated.ts";

/** Texts of «Kva veit kommunen om meg?», and of the rights of the data subject. */
export const aboutMe: Translated<typeof nb> = {
  title: "Kva veit kommunen om meg?",
  lead: (municipality: string) =>
    `Her ser du kva opplysningar ${municipality} har om folk, kva dei blir brukte til, kor lenge dei blir tekne vare på, kven som får dei, og kva du kan krevje.`,
  choose: "Kven er du?",
  chooseLead:
    "Vel det som passar. Mange er fleire ting på ein gong: Har du barn i skulen og byggjer hus, sjå både på foreldre og på tiltakshavarar.",
  about: "Sidene seier kva kommunen har om grupper av menneske. Kva han har om akkurat deg, får du vite når du krev innsyn.",
  tasks: (n: number) => (n === 1 ? "1 oppgåve" : `${n} oppgåver`),
  withSensitive: (n: number) => `${n} med særleg verna opplysningar`,
  otherGroup: "Andre",
  empty:
    "Det er ikkje lagt inn noka oppgåve med personopplysningar enno. Sidene blir laga når ein prosess seier kven han har opplysningar om, og kva slag.",
  notDescribed: (n: number) =>
    n === 1
      ? "Oversikta er ikkje heil: 1 oppgåve har personopplysningar som ikkje er skildra enno."
      : `Oversikta er ikkje heil: ${n} oppgåver har personopplysningar som ikkje er skildra enno.`,
  subjectTitle: (subject: string) => `Kva veit kommunen om ${subject}?`,
  subjectShort: (subject: string) => `Om ${subject}`,
  summary: {
    title: "Kort sagt",
    tasks: (subject: string, n: number, areas: string) =>
      n === 1
        ? `Kommunen har opplysningar om ${subject} i 1 oppgåve, innan ${areas}.`
        : `Kommunen har opplysningar om ${subject} i ${n} oppgåver, innan ${areas}.`,
    sensitive: (n: number, of: number, what: string) =>
      of === 1
        ? `Oppgåva har særleg verna opplysningar: ${what}.`
        : n === of
          ? `Alle har særleg verna opplysningar: ${what}.`
          : `${n} av dei har særleg verna opplysningar: ${what}.`,
    notSensitive: (of: number) =>
      of === 1
        ? "Oppgåva har ikkje særleg verna opplysningar, som helse eller religion."
        : "Ingen av dei har særleg verna opplysningar, som helse eller religion.",
    keptForever: (n: number) =>
      n === 1 ? "I 1 oppgåve blir noko teke vare på for alltid." : `I ${n} oppgåver blir noko teke vare på for alltid.`,
    keptLongest: (period: string) => `Det som blir teke vare på lengst, blir teke vare på i ${period}.`,
    keptUnknown: "Det er ikkje oppgitt kor lenge opplysningane blir tekne vare på.",
    given: (who: string) => `Noko blir gitt til andre: ${who}.`,
    givenMore: (who: string, n: number) => `Noko blir gitt til andre: ${who}, og ${n} slag mottakarar til.`,
    givenNone: "Opplysningane blir ikkje gitt til andre utanfor kommunen.",
    givenUnknown: "Det er ikkje oppgitt om nokon andre får opplysningane.",
    outside: (n: number) => (n === 1 ? "I 1 oppgåve går noko ut av EØS." : `I ${n} oppgåver går noko ut av EØS.`),
    automatedDecision: (n: number) => (n === 1 ? "I 1 oppgåve avgjer ei maskin noko." : `I ${n} oppgåver avgjer ei maskin noko.`),
    aiUse: (n: number) => (n === 1 ? "I 1 oppgåve er kunstig intelligens i bruk." : `I ${n} oppgåver er kunstig intelligens i bruk.`),
  },
  contents: "Område",
  areaOf: (subject: string, area: string) => `Om ${subject}: ${area}`,
  areaPages: "Vel eit område for å sjå kva kommunen har, kvifor og kor lenge.",
  open: "Vel ei oppgåve for å sjå meir.",
  page: (n: number, of: number) => `Side ${n} av ${of}`,
  sensitivity: {
    special: "Særleg verna opplysningar",
    confidential: "Ofte teiepliktige opplysningar",
    ordinary: "Vanlege opplysningar",
  },
  held: {
    what: "Kva kommunen har om deg",
    special: "Særleg verna opplysningar",
    source: "Kvar dei kjem frå",
    obligatory: "Må du gi dei?",
    must: "Ja",
    mustNot: "Nei",
    mustSome: "Nokre av dei",
    purpose: "Kva dei blir brukte til",
    basis: "Kvifor kommunen har lov",
    specialBasis: "Kvifor kommunen har lov til å ha dei særleg verna",
    law: (laws: string) => `Sjå ${laws}.`,
    criminalLaw: (laws: string) => `For straffedommar og lovbrot: Sjå ${laws}.`,
    lawNote: "Kommunen har merknader til lovene det blir vist til. Dei står på sida om oppgåva.",
    howLong: "Kor lenge",
    erased: (what: string, when: string) => `${what} blir sletta ${when}.`,
    erasedAll: (when: string) => `Blir sletta ${when}.`,
    followsRule: (what: string) => `${what} er del av dokumentasjon som følgjer ein bevaringsregel.`,
    followsRuleAll: "Opplysningane er del av dokumentasjon som følgjer ein bevaringsregel.",
    after: (period: string) => `etter ${period}`,
    from: (event: string) => `rekna frå: ${event}`,
    others: "Andre opplysningar",
    kept: {
      preserve: (type: string) => `${type}: blir teke vare på for alltid`,
      dispose: (type: string, when: string) => `${type}: blir sletta (kassert) ${when}`,
      "preserve-partly": (type: string) => `${type}: noko blir teke vare på for alltid, resten blir sletta`,
      "assess-later": (type: string) => `${type}: det er ikkje avgjort enno`,
      "not-archive": (type: string) => `${type}: skal ikkje arkiverast`,
    },
    recipients: "Kven som får dei",
    nobody: "Ingen andre",
    processors: "Kven som behandlar dei for kommunen",
    outside: "Ut av EØS",
    machines: "Maskiner og kunstig intelligens",
    decides: "Ei maskin avgjer",
    profiles: "Noko om deg blir vurdert av ei maskin (profilering)",
    ai: "Kunstig intelligens er i bruk",
    noMachines: "Inga maskin avgjer noko om deg",
    information: "Kvar du får vite om det",
    consent: "Slik trekkjer du samtykket",
    notStated: "Ikkje oppgitt",
    processor: (controllers: string) =>
      `Kommunen gjer dette for ${controllers}, som har ansvaret for opplysningane. Krav sender du dit. Kommunen sender dei vidare om dei kjem hit.`,
    joint: (others: string) => `Kommunen har ansvaret saman med ${others}. Du kan sende krav til kven du vil av dei.`,
    otherParty: "ei anna verksemd",
  },
  rights: {
    title: "Rettane dine her",
    titleOf: (name: string) => `Rettane dine: ${name}`,
    holds: "Du kan",
    partly: "Delvis",
    not: "Gjeld ikkje her",
    unknown: "Kan ikkje seiast",
    exceptions: "Unntak som kan gjelde",
    only: (from: string, not: string) => `gjeld det som byggjer på ${from}, ikkje det som byggjer på ${not}`,
    notFrom: (basis: string) => `følgjer ikkje av ${basis}`,
    keptAll: (rules: string) => `opplysningane er del av dokumentasjon kommunen må ta vare på${rules ? ` (${rules})` : ""}`,
    keptSome: (rules: string) => `gjeld ikkje det som er del av dokumentasjon kommunen må ta vare på${rules ? ` (${rules})` : ""}`,
    noBasis: "behandlingsgrunnlaget er ikkje oppgitt",
    notDigital: "gjeld berre opplysningar som blir behandla digitalt, og det er ikkje oppgitt",
    none: "Kommunen har ikkje lagt inn kva rettar som gjeld.",
    more: "Sjå kva kommunen har om deg, og lag eit krav",
    explained: "Rettane, kort forklarte",
    explainedLead: "Kva rettar som gjeld, kjem an på kvifor kommunen har opplysningane. Det står ved kvar oppgåve.",
    always: "Gjeld alltid.",
    from: (bases: string) => `Gjeld når kommunen har opplysningane på grunn av ${bases}.`,
    automated: "Gjeld når ei maskin avgjer.",
  },
  ask: "Kven du spør",
  wholeProcess: "Alt om oppgåva",
  requests: {
    title: "Lag eit krav",
    lead: "Krava er klare til å sende. Fyll ut det som står i hakeparentesar.",
    forOthers: "Foreldre kan sende krav for barnet sitt. Verjer, og andre som har fullmakt, kan sende krav for den dei hjelper.",
    warning: "Send aldri fødselsnummer eller følsame opplysningar på e-post.",
    to: (mailbox: string) => `Krav skal sendast til ${mailbox}.`,
    noMailbox: "Kommunen har ikkje oppgitt kvar krav skal sendast.",
    dpo: "Er du i tvil, spør personvernombodet:",
    where: (n: number, of: number) =>
      n === of
        ? "Gjeld i alle oppgåvene."
        : n === 1
          ? "Gjeld, heilt eller delvis, i 1 oppgåve:"
          : `Gjeld, heilt eller delvis, i ${n} oppgåver:`,
    whereMany: (n: number) => `Gjeld, heilt eller delvis, i ${n} oppgåver. Det står ved kvar av dei.`,
    text: "Tekst du kan kopiere",
    copy: "Kopier teksten",
    copied: "Teksten er kopiert.",
    copyFailed: "Teksten let seg ikkje kopiere. Merk han og kopier han sjølv.",
    mail: "Skriv e-post",
    terms: "Dette gjeld for svaret",
    access: {
      title: "Krev innsyn",
      subject: "Krav om innsyn i eigne personopplysningar",
      claim: (subject: string, law: string) =>
        `Eg krev innsyn i opplysningane kommunen har om meg (${law}). Eg høyrer til denne gruppa: ${subject}.`,
      points: [
        "Eg ber om ein kopi av opplysningane, og om å få vite:",
        "a) kva dei blir brukte til",
        "b) kva slag opplysningar det er",
        "c) kven som har fått eller skal få dei, også utanfor EØS, og korleis dei då er verna",
        "d) kor lenge dei blir lagra, eller kva som avgjer det",
        "e) om eg kan krevje retting, sletting eller avgrensing, eller protestere",
        "f) korleis eg klagar til Datatilsynet",
        "g) kvar dei kjem frå, når eg ikkje har gitt dei sjølv",
        "h) om ei maskin avgjer noko, korleis det skjer, og kva det betyr for meg",
      ],
      short: "Eg ber om ein kopi av opplysningane, og om alt anna artikkelen seier at eg skal få vite.",
      place: "[Kva tenester og kva tid det gjeld, om du vil avgrense]",
    },
    rectification: {
      title: "Krev at feil blir retta",
      subject: "Krav om retting av personopplysningar",
      claim: (subject: string, law: string) =>
        `Eg krev at opplysningar om meg blir retta (${law}). Eg høyrer til denne gruppa: ${subject}.`,
      points: ["Dette er feil eller manglar: [skriv kva]", "Dette er rett: [skriv kva]"],
      place: "[Kva teneste det gjeld]",
    },
    erasure: {
      title: "Krev sletting",
      subject: "Krav om sletting av personopplysningar",
      claim: (subject: string, law: string) =>
        `Eg krev at opplysningar om meg blir sletta (${law}). Eg høyrer til denne gruppa: ${subject}.`,
      points: ["Dette vil eg ha sletta: [skriv kva]", "Grunnen er: [kommunen treng dei ikkje lenger / eg trekkjer samtykket / anna]"],
      place: "[Kva teneste det gjeld]",
    },
    objection: {
      title: "Protester mot bruken",
      subject: "Protest mot behandling av personopplysningar",
      claim: (subject: string, law: string) =>
        `Eg protesterer mot at kommunen bruker opplysningar om meg (${law}). Eg høyrer til denne gruppa: ${subject}.`,
      points: ["Dette gjeld det: [skriv kva]", "Grunnar som gjeld situasjonen min: [skriv dei]"],
      place: "[Kva teneste det gjeld]",
    },
    addressed: (municipality: string) => `Til ${municipality}`,
    onBehalf: "[Gjeld det ein annan enn deg sjølv: skriv namnet, og om du er forelder, verje, har fullmakt eller er næraste pårørande.]",
    end: "Sei frå om de må vite sikkert kven eg er. Eg sender ikkje fødselsnummer på e-post.",
    deadline: (law: string) => `Eg viser til svarfristen i ${law}.`,
    name: "Namn:",
    contact: "Adresse og telefon:",
  },
  kind: "Om deg",
};
