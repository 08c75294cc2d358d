import { locale } from "../language.ts";
import type { changes as nb, Phrase } from "../nb/changes.ts";
import type { Translated } from "../translated.ts";

const listed = (added: string, removed: string, item?: string): Phrase => ({
  added: (text) => `${added}: ${text}`,
  removed: (text) => `${removed} removed: ${text}`,
  ...(item ? { item: (text) => `${item} ${text}` } : {}),
});

const transfers: Phrase = {
  added: (text) => `new transfer to ${text}`,
  removed: (text) => `transfer removed: ${text}`,
  item: (text) => `the transfer to ${text}`,
};

const informationValue = {
  "informationValue.confidentiality": { noun: "confidentiality" },
  "informationValue.integrity": { noun: "integrity" },
  "informationValue.availability": { noun: "availability" },
};

const everywhere = {
  name: { noun: "name" },
  title: { noun: "name" },
  owner: { noun: "owner" },
  status: { noun: "status" },
  "review.last": { noun: "last review" },
  visibility: { noun: "visibility" },
} satisfies Record<string, Phrase>;

/** By register and path in its schema, `[]` for the items of a list. What stands under `*` holds in every register that has the field. */
const phrases: Record<string, Record<string, Phrase>> = {
  "*": everywhere,
  processes: {
    ...informationValue,
    "processing[]": { ...listed("new processing activity", "processing activity"), item: (text) => `the processing activity “${text}”` },
    "processing[].purpose": { noun: "purpose" },
    "processing[].legalBasis[]": listed("new legal basis", "legal basis", "the legal basis"),
    "processing[].specialCategoryBasis[]": listed(
      "new basis for special categories",
      "basis for special categories",
      "the basis for special categories",
    ),
    "processing[].criminalDataBasis[]": listed(
      "new basis for data on criminal offences",
      "basis for data on criminal offences",
      "the basis for data on criminal offences",
    ),
    "processing[].data[]": { ...listed("new data", "data"), item: (text) => `the data about ${text}` },
    "processing[].data[].subjects[]": listed("new data subjects", "data subjects"),
    "processing[].data[].categories[]": listed("new category of data", "category of data"),
    "processing[].recipients[]": listed("new recipient", "recipient", "the recipient"),
    "processing[].processors[]": listed("new data processing agreement", "data processing agreement"),
    "processing[].transfers[]": transfers,
    "processing[].erasure[]": listed("new time limit for erasure", "time limit for erasure", "the time limit for erasure"),
    "processing[].erasure[].period": { noun: "time before erasure" },
    "systems[]": { ...listed("new system used", "system used"), item: (text) => `the use of ${text}` },
    "documentation[]": listed("new documentation", "documentation", "the documentation"),
    "documentation[].retention": { noun: "retention rule" },
    "dpiaScreening.conclusion": { noun: "conclusion on the need for a DPIA" },
  },
  systems: {
    ...informationValue,
    "lifecycle.phase": { noun: "lifecycle phase" },
    "hosting.country": { noun: "country where the data are stored" },
    "functions[]": listed("new function", "function"),
    "agreements[]": listed("new agreement", "agreement"),
  },
  retention: {
    period: { noun: "retention period" },
    outcome: { noun: "outcome" },
    "authority[]": listed("new legal authority", "legal authority", "the legal authority"),
    "documentTypes[]": listed("now also applies to", "documentation"),
    "approval.status": { noun: "adoption status" },
  },
  integrations: {
    "carries.categories[]": listed("new category of data", "category of data"),
    "carries.subjects[]": listed("new data subjects", "data subjects"),
    "disclosureBasis[]": listed("new legal authority for disclosure", "legal authority for disclosure", "the legal authority"),
  },
  agreements: {
    "subprocessors[]": listed("new subprocessor", "subprocessor", "the subprocessor"),
    "transfers[]": transfers,
    expires: { noun: "expiry date" },
  },
  units: {
    "roles[]": listed("new role", "role", "the role"),
  },
  vocabularies: {
    "codes[]": listed("new code", "code", "the code"),
    "codes[].traits[]": listed("new trait", "trait"),
  },
};

