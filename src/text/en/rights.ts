import type { rights as nb } from "../nb/rights.ts";
import type { Translated } from "../translated.ts";

/** Texts of the report on documentation that secures people's rights. */
export const rights: Translated<typeof nb> = {
  title: "Documentation of rights",
  lead: "The documentation that secures the rights of residents and of the municipality (rettighetsdokumentasjon): whom it secures, where it is and how long it is kept. What is missing comes first.",
  figures: { documentation: "types of documentation secure rights", gaps: "gaps must be filled" },
  gaps: {
    title: "What is missing",
    empty: "No gaps have been found in what has been entered.",
    emptyNothing:
      "No documentation has been entered yet, so it is not possible to say what is missing. Begin with “documentation” in a process.",
    record: "Process",
    documentation: "Documentation",
    what: "What is missing",
    noRights: "It is not stated whom it secures, and which rights.",
    assessLater: "The retention rule says that it is to be assessed later, so no one knows how long it will exist.",
    proposed: "The retention rule has only been proposed.",
    expired: "The retention rule has expired.",
    noPlace: "It is not stated where it is kept.",
    ruleSaysRights: "The retention rule says that this secures rights, but the process does not.",
    unjudgedDecision: "Appears to be a decision or agreement, but it has not been assessed whether it secures rights.",
    noDocumentation: "The process is an exercise of official authority towards residents, but no documentation has been entered.",
  },
  /** Words in the name of a document, in bokmål or English, that tell that someone's rights may hang on it. */
  decisionWords: /vedtak|avgjørelse|avtale|kontrakt|tinglys|skjøte|vitnemål|karakter|decision|agreement|contract|deed|diploma|grade/i,
  documentation: {
    title: "Documentation that secures rights",
    empty: "No documentation is marked as documentation of rights. Set “securesRights: true” under “documentation” in a process.",
    outcome: "Preserved or disposed of",
    period: "How long",
  },
  rules: {
    title: "Retention rules for documentation of rights",
    empty: "No retention rules are marked as rules for documentation of rights.",
    uses: "Used in processes",
  },
  archives: {
    title: "Archives with documentation of rights",
    empty: "No archives are marked as having documentation of rights.",
  },
};
