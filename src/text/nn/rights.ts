import type { rights as nb } from "../nb/rights.ts";
import type { Translated } from "../translated.ts";

/** Texts of the report on documentation that secures people's rights. */
export const rights: Translated<typeof nb> = {
  title: "Rettigheitsdokumentasjon",
  lead: "Dokumentasjonen som sikrar rettane til innbyggjarane og kommunen: kven han sikrar, kvar han er og kor lenge han blir teken vare på. Det som manglar, står først.",
  figures: { documentation: "slag dokumentasjon sikrar rettar", gaps: "manglar må rettast" },
  gaps: {
    title: "Det som manglar",
    empty: "Ingen manglar er funne i det som er ført opp.",
    emptyNothing:
      "Ingen dokumentasjon er ført opp enno, så det er ikkje råd å seie kva som manglar. Begynn med «documentation» i ein prosess.",
    record: "Prosess",
    documentation: "Dokumentasjon",
    what: "Kva manglar",
    noRights: "Det står ikkje kven han sikrar, og kva rettar.",
    assessLater: "Bevaringsregelen seier at det skal vurderast seinare, så ingen veit kor lenge han finst.",
    proposed: "Bevaringsregelen er berre føreslått.",
    expired: "Bevaringsregelen er utgått.",
    noPlace: "Det står ikkje kvar han blir oppbevart.",
    ruleSaysRights: "Bevaringsregelen seier at dette sikrar rettar, men prosessen seier det ikkje.",
    unjudgedDecision: "Ser ut til å vere vedtak eller avtale, men det er ikkje vurdert om dokumentasjonen sikrar rettar.",
    noDocumentation: "Prosessen er utøving av myndigheit overfor innbyggjarar, men ingen dokumentasjon er ført opp.",
  },
  /** Words in the name of a document that tell that someone's rights may hang on it, in both written forms of Norwegian. */
  decisionWords: /vedtak|avgjørelse|avgjerd|avtale|kontrakt|tinglys|skjøte|vitnemål|karakter/i,
  documentation: {
    title: "Dokumentasjon som sikrar rettar",
    empty: "Ingen dokumentasjon er merkt som rettigheitsdokumentasjon. Set «securesRights: true» under «documentation» i ein prosess.",
    outcome: "Bevaring eller kassasjon",
    period: "Kor lenge",
  },
  rules: {
    title: "Bevaringsreglar for rettigheitsdokumentasjon",
    empty: "Ingen bevaringsreglar er merkte som reglar for rettigheitsdokumentasjon.",
    uses: "Brukt i prosessar",
  },
  archives: { title: "Arkiv med rettigheitsdokumentasjon", empty: "Ingen arkiv er merkte med at dei har rettigheitsdokumentasjon." },
};