/** What the change of a register is called, one and many: «process», «processes». */
const things: Record<string, { one: string; many: string }> = {
  processes: { one: "process", many: "processes" },
  systems: { one: "system", many: "systems" },
  retention: { one: "retention rule", many: "retention rules" },
  integrations: { one: "integration", many: "integrations" },
  archives: { one: "archive", many: "archives" },
  agreements: { one: "agreement", many: "agreements" },
  assessments: { one: "assessment", many: "assessments" },
  routines: { one: "procedure", many: "procedures" },
  units: { one: "unit", many: "units" },
  vocabularies: { one: "code list", many: "code lists" },
  municipality: { one: "municipality setting", many: "municipality settings" },
};

/** Texts of what has changed, of who must look at it, and of the comment at the Git host. */
export const changes: Translated<typeof nb> = {
  phrases,
  count: (register: string, kind: "added" | "removed" | "moved" | "changed", n: number) => {
    // The settings are one file: it has no number.
    if (register === "municipality")
      return `the municipality’s settings ${{ added: "added", removed: "removed", moved: "moved", changed: "changed" }[kind]}`;
    const thing = things[register]?.[n === 1 ? "one" : "many"] ?? register;
    if (kind === "added") return `${n} new ${thing}`;
    return `${n} ${thing} ${kind}`;
  },
  heading: (register: string, kind: "added" | "removed" | "moved" | "changed", name: string) => {
    const thing = things[register]?.one ?? register;
    if (register === "municipality") return `${name} (settings)`;
    if (kind === "added") return `${name} (new ${thing})`;
    if (kind === "removed") return `${name} (${thing}, removed)`;
    return `${name} (${thing})`;
  },
  nothing: "Nothing in the register has changed.",
  noun: (title: string) => `“${title}”`,
  inside: (outer: string, inner: string) => `“${outer}: ${inner}”`,
  added: (list: string, item: string) => `added to “${list}”: ${item}`,
  removed: (list: string, item: string) => `removed from “${list}”: ${item}`,
  item: (title: string, item: string) => `“${title}” ${item}`,
  filled: (noun: string, value: string) => `${noun} filled in: ${value}`,
  written: (noun: string) => `${noun} written`,
  rewritten: (noun: string) => `${noun} rewritten`,
  emptied: (noun: string, value: string) => (value ? `${noun} removed (was ${value})` : `${noun} removed`),
  reordered: (noun: string) => `order of ${noun} changed`,
  verbs: { changed: "changed", shortened: "shortened", lengthened: "extended", lowered: "lowered", raised: "raised" },
  fromTo: (noun: string, verb: string, from: string, to: string) => `${noun} ${verb} from ${from} to ${to}`,
  in: (place: string, what: string) => `${place}: ${what}`,
  withMechanism: (mechanism: string) => `with transfer mechanism ${mechanism}`,
  noMechanism: "without a transfer mechanism",
  followsRetention: "follows the retention rule",
  movedFrom: (id: string, aliased: boolean) => (aliased ? `moved from “${id}”` : `moved from “${id}”, and the old id has not been kept`),
  mergedInto: (name: string) => `merged with “${name}”`,
  concerns: (names: readonly string[], total: number) => {
    const rest = total - names.length;
    const list = new Intl.ListFormat(locale).format([...names, ...(rest > 0 ? [`${rest} more`] : [])]);
    return total === 1 ? `Concerns the process ${list}.` : `Concerns the processes ${list}.`;
  },
  review: {
    title: "Who must look at it",
    proposer: "The person proposing the change",
    demand: (title: string, source: string) => `${title.replace(/\.$/, "")} (${source.replace(/\.$/, "")})`,
  },
  title: "What has changed",
  now: "the files as they are now",
  unreadable: (where: string, n: number) =>
    `${n === 1 ? "There is one error" : `There are ${n} errors`} in the register as it is in “${where}”. Only what can be read has been compared.`,
  nothingThen: (where: string) => `The register did not exist in “${where}”. Everything is new.`,
  more: (n: number) => `… and ${n} more. Run \`npm run changes\` to see all of them.`,
};
