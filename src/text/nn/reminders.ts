import { formatDate, formatNumber } from "../format.ts";
import type { reminders as nb } from "../nb/reminders.ts";
import type { Translated } from "../translated.ts";

const days = (n: number) => (n === 1 ? "1 dag" : `${formatNumber(n)} dagar`);

/** Texts of what falls due: the report, the command, the calendars, the mail and the issues. */
export const reminders: Translated<typeof nb> = {
  title: "Fristar",
  lead: "Alt som har ein frist: gjennomgangar, avtalar, vurderingar, tiltak, system, lover, unntak, kassasjon og overføring. Kven som eig kvar av dei, og kva som er passert.",
  kinds: {
    review: "Gjennomgang",
    agreement: "Avtale",
    assessment: "Vurdering",
    measure: "Tiltak",
    system: "System blir avvikla",
    law: "Oppheva lov",
    exception: "Unntak",
    disposal: "Kassasjon",
    transfer: "Overføring til depot",
    statement: "Tilgjengelegheitserklæring",
  },
  what: {
    review: "Sjå over at oppføringa stemmer",
    agreement: (expires: string) => `Bestem om avtalen skal forlengjast. Han går ut ${formatDate(expires)}`,
    assessment: "Gå gjennom vurderinga",
    outdated: "Lag ei ny vurdering. Denne er merkt som utdatert",
    measure: (text: string) => `Gjennomfør tiltaket: ${text}`,
    system: "Avslutt bruken av systemet",
    law: (law: string, last: string) => `Byt heimelen «${law}». Siste dag lova gjeld, er ${formatDate(last)}`,
    exception: (rule: string) => `Rett det som er unnateke frå regelen «${rule}»`,
    disposal: (rule: string, years: string) => `Kasser det som kan kasserast etter «${rule}», frå ${years}`,
    adoptRule: "Vedta bevaringsregelen før noko blir kassert",
    replaceRule: "Vedta ein ny bevaringsregel før noko blir kassert. Denne er utgått",
    transfer: "Overfør arkivet til depot",
    statement: "Oppdater erklæringa for den offentlege utgåva",
    internalStatement: "Oppdater erklæringa for den interne utgåva",
  },
  steps: {
    overdue: "Passert",
    within: (n: number) => `Innan ${days(n)}`,
    later: "Seinare",
  },
  columns: {
    step: "Når",
    kind: "Type frist",
    register: "Slag",
    record: "Oppføring",
    what: "Kva",
    due: "Frist",
    owner: "Eigar",
    role: "Rolle",
    mailbox: "Postkasse",
    escalatedTo: "Løfta til",
  },
  figures: {
    overdue: "fristar er passerte",
    escalated: "av dei er løfta til eininga over",
    near: (n: number) => `fristar er innan ${days(n)}`,
    notStarted: "oppføringar er aldri gjennomgåtte",
  },
  overdue: {
    title: "Passert",
    lead: (n: number) => `Fristar som er passerte. Etter ${days(n)} blir dei løfta til eininga over.`,
    disposal: "Registeret veit ikkje kva som alt er kassert.",
    empty: "Ingen fristar er passerte.",
  },
  near: {
    title: (n: number) => `Innan ${days(n)}`,
    empty: "Ingen fristar er nær.",
  },
  later: {
    title: "Det neste året",
    lead: (date: string) => `Fristar til og med ${formatDate(date)}.`,
    empty: "Ingen fleire fristar det neste året.",
  },
  notStarted: {
    title: "Aldri gjennomgått",
    lead: "Oppføringar som aldri er gjennomgåtte. Dei har ingen frist før nokon har sett over dei første gong.",
    empty: "Alle oppføringar er gjennomgåtte.",
  },
  /** Printed for the one at the terminal, and written in issues and mail. */
  list: {
    left: (n: number) => (n === 0 ? "i dag" : n > 0 ? `om ${days(n)}` : `${days(-n)} sidan`),
    none: "Ingen fristar er passerte eller nær.",
    summary: (overdue: number, near: number) => `${formatNumber(overdue)} passerte, ${formatNumber(near)} kjem.`,
    notStarted: (n: number) =>
      n === 1
        ? "1 oppføring er aldri gjennomgått, og har ingen frist enno."
        : `${formatNumber(n)} oppføringar er aldri gjennomgåtte, og har ingen frist enno.`,
    escalatedTo: (unit: string) => `løfta til ${unit}`,
    more: (n: number) => `… og ${formatNumber(n)} til.`,
  },
  noOwner: "Inga eining",
  municipality: "Kommunen",
};
