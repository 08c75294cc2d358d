import type { RegisterName } from "../register/registers.ts";
import { type Field, schemaOf } from "../register/schema.ts";

/** The fields of one part of a form: those one meets at once, and those folded under a heading. */
export interface Placed {
  open: Field[];
  folded: Field[];
}

export interface Section extends Placed {
  title: string;
}

/** An object with no more fields than this shows them all. */
const fewEnough = 6;

/**
 * What is usual beside what is required, and the order people think in, where the schema's own order is another.
 * By register and path; a field that is not here is folded.
 */
const usual: Record<string, string[]> = {
  processes: [
    "name",
    "summary",
    "description",
    "area",
    "owner",
    "status",
    "audience",
    "personalData",
    "processing",
    "systems",
    "documentation",
  ],
  "processes processing[]": [
    "purpose",
    "role",
    "jointControllers",
    "arrangement",
    "controllers",
    "processingCategories",
    "data",
    "specialCategoryBasis",
    "criminalDataBasis",
    "idNumberReason",
    "legalBasis",
    "legitimateInterest",
    "consentWithdrawal",
    "recipients",
    "transfersOutsideEea",
    "transfers",
    "erasure",
  ],
  "processes documentation[]": ["type", "retention", "keptIn", "securesRights", "rights"],
  systems: ["vendor", "url", "owner", "administrator", "lifecycle", "hosting", "agreements", "personalData", "archiveRole"],
  retention: ["period", "startEvent", "preservedPart", "securesRights", "responsible", "disposalMethod", "transfer", "approval"],
  integrations: ["purpose", "from", "to", "direction", "processes", "carries", "disclosureBasis", "method", "frequency", "encryption"],
  archives: ["systems", "location", "retention", "access"],
  agreements: ["systems", "signed", "expires", "subprocessors", "transfers", "divisionOfResponsibilities"],
  assessments: [
    "kind",
    "processes",
    "systems",
    "method",
    "participants",
    "description",
    "necessity",
    "proportionality",
    "dataSubjectViews",
    "dpoAdvice",
    "scenarios",
    "conclusion",
    "priorConsultation",
    "approval",
  ],
  "assessments scenarios[]": [
    "event",
    "cause",
    "aspects",
    "existingMeasures",
    "likelihood",
    "consequence",
    "treatment",
    "measures",
    "likelihoodAfter",
    "consequenceAfter",
  ],
  routines: ["responsibleRole", "authority", "publishText"],
  units: ["parent", "areas", "mailbox", "roles"],
  "vocabularies codes[]": ["code", "nb", "description", "url"],
};

/** Where in `usual` the fields of an object are. */
const placeOf = (register: RegisterName, path: string) => (path ? `${register} ${path}` : register);

function placed(fields: readonly Field[], wanted: readonly string[]): Placed {
  const isOpen = (field: Field) => field.required || wanted.includes(field.key);
  // What the table does not name keeps the schema's order, before what it names.
  const order = (field: Field) => wanted.indexOf(field.key);
  return {
    open: fields.filter(isOpen).sort((a, b) => order(a) - order(b)),
    folded: fields.filter((field) => !isOpen(field)),
  };
}

/** The fields of an object, or of one item of a list, in the order of a form. @param shown leaves out fields the form may not hold */
export function fieldsOf(register: RegisterName, field: Field, shown: (field: Field) => boolean = () => true): Placed {
  const fields = [...(field.properties?.values() ?? [])].filter(shown);
  if (fields.length <= fewEnough) return { open: fields, folded: [] };
  return placed(fields, usual[placeOf(register, field.path)] ?? []);
}

/** The sections of a register's form: the groups of its schema, in their order, each field once. */
export function sectionsOf(register: RegisterName, shown: (field: Field) => boolean = () => true): Section[] {
  const { field, groups } = schemaOf(register);
  return groups
    .map(({ title, properties }) => {
      const fields = properties.flatMap((key) => field.properties?.get(key) ?? []).filter(shown);
      const { open, folded } = placed(fields, usual[register] ?? []);
      // At the top the groups are already in the order people think in.
      return { title, open: fields.filter((each) => open.includes(each)), folded };
    })
    .filter(({ open, folded }) => open.length + folded.length > 0);
}

/** Every place and key the table above names: for the test that they exist. */
export const namedPlaces = Object.entries(usual).map(([place, keys]) => {
  const [register = "", path = ""] = place.split(" ");
  return { register: register as RegisterName, path, keys };
});
