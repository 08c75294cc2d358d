import type { guidance as nb } from "../nb/guidance.ts";
import type { Translated } from "../translated.ts";

/** The guidance pages: their addresses, and what their parts say. */
export const guidance: Translated<typeof nb> = {
  /** The page that tells how a record of a register is made. */
  guides: {
    processes: { slug: "beskriv-en-prosess", title: "Slik beskriv du ein prosess" },
    systems: { slug: "beskriv-et-system", title: "Slik beskriv du eit system" },
    retention: { slug: "beskriv-en-bevaringsregel", title: "Slik beskriv du ein bevaringsregel" },
    assessments: { slug: "gjor-en-ros", title: "Slik gjer du ein ROS" },
  },
  choices: (choices: readonly string[]) => `Vel mellom: ${choices.join(", ")}.`,
  codesIn: "Vel frå lista",
  example: "Eksempel",
  from: "Eksempla på sida er henta frå",
  fromWhy: "Det er ei av dei mest utfylte oppføringane i registeret.",
  none: (register: string) => `Registeret har ingen ${register.toLowerCase()} enno. Når det første er beskrive, står det her som eksempel.`,
  demands: (n: number, register: string) => `Kva kontrollen ser etter i ${register.toLowerCase()} (${n} reglar)`,
  demandsLead: "Du treng ikkje kunne reglane. Når du sender inn, seier kontrollen frå om det som manglar, og kva du skal gjere.",
  ask: (role: string) => `Spør ${role}:`,
  askNoBox: (role: string) => `Spør ${role} i kommunen.`,
  sendIn: "Slik sender du det inn:",
  lookAt: "Sjå også korleis andre har gjort det, i lista over",
  readTemplate: (title: string) => `Les «${title}» under Rettleiing på nettstaden.`,
};
