import type { rights as nb } from "../nb/rights.ts";
import type { Translated } from "../translated.ts";

/** Texts of the report on documentation that secures people's rights. */
export const rights: Translated<typeof nb> = {
  title: "Rettighetsdokumentasjon",
  lead: "Dokumentasjonen som sikrer innbyggernes og kommunens rettigheter: hvem den sikrer, hvor den er og hvor lenge den tas vare på. Det som mangler, står først.",
  figures: { documentation: "slag dokumentasjon sikrer rettigheter", gaps: "mangler må rettes" },
  gaps: {
    title: "Det som mangler",
    empty: "Ingen mangler er funnet i det som er ført opp.",
    emptyNothing: "Ingen dokumentasjon er ført opp ennå, så det kan ikke sies hva som mangler. Begynn med «documentation» i en prosess.",
    record: "Prosess",
    documentation: "Dokumentasjon",
    what: "Hva mangler",
    noRights: "Det står ikke hvem den sikrer, og hvilke rettigheter.",
    assessLater: "Bevaringsregelen sier at det skal vurderes senere, så ingen vet hvor lenge den finnes.",
    proposed: "Bevaringsregelen er bare foreslått.",
    expired: "Bevaringsregelen er utgått.",
    noPlace: "Det står ikke hvor den oppbevares.",
    ruleSaysRights: "Bevaringsregelen sier at dette sikrer rettigheter, men prosessen sier det ikke.",
    unjudgedDecision: "Ser ut til å være vedtak eller avtale, men det er ikke vurdert om den sikrer rettigheter.",
    noDocumentation: "Prosessen er myndighetsutøvelse overfor innbyggere, men ingen dokumentasjon er ført opp.",
  },
  /** Words in the name of a document that tell that someone's rights may hang on it. */
  decisionWords: /vedtak|avgjørelse|avtale|kontrakt|tinglys|skjøte|vitnemål|karakter/i,
  documentation: {
    title: "Dokumentasjon som sikrer rettigheter",
    empty: "Ingen dokumentasjon er merket som rettighetsdokumentasjon. Sett «securesRights: true» under «documentation» i en prosess.",
    outcome: "Bevares eller kasseres",
    period: "Hvor lenge",
  },
  rules: {
    title: "Bevaringsregler for rettighetsdokumentasjon",
    empty: "Ingen bevaringsregler er merket som regler for rettighetsdokumentasjon.",
    uses: "Brukt i prosesser",
  },
  archives: { title: "Arkiver med rettighetsdokumentasjon", empty: "Ingen arkiver er merket med at de har rettighetsdokumentasjon." },
};
