import type { RegisterName } from "../register/registers.ts";

/** A record or a part of one, as it stands in the form so far. */
type Values = Record<string, unknown>;

/** Whether a code in a list has a property. */
export type Has = (list: string, code: string, trait: string) => boolean;

/** Whether a field applies: by what stands beside it in the same part, by the whole record, and by properties of codes. */
export type Condition = (beside: Values, record: Values, has: Has) => boolean;

const isOneOf =
  (key: string, ...values: string[]): Condition =>
  (beside) =>
    values.includes(String(beside[key]));
const isTrue =
  (key: string): Condition =>
  (beside) =>
    beside[key] === true;

const objects = (value: unknown): Values[] =>
  Array.isArray(value) ? value.filter((item): item is Values => item !== null && typeof item === "object") : [];
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((item) => typeof item === "string") : []);

/** Whether any category of personal data in a processing activity has a property. */
const holds =
  (trait: string): Condition =>
  ({ data }, _, has) =>
    objects(data).some(({ categories }) => texts(categories).some((code) => has("data-categories", code, trait)));
/** Whether any legal basis of a processing activity has a property. */
const restsOn =
  (trait: string): Condition =>
  ({ legalBasis }, _, has) =>
    objects(legalBasis).some(({ article }) => has("legal-bases", String(article), trait));

const aiUse = Object.fromEntries(
  ["description", "riskClass", "role", "humanOversight", "reusesPersonalData"].map((key) => [key, isTrue("used")]),
);
const under = (path: string, conditions: Record<string, Condition>): Record<string, Condition> =>
  Object.fromEntries(Object.entries(conditions).map(([key, condition]) => [`${path}.${key}`, condition]));

/**
 * Fields that are asked for only when they apply, by register and path. Anything that is filled in, or that the check speaks of, is
 * shown whatever stands here: this only keeps a form short, and decides nothing.
 */
export const conditions: { [R in RegisterName]?: Record<string, Condition> } = {
  processes: {
    processing: (record) => record.personalData !== false,
    ...under("processing[]", {
      jointControllers: isOneOf("role", "joint-controller"),
      arrangement: isOneOf("role", "joint-controller"),
      controllers: isOneOf("role", "processor"),
      processingCategories: isOneOf("role", "processor"),
      specialCategoryBasis: holds("special-category"),
      criminalDataBasis: holds("criminal"),
      idNumberReason: holds("national-id"),
      legitimateInterest: restsOn("legitimate-interest"),
      consentWithdrawal: restsOn("consent"),
      transfers: isTrue("transfersOutsideEea"),
    }),
    ...under("processing[].automatedDecision", { description: isTrue("used"), basis: isTrue("used") }),
    ...under("processing[].profiling", { description: isTrue("used") }),
    ...under("processing[].aiUse", aiUse),
    ...under("documentation[]", { rights: isTrue("securesRights") }),
  },
  systems: {
    ...under("lifecycle", {
      endOfLife: isOneOf("phase", "phasing-out", "retired"),
      successor: isOneOf("phase", "phasing-out", "retired"),
    }),
    ...under("aiUse", aiUse),
  },
  retention: {
    period: isOneOf("outcome", "dispose", "preserve-partly"),
    startEvent: isOneOf("outcome", "dispose", "preserve-partly"),
    disposalMethod: isOneOf("outcome", "dispose", "preserve-partly"),
    preservedPart: isOneOf("outcome", "preserve-partly"),
    transfer: isOneOf("outcome", "preserve", "preserve-partly"),
  },
  integrations: under("carries", { subjects: isTrue("personalData"), categories: isTrue("personalData") }),
  archives: {
    location: isOneOf("medium", "physical", "mixed"),
    systems: isOneOf("medium", "electronic", "mixed"),
    ...under("access", { restriction: isOneOf("level", "partly-restricted", "restricted") }),
  },
  agreements: {
    subprocessors: isOneOf("kind", "data-processing"),
    subprocessorApproval: isOneOf("kind", "data-processing"),
    divisionOfResponsibilities: isOneOf("kind", "joint-controller"),
  },
  assessments: {
    description: isOneOf("kind", "dpia"),
    necessity: isOneOf("kind", "dpia"),
    proportionality: isOneOf("kind", "dpia"),
    dataSubjectViews: isOneOf("kind", "dpia"),
    dpoAdvice: isOneOf("kind", "dpia"),
    priorConsultation: isOneOf("kind", "dpia"),
    approval: isOneOf("status", "approved", "outdated"),
    ...under("priorConsultation", { sent: isTrue("needed"), outcome: isTrue("needed") }),
  },
};
