import { formatDate, formatList, formatNumber } from "../format.ts";
import type { reminderMail as nb } from "../nb/reminder-mail.ts";
import type { Translated } from "../translated.ts";

const frister = (n: number) => (n === 1 ? "1 frist" : `${formatNumber(n)} frister`);

/** Texts of mail with reminders. */
export const reminderMail: Translated<typeof nb> = {
  subject: (fresh: number, municipality: string) => `${frister(fresh)} å se på i registeret til ${municipality}`,
  intro: (fresh: number, mailbox: string) =>
    `Registeret minner ${mailbox} om ${fresh === 1 ? "1 frist" : `${formatNumber(fresh)} frister`}.`,
  fresh: "Nytt",
  open: "Fortsatt åpent",
  openLead: "Dette er det minnet om før, og det er ikke gjort ennå.",
  escalated: (unit: string) => `Løftet fra ${unit}, fordi fristen er passert for lenge siden.`,
  owner: (owner: string) => `Eier: ${owner}.`,
  due: (date: string, isPast: boolean) => `${isPast ? "Fristen var" : "Frist"} ${formatDate(date)}`,
  more: (n: number) => `… og ${formatNumber(n)} til.`,
  all: "Alle frister:",
  why: (leadDays: readonly number[], escalateAfterDays: number) =>
    `Postkassen får dette fordi den står i registeret. Det minnes om en frist ${formatList([...leadDays].map(String))} dager før, og når den er passert. Er den ikke møtt ${formatNumber(escalateAfterDays)} dager etter, får enheten over vite det. Det minnes én gang hver gang.`,
  how: "Når det er gjort, skriver dere det i oppføringen. Da slutter påminnelsene.",
};
