import type { Records, RegisterName } from "../../../src/register/registers.ts";
import { makeProcess } from "./make-process.ts";
import { company, line, noun, place, product, prose, task } from "./prose.ts";
import { agreementKind, agreementsOf, assessmentKind, everydayCategories, isRetired, lawReference, review, type World } from "./world.ts";

const mailbox = (id: string) => `${id.replaceAll("/", "-")}@fjordvik.example`;

/** Only a system that is assessed has information of high value. */
function value({ random, ids }: World, index: number): Records["systems"]["informationValue"] {
  const assessed = index < ids.assessments.length && assessmentKind(index) === "ros";
  const level = () => (assessed ? random.pick([2, 3, 4] as const) : 2);
  return { confidentiality: level(), integrity: level(), availability: level(), reason: prose(random, 1, 2) };
}

function makeSystem(world: World, id: string, index: number): Records["systems"] {
  const { random, ids, codes } = world;
  const retired = isRetired(index);
  const agreements = random.some(agreementsOf(world, "data-processing"), 1, 2, "common");
  const known: Records["systems"] = {
    name: `${product(random)} ${index + 1}`,
    otherNames: [noun(random), id.replaceAll("-", " ")],
    kind: random.pick(["business", "business", "business", "learning-resource", "shared-national", "infrastructure"]),
    purpose: prose(random, 1, 2),
    functions: random.some(codes("system-functions"), 1, 3),
    vendor: { name: company(random), country: "NO" },
    url: `https://leverandor.example/${id}`,
    owner: random.pick(ids.units),
    administrator: random.pick(ids.units),
    administratorRole: random.pick(codes("roles")),
    lifecycle: {
      phase: retired ? "retired" : "in-use",
      inUseFrom: random.date(2008, 2023),
      ...(retired ? { endOfLife: random.date(2024, 2025), successor: ids.systems[index % 5] ?? "" } : {}),
    },
    hosting: { type: random.pick(["own", "intermunicipal", "vendor-hosted", "public-cloud"]), country: "NO", detail: prose(random, 1, 2) },
    agreements,
    personalData: random.chance(0.8),
    informationValue: value(world, index),
    aiUse: { used: false },
    archiveRole:
      index % 5 === 0
        ? { role: "noark-core", extractFormat: "noark-5", disposal: true }
        : { role: "integrated", archiveSystem: ids.systems[0] ?? id, extractFormat: "siard" },
    review: review(world),
    note: prose(random, 1, 2),
  };
  // Learning resources and small tools are described in brief.
  if (index > 5 && random.chance(0.5)) return known;
  return {
    ...known,
    description: prose(random, 2, 3),
    users: line(random),
    exitPlan: {
      status: random.pick(["draft", "ready", "tested"]),
      dataFormat: line(random),
      noticeMonths: random.int(3, 18),
      description: prose(random, 1, 2),
    },
    cost: { licence: line(random), annualNok: random.int(10, 900) * 1000 },
    masterFor: [line(random), `${line(random)} (${index})`],
    accessRestriction: [lawReference(world), lawReference(world, prose(random, 1, 1))],
    standards: random.some(codes("standards"), 1, 4),
    criticality: {
      sociallyCritical: random.chance(0.1),
      recoveryTimeHours: random.int(4, 72),
      recoveryPointHours: random.int(1, 24),
      fallback: prose(random, 1, 1),
    },
    security: prose(random, 2, 3),
  };
}

