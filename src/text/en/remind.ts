import { formatNumber } from "../format.ts";
import type { remind as nb } from "../nb/remind.ts";
import type { Translated } from "../translated.ts";

const mails = (n: number) => (n === 1 ? "1 e-post" : `${formatNumber(n)} e-poster`);

/** What `npm run remind` says. */
export const remind: Translated<typeof nb> = {
  nothing: "Ingen har noe nytt å minnes om.",
  dryRun: (n: number) => `Prøvekjøring: ${mails(n)} ville vært sendt. Ingenting er sendt. Legg til «--send» for å sende.`,
  sent: (n: number) => `${mails(n)} sendt.`,
  from: "Fra",
  to: "Til",
  subject: "Emne",
  id: "Message-ID",
  results: {
    sent: (mailbox: string) => `Sendt til ${mailbox}.`,
    failed: (mailbox: string, why = "") => `Ikke sendt til ${mailbox}: ${why}. Det prøves igjen neste gang.`,
    uncertain: (mailbox: string, why = "") => `Kanskje ikke sendt til ${mailbox}: ${why}. Det sendes ikke på nytt. Se etter i postkassen.`,
  },
  refused: (mailbox: string) => `${mailbox} er utenfor domenene i «reminders.mail.domains», og får ingenting.`,
  unreachable: (n: number) =>
    n === 1
      ? "1 frist har ingen postkasse å gå til. Se rapporten Frister."
      : `${formatNumber(n)} frister har ingen postkasse å gå til. Se rapporten Frister.`,
  noLedger: "Skriv hvor det skal huskes hva som er sendt: «--state FIL» eller «--state-branch GREN».",
  oneLedger: "Velg enten «--state» eller «--state-branch».",
};
