import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { isSensitive, type Processing } from "../../register/processings.ts";
import { capitalize, formatDuration, inSentence } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { isWebAddress } from "../../text/web-address.ts";
import { unique } from "../cells.ts";
import type { Item, Value } from "../describe.ts";
import { transferText } from "../protocol/transfers.ts";
import { categoriesOf, type Held, type Service } from "./services.ts";
import { basisSentence, lawsText, namesInSentence } from "./words.ts";

const t = text.aboutMe.held;

const line = (text: string): Value => ({ kind: "text", text });
const prose = (text: string): Value => ({ kind: "prose", text });

type Basis = { article: string; law?: string; section?: string };

/** Each article once, with the laws it is used with. */
function basesText(register: Register, list: string, bases: readonly Basis[]): string[] {
  return [...Map.groupBy(bases, ({ article }) => article)].map(([article, of]) => {
    const laws = lawsText(register, of);
    return [basisSentence(register, list, article), laws && t.law(laws)].filter(Boolean).join(" ");
  });
}

/** A time and the event it is reckoned from, inside a sentence; empty where neither is named. */
function when(register: Register, { period, startEvent }: { period?: string; startEvent?: string }): string {
  const from = startEvent && t.from(inSentence(codeName(register, "start-events", startEvent)));
  return [period && t.after(formatDuration(period)), from].filter(Boolean).join(", ");
}

/** How long the data of these groups are kept: what the processing says of erasing them, and of the documentation they may stand in. */
function howLong(register: Register, { process, held }: { process: Service["process"]; held: Held }): string[] {
  const categories = new Set(categoriesOf(held.groups));
  const relevant = (held.processing.erasure ?? []).flatMap((item) => {
    const about = item.categories?.filter((code) => categories.has(code));
    return about?.length === 0 ? [] : [{ ...item, categories: about }];
  });
  const general = relevant.filter(({ categories: about }) => !about);
  const erasure = [...relevant.filter(({ categories: about }) => about), ...general];
  const told = erasure.map((item) => {
    const { categories: about, followsRetention, note } = item;
    const isTheRest = general.length === 1 && erasure.length > 1;
    const what = about ? namesInSentence(register, "data-categories", about) : isTheRest ? t.others : undefined;
    const subject = what && capitalize(what);
    const time = when(register, item);
    const sentence = followsRetention
      ? subject
        ? t.followsRule(subject)
        : t.followsRuleAll
      : time && (subject ? t.erased(subject, time) : t.erasedAll(time));
    // A note may say what the time does not hold for, or why there is none: the time is never read without it.
    return sentence && note ? `${sentence.replace(/\.$/, "")} – ${inSentence(note)}` : sentence || note || "";
  });
  const isInDocumentation = erasure.length === 0 || erasure.some(({ followsRetention }) => followsRetention);
  const kept = (isInDocumentation ? (process.data.documentation ?? []) : []).flatMap(({ type, retention }) => {
    const rule = register.get("retention", retention)?.data;
    return rule ? [t.kept[rule.outcome](type, when(register, rule))] : [];
  });
  const all = [...new Set([...told.filter((each) => each !== ""), ...kept])];
  return all.length > 0 ? all : [t.notStated];
}

function recipients(register: Register, { recipients: given }: Processing): string[] {
  if (!given) return [t.notStated];
  if (given.length === 0) return [t.nobody];
  return given.map(({ category, name, purpose }) =>
    [name ?? codeName(register, "recipient-categories", category), purpose && inSentence(purpose)].filter(Boolean).join(": "),
  );
}

function machines({ automatedDecision, profiling, aiUse }: Processing): string[] {
  const used = [
    [automatedDecision, t.decides],
    [profiling, t.profiles],
    [aiUse, t.ai],
  ] as const;
  const told = used.flatMap(([of, what]) => (of?.used ? [of.description ? `${what}: ${inSentence(of.description)}` : what] : []));
  if (told.length > 0) return told;
  return automatedDecision?.used === false ? [t.noMachines] : [];
}

