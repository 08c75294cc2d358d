import type { catalogues as nb } from "../nb/catalogues.ts";
import type { Translated } from "../translated.ts";

/** Texts of the catalogues in the national formats. */
export const catalogues: Translated<typeof nb> = {
  title: "Nasjonale kataloger",
  lead: "De samme opplysningene i formatene som data.norge.no henter. Last ned som Turtle eller JSON-LD.",
  kinds: { dcat: "Datakatalog (DCAT-AP-NO)", tjenester: "Tjenestekatalog (CPSV-AP-NO)", begreper: "Begrepskatalog (SKOS-AP-NO)" },
  dcat: {
    title: (municipality: string) => `Datakatalog for ${municipality}`,
    description:
      "Registrene som åpne data, API-et, datatjenestene systemene har, og dokumentasjonen kommunens prosesser etterlater, med hjemmelen for det som er unntatt fra innsyn.",
  },
  tjenester: {
    title: (municipality: string) => `Tjenester i ${municipality}`,
    description: "Prosessene som møter innbyggere og næringsliv.",
  },
  begreper: {
    title: (municipality: string) => `Begreper i ${municipality}`,
    description: "Kodene i kodelistene som er forklart, og det registrene og feltene i dem heter og betyr.",
  },
  terms: {
    title: "Registrene og feltene",
    description: "Det som kan stå i hvert register, med navnet på feltet og hva det betyr.",
    source: "Skjemaene registeret kontrolleres mot",
  },
  whole: { title: "Hele registeret", description: "Alle oppføringene i registeret i én fil." },
  documentationTitle: (type: string, process: string) => `${type} (${process})`,
  documentation: (process: string) => `Dokumentasjon som prosessen «${process}» etterlater.`,
};