function makeRetention(world: World, _id: string, index: number): Records["retention"] {
  const { random, ids, codes } = world;
  const outcome = random.pick(["preserve", "dispose", "dispose", "preserve-partly"] as const);
  return {
    title: `${task(random)} ${index + 1}`,
    function: random.pick(codes("archive-functions")),
    documentTypes: [line(random), `${line(random)} (kopi)`, `${line(random)} (vedlegg)`],
    classification: [{ system: "K-koder", code: `B${random.int(10, 99)}`, title: noun(random) }],
    outcome,
    ...(outcome === "preserve" ? {} : { period: `P${random.int(1, 25)}Y`, startEvent: random.pick(codes("start-events")) }),
    ...(outcome === "preserve-partly" ? { preservedPart: prose(random, 1, 2) } : {}),
    authority: [lawReference(world), lawReference(world, prose(random, 1, 1))],
    reason: prose(random, 2, 3),
    extendedPreservation: random.chance(0.1),
    securesRights: random.chance(0.5),
    responsible: random.pick(ids.units),
    disposalMethod: random.pick(["automatic", "manual-review", "partial"]),
    ...(outcome === "dispose"
      ? {}
      : { transfer: { after: "P10Y", destination: random.pick(codes("depots")), format: random.pick(["noark-5", "siard"] as const) } }),
    erasure: { overriddenByPreservation: outcome !== "dispose", note: prose(random, 1, 1) },
    approval: {
      status: "adopted",
      by: random.pick(codes("roles")),
      date: random.date(2025, 2025),
      caseReference: `2025/${random.int(1, 9999)}`,
    },
    validFrom: "2026-01-01",
    review: review(world),
    note: prose(random, 1, 2),
  };
}

function makeIntegration(world: World, _id: string, index: number): Records["integrations"] {
  const { random, ids, codes } = world;
  const [from = "", to] = random.some(world.liveSystems, 2, 2, "common");
  return {
    name: `${task(random)} ${index + 1}`,
    description: prose(random, 1, 3),
    purpose: prose(random, 1, 1),
    from: { system: from },
    to: random.chance(0.8) && to ? { system: to } : { external: company(random) },
    via: random.chance(0.3) ? [random.common(world.liveSystems)] : [],
    direction: random.pick(["one-way", "two-way"]),
    processes: random.some(ids.processes, 1, 3),
    owner: random.pick(ids.units),
    status: "in-use",
    carries: {
      personalData: true,
      subjects: random.some(codes("data-subjects"), 1, 2),
      categories: everydayCategories(world),
    },
    disclosureBasis: [lawReference(world, prose(random, 1, 1))],
    method: random.pick(["api", "file", "message"]),
    protocol: "REST med OAuth 2",
    standards: random.some(codes("standards"), 1, 2),
    frequency: random.pick(["continuous", "daily", "on-event"]),
    authentication: "Maskinporten",
    encryption: "transport",
    detail: prose(random, 1, 2),
    start: random.date(2015, 2024),
    review: review(world),
  };
}

function makeAgreement(world: World, _id: string, index: number): Records["agreements"] {
  const { random, ids } = world;
  const kind = agreementKind(index);
  return {
    name: `${task(random)} ${index + 1}`,
    kind,
    counterparty: { name: company(random), country: "NO", contact: "https://leverandor.example" },
    ourRole: kind === "delivery" ? "customer" : kind === "joint-controller" ? "joint-controller" : "controller",
    subject: prose(random, 1, 2),
    systems: random.some(ids.systems, 1, 3),
    owner: random.pick(ids.units),
    status: "signed",
    signed: random.date(2022, 2025),
    expires: random.date(2028, 2031),
    noticeMonths: random.int(3, 12),
    subprocessorApproval: random.pick(["specific", "general"]),
    subprocessors: [
      { name: company(random), country: "NO", service: line(random) },
      { name: company(random), country: "SE", service: line(random) },
    ],
    ...(kind === "joint-controller" ? { divisionOfResponsibilities: prose(random, 2, 3) } : {}),
    endOfAgreement: line(random),
    lastAudit: random.date(2025, 2025),
    archiveReference: `2025/${random.int(1, 9999)}`,
    annualNok: random.int(10, 900) * 1000,
    review: review(world),
  };
}

function makeArchive(world: World, _id: string, index: number): Records["archives"] {
  const { random, ids, codes } = world;
  const paper = index % 4 === 3;
  return {
    name: `${task(random)} ${index + 1}`,
    content: prose(random, 1, 3),
    creator: `Fjordvik kommune, ${place(random)}`,
    creatorUnit: random.pick(ids.units),
    period: paper ? { from: random.int(1900, 1960), to: random.int(1970, 2005) } : { from: random.int(2005, 2020) },
    status: paper ? "closed" : "active",
    classification: "K-koder, deretter gårds- og bruksnummer",
    medium: paper ? "physical" : "electronic",
    systems: paper ? [] : random.some(ids.systems, 1, 2),
    location: `Arkivet, ${place(random)}`,
    detailedLocation: `Rom ${random.int(1, 9)}, reol ${random.int(1, 40)}`,
    extent: paper ? { shelfMetres: random.int(1, 200) } : { gigabytes: random.int(1, 900) },
    retention: random.some(ids.retention, 1, 3),
    access: { level: "partly-restricted", restriction: [lawReference(world)] },
    securesRights: random.chance(0.5),
    depot: {
      status: "planned",
      destination: random.pick(codes("depots")),
      type: "transfer",
      due: random.date(2030, 2040),
      format: paper ? "paper" : "siard",
    },
    owner: random.pick(ids.units),
    review: review(world),
  };
}

