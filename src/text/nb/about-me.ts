/** Texts of «Hva vet kommunen om meg?», and of the rights of the data subject. */
export const aboutMe = {
  title: "Hva vet kommunen om meg?",
  lead: (municipality: string) =>
    `Her ser du hvilke opplysninger ${municipality} har om folk, hva de brukes til, hvor lenge de blir tatt vare på, hvem som får dem, og hva du kan kreve.`,
  choose: "Hvem er du?",
  chooseLead:
    "Velg det som passer. Mange er flere ting på en gang: Har du barn i skolen og bygger hus, se både på foreldre og på tiltakshavere.",
  about: "Sidene sier hva kommunen har om grupper av mennesker. Hva den har om akkurat deg, får du vite når du krever innsyn.",
  tasks: (n: number) => (n === 1 ? "1 oppgave" : `${n} oppgaver`),
  withSensitive: (n: number) => `${n} med særlig vernede opplysninger`,
  otherGroup: "Andre",
  empty:
    "Det er ikke lagt inn noen oppgaver med personopplysninger ennå. Sidene lages når en prosess sier hvem den har opplysninger om, og hvilke.",
  notDescribed: (n: number) =>
    n === 1
      ? "Oversikten er ikke hel: 1 oppgave har personopplysninger som ikke er beskrevet ennå."
      : `Oversikten er ikke hel: ${n} oppgaver har personopplysninger som ikke er beskrevet ennå.`,
  subjectTitle: (subject: string) => `Hva vet kommunen om ${subject}?`,
  subjectShort: (subject: string) => `Om ${subject}`,
  summary: {
    title: "Kort sagt",
    tasks: (subject: string, n: number, areas: string) =>
      n === 1
        ? `Kommunen har opplysninger om ${subject} i 1 oppgave, innen ${areas}.`
        : `Kommunen har opplysninger om ${subject} i ${n} oppgaver, innen ${areas}.`,
    sensitive: (n: number, of: number, what: string) =>
      of === 1
        ? `Oppgaven har særlig vernede opplysninger: ${what}.`
        : n === of
          ? `Alle har særlig vernede opplysninger: ${what}.`
          : `${n} av dem har særlig vernede opplysninger: ${what}.`,
    notSensitive: (of: number) =>
      of === 1
        ? "Oppgaven har ikke særlig vernede opplysninger, som helse eller religion."
        : "Ingen av dem har særlig vernede opplysninger, som helse eller religion.",
    keptForever: (n: number) =>
      n === 1 ? "I 1 oppgave blir noe tatt vare på for alltid." : `I ${n} oppgaver blir noe tatt vare på for alltid.`,
    keptLongest: (period: string) => `Det som blir tatt vare på lengst, blir tatt vare på i ${period}.`,
    keptUnknown: "Det er ikke oppgitt hvor lenge opplysningene blir tatt vare på.",
    given: (who: string) => `Noe blir gitt til andre: ${who}.`,
    givenMore: (who: string, n: number) => `Noe blir gitt til andre: ${who}, og ${n} slag mottakere til.`,
    givenNone: "Opplysningene blir ikke gitt til andre utenfor kommunen.",
    givenUnknown: "Det er ikke oppgitt om noen andre får opplysningene.",
    outside: (n: number) => (n === 1 ? "I 1 oppgave går noe ut av EØS." : `I ${n} oppgaver går noe ut av EØS.`),
    automatedDecision: (n: number) => (n === 1 ? "I 1 oppgave avgjør en maskin noe." : `I ${n} oppgaver avgjør en maskin noe.`),
    aiUse: (n: number) => (n === 1 ? "I 1 oppgave er kunstig intelligens i bruk." : `I ${n} oppgaver er kunstig intelligens i bruk.`),
  },
  contents: "Områder",
  areaOf: (subject: string, area: string) => `Om ${subject}: ${area}`,
  areaPages: "Velg et område for å se hva kommunen har, hvorfor og hvor lenge.",
  open: "Velg en oppgave for å se mer.",
  page: (n: number, of: number) => `Side ${n} av ${of}`,
  sensitivity: {
    special: "Særlig vernede opplysninger",
    confidential: "Ofte taushetsbelagte opplysninger",
    ordinary: "Vanlige opplysninger",
  },
  held: {
    what: "Hva kommunen har om deg",
    special: "Særlig vernede opplysninger",
    source: "Hvor de kommer fra",
    obligatory: "Må du gi dem?",
    must: "Ja",
    mustNot: "Nei",
    mustSome: "Noen av dem",
    purpose: "Hva de brukes til",
    basis: "Hvorfor kommunen har lov",
    specialBasis: "Hvorfor kommunen har lov til å ha de særlig vernede",
    law: (laws: string) => `Se ${laws}.`,
    criminalLaw: (laws: string) => `For straffedommer og lovovertredelser: Se ${laws}.`,
    lawNote: "Kommunen har merknader til lovene det vises til. De står på siden om oppgaven.",
    howLong: "Hvor lenge",
    erased: (what: string, when: string) => `${what} slettes ${when}.`,
    erasedAll: (when: string) => `Slettes ${when}.`,
    followsRule: (what: string) => `${what} er del av dokumentasjon som følger en bevaringsregel.`,
    followsRuleAll: "Opplysningene er del av dokumentasjon som følger en bevaringsregel.",
    after: (period: string) => `etter ${period}`,
    from: (event: string) => `regnet fra: ${event}`,
    others: "Andre opplysninger",
    kept: {
      preserve: (type: string) => `${type}: tas vare på for alltid`,
      dispose: (type: string, when: string) => `${type}: slettes (kasseres) ${when}`,
      "preserve-partly": (type: string) => `${type}: noe tas vare på for alltid, resten slettes`,
      "assess-later": (type: string) => `${type}: det er ikke avgjort ennå`,
      "not-archive": (type: string) => `${type}: skal ikke arkiveres`,
    },
    recipients: "Hvem som får dem",
    nobody: "Ingen andre",
    processors: "Hvem som behandler dem for kommunen",
    outside: "Ut av EØS",
    machines: "Maskiner og kunstig intelligens",
    decides: "En maskin avgjør",
    profiles: "Noe om deg blir vurdert av en maskin (profilering)",
    ai: "Kunstig intelligens er i bruk",
    noMachines: "Ingen maskin avgjør noe om deg",
    information: "Hvor du får vite om det",
    consent: "Slik trekker du samtykket",
    notStated: "Ikke oppgitt",
    processor: (controllers: string) =>
      `Kommunen gjør dette for ${controllers}, som har ansvaret for opplysningene. Krav sender du dit. Kommunen sender dem videre om de kommer hit.`,
    joint: (others: string) => `Kommunen har ansvaret sammen med ${others}. Du kan sende krav til hvem du vil av dem.`,
    otherParty: "en annen virksomhet",
  },
  rights: {
    title: "Dine rettigheter her",
    titleOf: (name: string) => `Dine rettigheter: ${name}`,
    holds: "Du kan",
    partly: "Delvis",
    not: "Gjelder ikke her",
    unknown: "Kan ikke sies",
    exceptions: "Unntak som kan gjelde",
    only: (from: string, not: string) => `gjelder det som bygger på ${from}, ikke det som bygger på ${not}`,
    notFrom: (basis: string) => `følger ikke av ${basis}`,
    keptAll: (rules: string) => `opplysningene er del av dokumentasjon kommunen må ta vare på${rules ? ` (${rules})` : ""}`,
    keptSome: (rules: string) => `gjelder ikke det som er del av dokumentasjon kommunen må ta vare på${rules ? ` (${rules})` : ""}`,
    noBasis: "behandlingsgrunnlaget er ikke oppgitt",
    notDigital: "gjelder bare opplysninger som behandles digitalt, og det er ikke oppgitt",
    none: "Kommunen har ikke lagt inn hvilke rettigheter som gjelder.",
    more: "Se hva kommunen har om deg, og lag et krav",
    explained: "Rettighetene, kort forklart",
    explainedLead: "Hvilke som gjelder, avhenger av hvorfor kommunen har opplysningene. Det står ved hver oppgave.",
    always: "Gjelder alltid.",
    from: (bases: string) => `Gjelder når kommunen har opplysningene på grunn av ${bases}.`,
    automated: "Gjelder når en maskin avgjør.",
  },
  ask: "Hvem du spør",
  wholeProcess: "Alt om oppgaven",
  requests: {
    title: "Lag et krav",
    lead: "Kravene er ferdige til å sende. Fyll ut det som står i hakeparenteser.",
    forOthers: "Foreldre kan sende krav for barnet sitt. Verger, og andre som har fullmakt, kan sende krav for den de hjelper.",
    warning: "Send aldri fødselsnummer eller følsomme opplysninger på e-post.",
    to: (mailbox: string) => `Krav sendes til ${mailbox}.`,
    noMailbox: "Kommunen har ikke oppgitt hvor krav skal sendes.",
    dpo: "Er du i tvil, spør personvernombudet:",
    where: (n: number, of: number) =>
      n === of
        ? "Gjelder i alle oppgavene."
        : n === 1
          ? "Gjelder, helt eller delvis, i 1 oppgave:"
          : `Gjelder, helt eller delvis, i ${n} oppgaver:`,
    whereMany: (n: number) => `Gjelder, helt eller delvis, i ${n} oppgaver. Det står ved hver av dem.`,
    text: "Tekst du kan kopiere",
    copy: "Kopier teksten",
    copied: "Teksten er kopiert.",
    copyFailed: "Teksten lot seg ikke kopiere. Merk den og kopier den selv.",
    mail: "Skriv e-post",
    terms: "Dette gjelder for svaret",
    access: {
      title: "Krev innsyn",
      subject: "Krav om innsyn i egne personopplysninger",
      claim: (subject: string, law: string) =>
        `Jeg krever innsyn i opplysningene kommunen har om meg (${law}). Jeg tilhører denne gruppen: ${subject}.`,
      points: [
        "Jeg ber om en kopi av opplysningene, og om å få vite:",
        "a) hva de brukes til",
        "b) hvilke slag opplysninger det er",
        "c) hvem som har fått eller skal få dem, også utenfor EØS, og hvordan de da er vernet",
        "d) hvor lenge de lagres, eller hva som avgjør det",
        "e) om jeg kan kreve retting, sletting eller begrensning, eller protestere",
        "f) hvordan jeg klager til Datatilsynet",
        "g) hvor de kommer fra, når jeg ikke har gitt dem selv",
        "h) om en maskin avgjør noe, hvordan det skjer, og hva det betyr for meg",
      ],
      short: "Jeg ber om en kopi av opplysningene, og om alt annet artikkelen sier at jeg skal få vite.",
      place: "[Hvilke tjenester og hvilken tid det gjelder, om du vil avgrense]",
    },
    rectification: {
      title: "Krev at feil rettes",
      subject: "Krav om retting av personopplysninger",
      claim: (subject: string, law: string) =>
        `Jeg krever at opplysninger om meg blir rettet (${law}). Jeg tilhører denne gruppen: ${subject}.`,
      points: ["Dette er feil eller mangler: [skriv hva]", "Dette er riktig: [skriv hva]"],
      place: "[Hvilken tjeneste det gjelder]",
    },
    erasure: {
      title: "Krev sletting",
      subject: "Krav om sletting av personopplysninger",
      claim: (subject: string, law: string) =>
        `Jeg krever at opplysninger om meg blir slettet (${law}). Jeg tilhører denne gruppen: ${subject}.`,
      points: ["Dette vil jeg ha slettet: [skriv hva]", "Grunnen er: [kommunen trenger dem ikke lenger / jeg trekker samtykket / annet]"],
      place: "[Hvilken tjeneste det gjelder]",
    },
    objection: {
      title: "Protester mot bruken",
      subject: "Protest mot behandling av personopplysninger",
      claim: (subject: string, law: string) =>
        `Jeg protesterer mot at kommunen bruker opplysninger om meg (${law}). Jeg tilhører denne gruppen: ${subject}.`,
      points: ["Dette gjelder det: [skriv hva]", "Grunner som gjelder situasjonen min: [skriv dem]"],
      place: "[Hvilken tjeneste det gjelder]",
    },
    addressed: (municipality: string) => `Til ${municipality}`,
    onBehalf: "[Gjelder det en annen enn deg selv: skriv navnet, og om du er forelder, verge, har fullmakt eller er nærmeste pårørende.]",
    end: "Si fra om dere må vite sikkert hvem jeg er. Jeg sender ikke fødselsnummer på e-post.",
    deadline: (law: string) => `Jeg viser til svarfristen i ${law}.`,
    name: "Navn:",
    contact: "Adresse og telefon:",
  },
  kind: "Om deg",
} as const;
