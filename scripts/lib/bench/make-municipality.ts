import type { Municipality } from "../../../src/register/types.ts";

const level = (name: string) => ({ name, meaning: name });

/** The settings of the invented municipality that is measured. */
export function makeMunicipality(unit: string): Municipality {
  return {
    name: "Fjordvik kommune",
    organisationNumber: "999999999",
    unit,
    example: true,
    website: "https://fjordvik.example",
    languages: ["nb"],
    contacts: [{ role: "personvernombud", mailbox: "personvernombud@fjordvik.example", unit }],
    git: { host: "gitlab", repository: "https://git.fjordvik.example/fjordvik/orden", branch: "main", contentPath: "content" },
    reviewIntervals: { default: 24 },
    riskScale: {
      likelihood: ["Svært lite", "Lite", "Noe", "Ganske", "Svært"].map((name) => level(`${name} sannsynlig`)),
      consequence: ["Ubetydelig", "Liten", "Moderat", "Alvorlig", "Kritisk"].map(level),
      bands: [
        { name: "Lav", from: 1 },
        { name: "Middels", from: 5 },
        { name: "Høy", from: 12 },
      ],
      acceptance: 6,
    },
  };
}
