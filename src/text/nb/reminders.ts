import { formatDate, formatNumber } from "../format.ts";

const days = (n: number) => (n === 1 ? "1 dag" : `${formatNumber(n)} dager`);

/** Texts of what falls due: the report, the command, the calendars, the mail and the issues. */
export const reminders = {
  title: "Frister",
  lead: "Alt som har en frist: gjennomganger, avtaler, vurderinger, tiltak, systemer, lover, unntak, kassasjon og overføring. Hvem som eier hver av dem, og hva som er passert.",
  kinds: {
    review: "Gjennomgang",
    agreement: "Avtale",
    assessment: "Vurdering",
    measure: "Tiltak",
    system: "System avvikles",
    law: "Opphevet lov",
    exception: "Unntak",
    disposal: "Kassasjon",
    transfer: "Overføring til depot",
    statement: "Tilgjengelighetserklæring",
  },
  what: {
    review: "Se over at oppføringen stemmer",
    agreement: (expires: string) => `Bestem om avtalen skal forlenges. Den utløper ${formatDate(expires)}`,
    assessment: "Gå gjennom vurderingen",
    outdated: "Lag en ny vurdering. Denne er merket som utdatert",
    measure: (text: string) => `Gjennomfør tiltaket: ${text}`,
    system: "Avslutt bruken av systemet",
    law: (law: string, last: string) => `Bytt hjemmelen «${law}». Siste dag loven gjelder, er ${formatDate(last)}`,
    exception: (rule: string) => `Rett det som er unntatt fra regelen «${rule}»`,
    disposal: (rule: string, years: string) => `Kasser det som kan kasseres etter «${rule}», fra ${years}`,
    adoptRule: "Vedta bevaringsregelen før noe kasseres",
    replaceRule: "Vedta en ny bevaringsregel før noe kasseres. Denne er utgått",
    transfer: "Overfør arkivet til depot",
    statement: "Oppdater erklæringen for den offentlige utgaven",
    internalStatement: "Oppdater erklæringen for den interne utgaven",
  },
  steps: {
    overdue: "Passert",
    within: (n: number) => `Innen ${days(n)}`,
    later: "Senere",
  },
  columns: {
    step: "Når",
    kind: "Type frist",
    register: "Slag",
    record: "Oppføring",
    what: "Hva",
    due: "Frist",
    owner: "Eier",
    role: "Rolle",
    mailbox: "Postkasse",
    escalatedTo: "Løftet til",
  },
  figures: {
    overdue: "frister er passert",
    escalated: "av dem er løftet til enheten over",
    near: (n: number) => `frister er innen ${days(n)}`,
    notStarted: "oppføringer er aldri gjennomgått",
  },
  overdue: {
    title: "Passert",
    lead: (n: number) => `Frister som er passert. Etter ${days(n)} løftes de til enheten over.`,
    disposal: "Registeret vet ikke hva som alt er kassert.",
    empty: "Ingen frister er passert.",
  },
  near: {
    title: (n: number) => `Innen ${days(n)}`,
    empty: "Ingen frister er nær.",
  },
  later: {
    title: "Det neste året",
    lead: (date: string) => `Frister til og med ${formatDate(date)}.`,
    empty: "Ingen flere frister det neste året.",
  },
  notStarted: {
    title: "Aldri gjennomgått",
    lead: "Oppføringer som aldri er gjennomgått. De har ingen frist før noen har sett over dem første gang.",
    empty: "Alle oppføringer er gjennomgått.",
  },
  /** Printed for the one at the terminal, and written in issues and mail. */
  list: {
    left: (n: number) => (n === 0 ? "i dag" : n > 0 ? `om ${days(n)}` : `${days(-n)} siden`),
    none: "Ingen frister er passert eller nær.",
    summary: (overdue: number, near: number) => `${formatNumber(overdue)} passert, ${formatNumber(near)} kommer.`,
    notStarted: (n: number) =>
      n === 1
        ? "1 oppføring er aldri gjennomgått, og har ingen frist ennå."
        : `${formatNumber(n)} oppføringer er aldri gjennomgått, og har ingen frist ennå.`,
    escalatedTo: (unit: string) => `løftet til ${unit}`,
    more: (n: number) => `… og ${formatNumber(n)} til.`,
  },
  noOwner: "Ingen enhet",
  municipality: "Kommunen",
} as const;
