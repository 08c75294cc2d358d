import { describe, expect, test } from "vitest";
import { planImport } from "../../src/imports/plan.ts";
import { readFile } from "../../src/imports/read-file.ts";
import { example, readyMapping } from "../support/lists.ts";

/** A file as the service gives it: the fields are those its source code has, the content is made up. */
const asFile = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe("records of Digdir's Behandlingsoversikt", () => {
  const record = {
    id: "5f1c",
    status: "APPROVED",
    organizationId: "999999999",
    title: "Leksehjelp",
    purpose: "Gi elevene hjelp med lekser",
    categories: [
      { dataSubjectCategories: ["elev"], personalDataCategories: ["identitet", "kontakt"] },
      { dataSubjectCategories: ["ansatt"], personalDataCategories: ["identitet"] },
    ],
    articleSixBasis: [{ legality: "6-1-e", referenceUrl: "https://lovdata.no/x" }, { legality: "6-1-a" }],
    otherArticles: { articleNine: { checked: true, referenceUrl: "https://lovdata.no/y", legalities: [] }, articleTen: { checked: false } },
    businessAreas: ["Oppvekst"],
    dataProcessingAgreements: [{ dataProcessorName: "Et firma", agreementUrl: "https://firma.example" }],
    personalDataSubjects: "Eleven selv",
    securityMeasures: "Innlogging i to trinn",
    plannedDeletion: "Når skoleåret er slutt",
    privacyProcessingSystems: "Visma Flyt Skole, itslearning",
    recipientCategories: ["Parter i saken"],
    dataTransfers: { transferred: false },
    updatedAt: "2025-03-01T10:00:00Z",
  };

  test("become processes, with all that fits no field in the note", async () => {
    const mapping = readyMapping("digdir-behandlingsoversikt", { owner: "skole", area: "grunnskole" });
    const sheets = await readFile(asFile([record]), "records.json", mapping.rows);
    const plan = planImport(sheets, mapping, example);
    expect(plan.problems.filter(({ level }) => level !== "told")).toEqual([]);
    expect(plan.proposals[0]).toMatchObject({ id: "grunnskole/leksehjelp", outcome: "new" });
    const data = plan.proposals[0]?.data as Record<string, unknown>;
    expect(data).toMatchObject({
      name: "Leksehjelp",
      description: "Gi elevene hjelp med lekser",
      status: "started",
      systems: [{ system: "visma-flyt-skole" }, { system: "itslearning" }],
      processing: [
        {
          purpose: "Gi elevene hjelp med lekser",
          role: "controller",
          legalBasis: [{ article: "6-1-e", note: "https://lovdata.no/x" }, { article: "6-1-a" }],
          data: [
            { subjects: ["elev"], categories: ["identitet", "kontakt"] },
            { subjects: ["ansatt"], categories: ["identitet"] },
          ],
          recipients: [{ category: "part-i-saken" }],
          transfersOutsideEea: false,
          securityMeasures: "Innlogging i to trinn",
          erasure: [{ note: "Når skoleåret er slutt" }],
        },
      ],
    });
    for (const left of [
      "id: 5f1c",
      "businessAreas: Oppvekst",
      "dataProcessingAgreements.dataProcessorName: Et firma",
      "https://firma.example",
      "updatedAt: 2025-03-01",
    ])
      expect(data.note).toContain(left);
  });
});

describe("processings of NAV's Behandlingskatalog", () => {
  const processing = {
    id: "0a",
    number: 101,
    name: "Søknad om støttekontakt",
    description: "Saksbehandling",
    purposes: [{ code: "STOTTE", shortName: "Støtte" }],
    legalBases: [
      { gdpr: { code: "ART61E" }, nationalLaw: { code: "GDPR" }, description: "art. 6" },
      { gdpr: { code: "ART61C" }, nationalLaw: { code: "LOV-2025-06-20-96" }, description: "§ 8" },
    ],
    policies: [{ informationTypeName: "identitet", subjectCategories: [{ code: "elev" }] }],
    automaticProcessing: false,
    profiling: null,
    retention: { retentionPlan: true, retentionMonths: 120, retentionDescription: "Etter planen" },
    status: "COMPLETED",
  };
  test("become processes, legal bases two and two", async () => {
    const mapping = readyMapping("nav-behandlingskatalog", { owner: "skole", area: "sosial-og-nav" });
    const sheets = await readFile(asFile({ pageNumber: 0, content: [processing] }), "process.json", mapping.rows);
    const plan = planImport(sheets, mapping, example);
    expect(plan.problems.filter(({ level }) => level === "refused").map(({ reason }) => reason)).toEqual([]);
    expect(plan.proposals[0]?.data).toMatchObject({
      name: "Søknad om støttekontakt",
      processing: [
        {
          legalBasis: [
            { article: "6-1-e", law: "GDPR", section: "art. 6" },
            { article: "6-1-c", law: "LOV-2025-06-20-96", section: "§ 8" },
          ],
          data: [{ subjects: ["elev"], categories: ["identitet"] }],
          automatedDecision: { used: false },
          erasure: [{ period: "P120M", note: "Etter planen" }],
        },
      ],
    });
    expect(plan.proposals[0]?.data.note).toContain("number: 101");
  });
});
