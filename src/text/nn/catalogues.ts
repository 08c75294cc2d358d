import type { catalogues as nb } from "../nb/catalogues.ts";
import type { Translated } from "../translated.ts";

/** Texts of the catalogues in the national formats. */
export const catalogues: Translated<typeof nb> = {
  title: "Nasjonale katalogar",
  lead: "Dei same opplysningane i formata som data.norge.no hentar. Last ned som Turtle eller JSON-LD.",
  kinds: { dcat: "Datakatalog (DCAT-AP-NO)", tjenester: "Tenestekatalog (CPSV-AP-NO)", begreper: "Omgrepskatalog (SKOS-AP-NO)" },
  dcat: {
    title: (municipality: string) => `Datakatalog for ${municipality}`,
    description:
      "Registera som opne data, API-et, datatenestene systema har, og dokumentasjonen prosessane i kommunen etterlèt seg, med heimelen for det som er unnateke frå innsyn.",
  },
  tjenester: {
    title: (municipality: string) => `Tenester i ${municipality}`,
    description: "Prosessane som møter innbyggjarar og næringsliv.",
  },
  begreper: {
    title: (municipality: string) => `Omgrep i ${municipality}`,
    description: "Kodane i kodelistene som er forklarte, og det registera og felta i dei heiter og betyr.",
  },
  terms: {
    title: "Registera og felta",
    description: "Det som kan stå i kvart register, med namnet på feltet og kva det betyr.",
    source: "Skjemaa registeret blir kontrollert mot",
  },
  whole: { title: "Heile registeret", description: "Alle oppføringane i registeret i éi fil." },
  documentationTitle: (type: string, process: string) => `${type} (${process})`,
  documentation: (process: string) => `Dokumentasjon som prosessen «${process}» etterlèt seg.`,
};