function makeAssessment(world: World, _id: string, index: number): Records["assessments"] {
  const { random, ids, codes } = world;
  const kind = assessmentKind(index);
  return {
    name: `${task(random)} ${index + 1}`,
    kind,
    processes: random.some(ids.processes, 1, 2),
    systems: [...new Set([ids.systems[index % ids.systems.length] ?? "", ...random.some(ids.systems, 0, 1)])],
    owner: random.pick(ids.units),
    status: "approved",
    date: random.date(2025, 2025),
    method: line(random),
    participants: random.some(codes("roles"), 3, 5),
    ...(kind === "dpia"
      ? {
          description: prose(random, 3, 5),
          necessity: prose(random, 2, 3),
          proportionality: prose(random, 2, 3),
          dataSubjectViews: prose(random, 1, 2),
          dpoAdvice: prose(random, 2, 3),
          priorConsultation: { needed: false },
        }
      : {}),
    scenarios: Array.from({ length: random.int(3, 6) }, () => ({
      event: prose(random, 1, 1),
      cause: prose(random, 1, 2),
      aspects: random.some(["confidentiality", "integrity", "availability"] as const, 1, 2),
      likelihood: random.int(2, 4),
      consequence: random.int(2, 4),
      reasons: prose(random, 1, 2),
      existingMeasures: [line(random), line(random)],
      treatment: "reduce" as const,
      measures: [
        {
          text: prose(random, 1, 1),
          owner: random.pick(ids.units),
          role: random.pick(codes("roles")),
          deadline: random.date(2027, 2028),
          status: "in-progress" as const,
        },
      ],
      likelihoodAfter: 1,
      consequenceAfter: 2,
      acceptedBy: random.pick(codes("roles")),
      strengthOfKnowledge: "moderate" as const,
    })),
    conclusion: prose(random, 2, 3),
    approval: { by: random.pick(codes("roles")), date: random.date(2025, 2025) },
    review: review(world),
  };
}

function makeRoutine(world: World, _id: string, index: number): Records["routines"] {
  const { random, ids, codes } = world;
  return {
    title: `Rutine for ${noun(random)} ${index + 1}`,
    order: index + 1,
    owner: random.pick(ids.units),
    responsibleRole: random.pick(codes("roles")),
    authority: [lawReference(world)],
    review: review(world),
  };
}

function makeUnit(world: World, id: string, index: number): Records["units"] {
  const { random, ids, codes } = world;
  return {
    name: index === 0 ? "Fjordvik kommune" : `Enhet for ${noun(random)} ${index}`,
    kind: index === 0 ? "municipality" : index < 6 ? "sector" : "department",
    ...(index === 0 ? {} : { parent: ids.units[index < 6 ? 0 : 1 + (index % 5)] ?? "" }),
    areas: random.some(codes("service-areas"), 1, 2),
    description: prose(random, 1, 2),
    mailbox: mailbox(id),
    roles: random.some(codes("roles"), 2, 4).map((role) => ({ role, mailbox: mailbox(`${role}-${id}`) })),
    review: review(world),
  };
}

type Makers = { [R in Exclude<RegisterName, "vocabularies">]: (world: World, id: string, index: number) => Records[R] };

/** What makes a record of each register. */
export const makers: Makers = {
  processes: makeProcess,
  systems: makeSystem,
  retention: makeRetention,
  integrations: makeIntegration,
  archives: makeArchive,
  agreements: makeAgreement,
  assessments: makeAssessment,
  routines: makeRoutine,
  units: makeUnit,
};
