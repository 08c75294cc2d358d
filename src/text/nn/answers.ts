import type { answers as nb } from "../nb/answers.ts";
import type { Translated } from "../translated.ts";

/** The questions people come to a record with, and the words of their answers. */
export const answers: Translated<typeof nb> = {
  more: (n) => `og ${n} til`,
  processes: {
    who: "Kven handlar opplysningane om?",
    what: "Kva opplysningar?",
    why: "Med kva rett?",
    howLong: "Kor lenge?",
    recipients: "Kven får dei?",
    systems: "Kvar ligg dei?",
    ask: "Kven spør du?",
  },
  systems: {
    usedFor: "Kva blir det brukt til?",
    holds: "Kva personopplysningar kan liggje der?",
    mayHold: "Dette er kva som kan vere der ut frå prosessane og integrasjonane, ikkje at alt er der",
    responsible: "Kven har ansvaret?",
    hosted: "Kvar blir det lagra?",
  },
  retention: {
    fate: "Blir det bevart eller kassert?",
    why: "Med kva rett?",
    whose: "Kvar blir regelen brukt?",
  },
  integrations: {
    what: "Kva flyt, og kvar?",
    holds: "Kva personopplysningar?",
    why: "Med kva rett, og er det sikra?",
  },
  archives: {
    what: "Kva er det, og kor mykje?",
    where: "Kvar er det?",
    next: "Kva skal skje med det?",
  },
  agreements: {
    whom: "Kven er avtalen med?",
    valid: "Gjeld han enno?",
    others: "Kven andre behandlar opplysningane?",
  },
  assessments: {
    what: "Kva er vurdert?",
    conclusion: "Kva blei konklusjonen?",
    left: "Kva står att?",
  },
  units: {
    has: "Kva har eininga ansvar for?",
    part: "Kvar høyrer ho til?",
    ask: "Kven spør du?",
  },
  routines: {
    whose: "Kven har ansvaret?",
    why: "Kva byggjer han på?",
  },
  vocabularies: {
    many: "Kor mange val har lista?",
    source: "Kvar kjem ho frå?",
  },
  noPersonalData: "Ingen personopplysningar",
  special: (name) => `${name} (særleg kategori)`,
  criminal: (name) => `${name} (straffbare forhold)`,
  erased: (period) => `Blir sletta etter ${period}`,
  otherData: "Andre opplysningar",
  andMore: (first, n) => `${first} og ${n} til`,
  fromTo: (from, to) => `${from} → ${to}`,
  bothWays: (from, to) => `${from} ↔ ${to}`,
  via: (what) => `gjennom ${what}`,
  years: (from, to) => (to === undefined ? `Frå ${from}` : from === to ? `${from}` : `${from}–${to}`),
  shelf: (metres) => `${metres} hyllemeter`,
  gigabytes: (size) => `${size} GB`,
  expires: (date) => `til ${date}`,
  expired: (date) => `gjekk ut ${date}`,
  noExpiry: "utan sluttdato",
  openMeasures: (n, deadline) => (n === 1 ? `1 tiltak, med frist ${deadline}` : `${n} tiltak, det første med frist ${deadline}`),
  noMeasures: "Ingen opne tiltak",
  codes: (n) => `${n} val`,
  count: (n, one, many) => (n === 1 ? `1 ${one.toLowerCase()}` : `${n} ${many.toLowerCase()}`),
};