function outside(register: Register, { transfersOutsideEea, transfers = [] }: Processing): string[] {
  if (transfersOutsideEea === undefined) return [];
  if (!transfersOutsideEea) return [text.values.no];
  return transfers.length > 0 ? transfers.map((transfer) => transferText(register, transfer)) : [text.values.yes];
}

function obligatory({ groups }: Held): string[] {
  const said = new Set(groups.flatMap(({ obligatory }) => (obligatory === undefined ? [] : [obligatory])));
  if (said.size === 0) return [];
  return [said.size > 1 ? t.mustSome : said.has(true) ? t.must : t.mustNot];
}

/** What one processing holds about a kind of person, as labelled values in the order a person asks. Only what the record says is there. */
export function tellHeld(register: Register, process: Service["process"], held: Held): Item[] {
  const { processing, groups } = held;
  const items: Item[] = [];
  const add = (key: string, title: string, value: Value) => items.push({ key, title, help: "", value });
  /** Names stand after each other, sentences on a line each. */
  const addAll = (key: string, title: string, texts: readonly string[], toValue: (text: string) => Value) => {
    const [first, ...rest] = texts;
    if (first !== undefined) add(key, title, rest.length === 0 ? line(first) : { kind: "list", items: texts.map(toValue) });
  };
  const addNames = (key: string, title: string, texts: readonly string[]) => addAll(key, title, texts, line);
  const addLines = (key: string, title: string, texts: readonly string[]) => addAll(key, title, texts, prose);
  const names = (codes: readonly string[]) => codes.map((code) => codeName(register, "data-categories", code));
  const categories = categoriesOf(groups);
  const special = categories.filter((code) => isSensitive([code], register));
  addNames("what", t.what, names(categories.filter((code) => !special.includes(code))));
  addNames("special", t.special, names(special));
  addLines("purpose", t.purpose, [processing.purpose]);
  addLines("basis", t.basis, processing.legalBasis ? basesText(register, "legal-bases", processing.legalBasis) : [t.notStated]);
  if (special.length > 0) {
    const criminal = lawsText(register, processing.criminalDataBasis ?? []);
    addLines("specialBasis", t.specialBasis, [
      ...basesText(register, "special-category-bases", processing.specialCategoryBasis ?? []),
      ...(criminal ? [t.criminalLaw(criminal)] : []),
    ]);
  }
  addLines("howLong", t.howLong, howLong(register, { process, held }));
  addLines("recipients", t.recipients, recipients(register, processing));
  const processors = unique((processing.processors ?? []).map((id) => register.get("agreements", id)));
  if (processors.length > 0) {
    add("processors", t.processors, {
      kind: "list",
      items: processors.map(({ register: name, id, data }) => ({ kind: "record", text: data.counterparty.name, register: name, id })),
    });
  }
  addLines("outside", t.outside, outside(register, processing));
  addLines("machines", t.machines, machines(processing));
  addLines("source", t.source, [...new Set(groups.flatMap(({ source }) => source ?? []))]);
  addLines("obligatory", t.obligatory, obligatory(held));
  const { information, consentWithdrawal } = processing;
  if (information?.url && isWebAddress(information.url)) {
    add("information", t.information, { kind: "url", text: information.how, url: information.url });
  } else if (information) addLines("information", t.information, [information.how]);
  if (consentWithdrawal) addLines("consent", t.consent, [consentWithdrawal]);
  return items;
}

/** Who answers for the data, where it is not the municipality alone; undefined where it is. */
export function tellRole({ role, controllers = [], jointControllers = [] }: Processing): string | undefined {
  const named = (parties: readonly { name: string }[]) => (parties.length > 0 ? parties.map(({ name }) => name).join(", ") : t.otherParty);
  if (role === "processor") return t.processor(named(controllers));
  return role === "joint-controller" ? t.joint(named(jointControllers)) : undefined;
}

/** Whether something is said of the laws a processing cites, such as that they must be checked. */
export function hasLawNotes({ legalBasis = [], specialCategoryBasis = [], criminalDataBasis = [] }: Processing): boolean {
  return [...legalBasis, ...specialCategoryBasis, ...criminalDataBasis].some(({ note }) => note);
}
