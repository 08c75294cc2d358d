/** The questions people come to a record with, and the words of their answers. */
export const answers = {
  more: (n: number) => `og ${n} til`,
  processes: {
    who: "Hvem handler opplysningene om?",
    what: "Hvilke opplysninger?",
    why: "Med hvilken rett?",
    howLong: "Hvor lenge?",
    recipients: "Hvem får dem?",
    systems: "Hvor ligger de?",
    ask: "Hvem spør du?",
  },
  systems: {
    usedFor: "Hva brukes det til?",
    holds: "Hvilke personopplysninger kan ligge der?",
    responsible: "Hvem har ansvaret?",
    hosted: "Hvor lagres det?",
  },
  retention: {
    fate: "Bevares eller kasseres det?",
    why: "Med hvilken rett?",
    whose: "Hvor brukes regelen?",
  },
  integrations: {
    what: "Hva flyter, og hvor?",
    holds: "Hvilke personopplysninger?",
    why: "Med hvilken rett, og er det sikret?",
  },
  archives: {
    what: "Hva er det, og hvor mye?",
    where: "Hvor er det?",
    next: "Hva skal skje med det?",
  },
  agreements: {
    whom: "Hvem er avtalen med?",
    valid: "Gjelder den ennå?",
    others: "Hvem flere behandler opplysningene?",
  },
  assessments: {
    what: "Hva er vurdert?",
    conclusion: "Hva ble konklusjonen?",
    left: "Hva gjenstår?",
  },
  units: {
    has: "Hva har enheten ansvar for?",
    part: "Hvor hører den til?",
    ask: "Hvem spør du?",
  },
  routines: {
    whose: "Hvem har ansvaret?",
    why: "Hva bygger den på?",
  },
  vocabularies: {
    many: "Hvor mange valg har listen?",
    source: "Hvor kommer den fra?",
  },
  noPersonalData: "Ingen personopplysninger",
  special: (name: string) => `${name} (særlig kategori)`,
  criminal: (name: string) => `${name} (straffbare forhold)`,
  after: (outcome: string, period: string, event: string) =>
    event ? `${outcome} etter ${period}, regnet fra ${event}` : `${outcome} etter ${period}`,
  erased: (period: string) => `Slettes etter ${period}`,
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  bothWays: (from: string, to: string) => `${from} ↔ ${to}`,
  via: (what: string) => `gjennom ${what}`,
  years: (from: number, to: number | undefined) => (to === undefined ? `Fra ${from}` : from === to ? `${from}` : `${from}–${to}`),
  shelf: (metres: string) => `${metres} hyllemeter`,
  gigabytes: (size: string) => `${size} GB`,
  expires: (date: string) => `til ${date}`,
  expired: (date: string) => `gikk ut ${date}`,
  noExpiry: "uten sluttdato",
  openMeasures: (n: number, deadline: string) =>
    n === 1 ? `1 tiltak, med frist ${deadline}` : `${n} tiltak, det første med frist ${deadline}`,
  noMeasures: "Ingen åpne tiltak",
  codes: (n: number) => (n === 1 ? "1 valg" : `${n} valg`),
  count: (n: number, one: string, many: string) => (n === 1 ? `1 ${one.toLowerCase()}` : `${n} ${many.toLowerCase()}`),
};
