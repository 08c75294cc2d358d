import { codeName, lawName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { type AnyEntry, type Entry, type RegisterName, registerNames } from "../../register/registers.ts";
import { formatDate, formatNumber } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { addresseeOf } from "../addressee.ts";
import { choice } from "../cells.ts";
import { valueAt } from "../describe.ts";
import { outcomeOf } from "../retention-outcome.ts";
import { type Holding, holdings } from "../systems/personal-data.ts";
import { type Answer, record, records, say, several, words } from "./answer.ts";
import { howLong } from "./how-long.ts";
import { categories, subjects } from "./personal-data.ts";

export type { Answer } from "./answer.ts";

const t = text.answers;

interface Given {
  register: Register;
  /** yyyy-mm-dd */
  today: string;
}

type Answers<R extends RegisterName> = (entry: Entry<R>, given: Given) => Answer[];

const held = new WeakMap<Register, Map<Entry<"systems">, Map<string, Holding>>>();

/** What may be in a system, of one look over the whole Register. */
function heldIn(register: Register, system: Entry<"systems">): Map<string, Holding> {
  const all = held.get(register) ?? holdings(register);
  held.set(register, all);
  return all.get(system) ?? new Map();
}

/** A law with its section, or the article alone where no law is named. */
function basis(register: Register, { law, section, article }: { law?: string; section?: string; article?: string }): string {
  // A section is not parted from its sign at the end of a line.
  if (law) return lawName(register, { law, section: section?.replaceAll("§ ", "§\u00a0") });
  return article ? codeName(register, "legal-bases", article) : "";
}

function askAt(register: Register, id: string | undefined) {
  const unit = id === undefined ? undefined : register.get("units", id);
  const { mailbox } = addresseeOf(register, unit);
  return several([unit && record(unit), mailbox ? { kind: "mail", address: mailbox } : undefined]);
}

const none = say(t.noPersonalData);

const answersOfProcess: Answers<"processes"> = ({ data }, { register }) => {
  const processing = data.processing ?? [];
  const groups = processing.flatMap((each) => each.data);
  const q = t.processes;
  const systems = {
    question: q.systems,
    value: records(
      register,
      "systems",
      (data.systems ?? []).map(({ system }) => system),
    ),
  };
  const kept = { question: q.howLong, value: words(howLong(register, data)) };
  const ask = { question: q.ask, value: askAt(register, data.owner) };
  if (groups.length === 0 && data.personalData !== true)
    return [{ question: q.who, value: data.personalData === false ? none : undefined }, kept, systems, ask];
  return [
    {
      question: q.who,
      value: subjects(
        register,
        groups.flatMap((group) => group.subjects),
      ),
    },
    {
      question: q.what,
      value: categories(
        register,
        groups.flatMap((group) => group.categories),
      ),
    },
    { question: q.why, value: words(processing.flatMap((each) => (each.legalBasis ?? []).map((each) => basis(register, each)))) },
    kept,
    {
      question: q.recipients,
      value: words(
        processing.flatMap((each) =>
          (each.recipients ?? []).map(({ name, category }) => name ?? codeName(register, "recipient-categories", category)),
        ),
      ),
    },
    systems,
    ask,
  ];
};

const answersOfSystem: Answers<"systems"> = (entry, { register }) => {
  const { data } = entry;
  const q = t.systems;
  const users = register.backlinks(entry).flatMap(({ from }) => (from.register === "processes" ? [from as AnyEntry] : []));
  const holding = heldIn(register, entry);
  const people = subjects(register, holding.keys());
  const what = categories(
    register,
    [...holding.values()].flatMap(({ categories: codes }) => [...codes]),
  );
  const { hosting } = data;
  return [
    {
      question: q.usedFor,
      value: users.length > 0 ? several([...new Set(users)].map(record)) : valueAt(register, entry, "functions"),
    },
    { question: q.holds, value: people && what ? several([people, what, say(q.mayHold)]) : data.personalData ? undefined : none },
    { question: q.responsible, value: several([valueAt(register, entry, "owner"), say(data.vendor?.name)]) },
    {
      question: q.hosted,
      value:
        hosting &&
        words([
          choice("systems", "hosting.type", hosting.type),
          ...(hosting.country ? [codeName(register, "countries", hosting.country)] : []),
        ]),
    },
  ];
};

const answersOfRule: Answers<"retention"> = (entry, { register }) => {
  const { data } = entry;
  const q = t.retention;
  const users = register.backlinks(entry).flatMap(({ from }) => (from.register === "processes" ? [from as AnyEntry] : []));
  return [
    { question: q.fate, value: several([say(outcomeOf(register, data)), say(data.preservedPart)]) },
    { question: q.why, value: words((data.authority ?? []).map((each) => basis(register, each))) },
    { question: q.whose, value: several([...new Set(users)].map(record)) },
  ];
};

const answersOfIntegration: Answers<"integrations"> = ({ data }, { register }) => {
  const q = t.integrations;
  const end = ({ system, external }: { system?: string; external?: string }) =>
    external ?? (system ? (register.get("systems", system)?.data.name ?? system) : "");
  const [from, to] = [end(data.from), end(data.to)];
  const via = (data.via ?? []).map((id) => register.get("systems", id)?.data.name ?? id);
  const people = subjects(register, data.carries.subjects ?? []);
  const what = categories(register, data.carries.categories ?? []);
  return [
    {
      question: q.what,
      value: words([
        ...(from && to ? [(data.direction === "two-way" ? t.bothWays : t.fromTo)(from, to)] : []),
        ...(via.length > 0 ? [t.via(via.join(", "))] : []),
        ...(data.carries.other ? [data.carries.other] : []),
      ]),
    },
    { question: q.holds, value: data.carries.personalData ? several([people, what]) : none },
    {
      question: q.why,
      value: words([
        ...(data.disclosureBasis ?? []).map((each) => basis(register, each)),
        ...(data.encryption ? [choice("integrations", "encryption", data.encryption)] : []),
      ]),
    },
  ];
};

const answersOfArchive: Answers<"archives"> = (entry, { register }) => {
  const { period, medium, extent, depot } = entry.data;
  const q = t.archives;
  return [
    {
      question: q.what,
      value: words([
        choice("archives", "medium", medium),
        t.years(period.from, period.to),
        ...(extent?.shelfMetres === undefined ? [] : [t.shelf(formatNumber(extent.shelfMetres))]),
        ...(extent?.gigabytes === undefined ? [] : [t.gigabytes(formatNumber(extent.gigabytes))]),
      ]),
    },
    { question: q.where, value: several([valueAt(register, entry, "location"), valueAt(register, entry, "systems")]) },
    {
      question: q.next,
      value: several([
        valueAt(register, entry, "depot.status"),
        valueAt(register, entry, "depot.destination"),
        depot?.due ? say(formatDate(depot.due)) : undefined,
      ]),
    },
  ];
};

const answersOfAgreement: Answers<"agreements"> = (entry, { register, today }) => {
  const { counterparty, status, expires, subprocessors } = entry.data;
  const q = t.agreements;
  const until = expires ? (expires < today ? t.expired : t.expires)(formatDate(expires)) : status === "signed" ? t.noExpiry : undefined;
  return [
    { question: q.whom, value: several([say(counterparty.name), valueAt(register, entry, "systems")]) },
    { question: q.valid, value: words([choice("agreements", "status", status), ...(until ? [until] : [])]) },
    {
      question: q.others,
      value: words((subprocessors ?? []).map(({ name, country }) => `${name} (${codeName(register, "countries", country)})`)),
    },
  ];
};

const answersOfAssessment: Answers<"assessments"> = (entry, { register }) => {
  const q = t.assessments;
  const { scenarios } = entry.data;
  const open = (scenarios ?? [])
    .flatMap(({ measures }) => measures ?? [])
    .filter(({ status }) => status === "planned" || status === "in-progress")
    .map(({ deadline }) => deadline)
    .sort();
  const left = open[0] === undefined ? t.noMeasures : t.openMeasures(open.length, formatDate(open[0]));
  return [
    { question: q.what, value: several([valueAt(register, entry, "processes"), valueAt(register, entry, "systems")]) },
    { question: q.conclusion, value: valueAt(register, entry, "conclusion") },
    { question: q.left, value: scenarios ? say(left) : undefined },
  ];
};

const answersOfUnit: Answers<"units"> = (entry, { register }) => {
  const q = t.units;
  const owned = Map.groupBy(
    new Set(register.backlinks(entry).flatMap(({ from, field }) => (field.path === "owner" || field.path === "responsible" ? [from] : []))),
    ({ register: name }) => name,
  );
  const counts = registerNames.flatMap((name) => {
    const n = owned.get(name)?.length ?? 0;
    return n > 0 ? [t.count(n, text.registers[name].one, text.registers[name].many)] : [];
  });
  const { mailbox } = addresseeOf(register, entry);
  return [
    { question: q.has, value: say(counts.join(" · ")) },
    { question: q.part, value: valueAt(register, entry, "parent") },
    { question: q.ask, value: mailbox ? { kind: "mail", address: mailbox } : undefined },
  ];
};

const answersOfRoutine: Answers<"routines"> = (entry, { register }) => [
  { question: t.routines.whose, value: several([valueAt(register, entry, "owner"), valueAt(register, entry, "responsibleRole")]) },
  { question: t.routines.why, value: words((entry.data.authority ?? []).map((each) => basis(register, each))) },
];

const answersOfList: Answers<"vocabularies"> = (entry, { register }) => [
  { question: t.vocabularies.many, value: say(t.codes(entry.data.codes?.length ?? 0)) },
  { question: t.vocabularies.source, value: valueAt(register, entry, "source") },
];

const byRegister: { [R in RegisterName]: Answers<R> } = {
  processes: answersOfProcess,
  systems: answersOfSystem,
  retention: answersOfRule,
  integrations: answersOfIntegration,
  archives: answersOfArchive,
  agreements: answersOfAgreement,
  assessments: answersOfAssessment,
  units: answersOfUnit,
  routines: answersOfRoutine,
  vocabularies: answersOfList,
};

/**
 * What people most often come to a record to know, in plain words. All of it stands on the page too, where and as the schema has it.
 * @param today yyyy-mm-dd
 */
export function answersOf(register: Register, entry: AnyEntry, today: string): Answer[] {
  return (byRegister[entry.register] as Answers<RegisterName>)(entry as Entry<RegisterName>, { register, today });
}
