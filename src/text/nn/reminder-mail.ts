import { formatDate, formatList, formatNumber } from "../format.ts";
import type { reminderMail as nb } from "../nb/reminder-mail.ts";
import type { Translated } from "../translated.ts";

const fristar = (n: number) => (n === 1 ? "1 frist" : `${formatNumber(n)} fristar`);

/** Texts of mail with reminders. */
export const reminderMail: Translated<typeof nb> = {
  subject: (fresh: number, municipality: string) => `${fristar(fresh)} å sjå på i registeret til ${municipality}`,
  intro: (fresh: number, mailbox: string) => `Registeret minner ${mailbox} om ${fristar(fresh)}.`,
  fresh: "Nytt",
  open: "Framleis ope",
  openLead: "Dette har registeret minna om før, og det er ikkje gjort enno.",
  escalated: (unit: string) => `Løfta frå ${unit}, fordi fristen er passert for lenge sidan.`,
  owner: (owner: string) => `Eigar: ${owner}.`,
  due: (date: string, isPast: boolean) => `${isPast ? "Fristen var" : "Frist"} ${formatDate(date)}`,
  more: (n: number) => `… og ${formatNumber(n)} til.`,
  all: "Alle fristar:",
  why: (leadDays: readonly number[], escalateAfterDays: number) =>
    `Postkassa får dette fordi ho står i registeret. Registeret minner om ein frist ${formatList([...leadDays].map(String))} dagar før, og når han er passert. Er han ikkje møtt ${formatNumber(escalateAfterDays)} dagar etter, får eininga over vite det. De får éi påminning kvar gong.`,
  how: "Når det er gjort, skriv de det i oppføringa. Då sluttar påminningane.",
};
