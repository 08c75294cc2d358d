import type { guidance as nb } from "../nb/guidance.ts";
import type { Translated } from "../translated.ts";

/** The guidance pages: their addresses, and what their parts say. */
export const guidance: Translated<typeof nb> = {
  /** The page that tells how a record of a register is made. */
  guides: {
    processes: { slug: "beskriv-en-prosess", title: "Slik beskriver du en prosess" },
    systems: { slug: "beskriv-et-system", title: "Slik beskriver du et system" },
    retention: { slug: "beskriv-en-bevaringsregel", title: "Slik beskriver du en bevaringsregel" },
    assessments: { slug: "gjor-en-ros", title: "Slik gjør du en ROS" },
  },
  choices: (choices: readonly string[]) => `Velg mellom: ${choices.join(", ")}.`,
  codesIn: "Velg fra listen",
  example: "Eksempel",
  from: "Eksemplene på siden er hentet fra",
  fromWhy: "Det er en av de mest utfylte oppføringene i registeret.",
  none: (register: string) =>
    `Registeret har ingen ${register.toLowerCase()} ennå. Når den første er beskrevet, vises den her som eksempel.`,
  demands: (n: number, register: string) => `Hva kontrollen ser etter i ${register.toLowerCase()} (${n} regler)`,
  demandsLead: "Du trenger ikke kunne reglene. Når du sender inn, sier kontrollen fra om det som mangler, og hva du skal gjøre.",
  ask: (role: string) => `Spør ${role}:`,
  askNoBox: (role: string) => `Spør ${role} i kommunen.`,
  sendIn: "Slik sender du det inn:",
  lookAt: "Se også hvordan andre har gjort det, i listen over",
  readTemplate: (title: string) => `Les «${title}» under Veiledning på nettstedet.`,
};
