import { formatNumber } from "../format.ts";
import type { remind as nb } from "../nb/remind.ts";
import type { Translated } from "../translated.ts";

const mails = (n: number) => (n === 1 ? "1 e-post" : `${formatNumber(n)} e-postar`);

/** What `npm run remind` says. */
export const remind: Translated<typeof nb> = {
  nothing: "Ingen har noko nytt å bli minte om.",
  dryRun: (n: number) => `Prøvekøyring: ${mails(n)} ville gått ut. Ingenting er sendt. Legg til «--send» for å sende.`,
  sent: (n: number) => `Sendte ${mails(n)}.`,
  from: "Frå",
  to: "Til",
  subject: "Emne",
  id: "Message-ID",
  results: {
    sent: (mailbox: string) => `Sendt til ${mailbox}.`,
    failed: (mailbox: string, why = "") => `Ikkje sendt til ${mailbox}: ${why}. Det blir prøvd igjen neste gong.`,
    uncertain: (mailbox: string, why = "") =>
      `Kanskje ikkje sendt til ${mailbox}: ${why}. Det blir ikkje sendt på nytt. Sjå etter i postkassa.`,
  },
  refused: (mailbox: string) => `${mailbox} er utanfor domena i «reminders.mail.domains», og får ingenting.`,
  unreachable: (n: number) =>
    n === 1
      ? "1 frist har inga postkasse å gå til. Sjå rapporten Fristar."
      : `${formatNumber(n)} fristar har inga postkasse å gå til. Sjå rapporten Fristar.`,
  noLedger: "Skriv kvar det skal hugsast kva som er sendt: «--state FIL» eller «--state-branch GREIN».",
  oneLedger: "Vel anten «--state» eller «--state-branch».",
};
