import type { catalogues as nb } from "../nb/catalogues.ts";
import type { Translated } from "../translated.ts";

/** Texts of the catalogues in the national formats. */
export const catalogues: Translated<typeof nb> = {
  title: "National catalogues",
  lead: "The same information in the formats that data.norge.no harvests. Download as Turtle or JSON-LD.",
  kinds: {
    dcat: "Data catalogue (DCAT-AP-NO)",
    tjenester: "Service catalogue (CPSV-AP-NO)",
    begreper: "Concept catalogue (SKOS-AP-NO)",
  },
  dcat: {
    title: (municipality: string) => `Data catalogue for ${municipality}`,
    description:
      "The registers as open data, the API, the data services of the systems, and the documentation left by the municipality’s processes, with the legal authority for whatever is exempt from public access.",
  },
  tjenester: {
    title: (municipality: string) => `Services in ${municipality}`,
    description: "The processes that residents and businesses deal with.",
  },
  begreper: {
    title: (municipality: string) => `Concepts in ${municipality}`,
    description: "The codes in the code lists that have an explanation, and what the registers and their fields are called and mean.",
  },
  terms: {
    title: "The registers and fields",
    description: "What may be stated in each register, with the name of the field and what it means.",
    source: "The schemas the register is checked against",
  },
  whole: { title: "The whole register", description: "All entries in the register in one file." },
  documentationTitle: (type: string, process: string) => `${type} (${process})`,
  documentation: (process: string) => `Documentation left by the process “${process}”.`,
};
