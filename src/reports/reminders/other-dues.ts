import { addMonths } from "../../register/dates.ts";
import type { Register } from "../../register/link.ts";
import { type AnyEntry, isRegisterName } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import { type Disposal, disposals, isAdopted, transfersDue } from "../documentation-plan/due.ts";
import { ownerOf } from "../owners.ts";
import { isEnded } from "../reviews.ts";
import { measuresOf } from "../risk/measures.ts";
import { dueOf } from "./record-dues.ts";
import type { Due } from "./reminder.ts";
import { reminderSettings } from "./settings.ts";

const { what } = text.reminders;
/** A measure may be told of at any length; a reminder names it. */
const maxText = 160;
const short = (line: string) => (line.length > maxText ? `${line.slice(0, maxText - 1).trimEnd()}…` : line).replace(/\.$/, "");

/** Measures that are neither done nor dropped; each is of the unit and the role that does it. */
function ofMeasures(register: Register, today: string): Due[] {
  return measuresOf(register, today)
    .filter(({ state }) => state !== "closed")
    .map(({ assessment, scenario, measure }) => ({
      ...dueOf(register, assessment, "measure", measure.deadline, what.measure(short(measure.text)), `${scenario.event}\n${measure.text}`),
      unit: register.get("units", measure.owner),
      role: measure.role,
    }));
}

/**
 * What may be destroyed and what is to be handed over, as the documentation plan has it: to the end of next year. Nothing is destroyed by a rule that is
 * not adopted: it is to be decided on, once, by the day something could first be destroyed by it.
 */
function ofArchives(register: Register, today: string): Due[] {
  const { due: all } = disposals(register, today);
  const undecided = new Map<string, Disposal>();
  for (const disposal of all) {
    const known = undecided.get(disposal.rule.id);
    if (!isAdopted(disposal.rule) && !(known && known.from <= disposal.from)) undecided.set(disposal.rule.id, disposal);
  }
  return [
    ...all
      .filter(({ rule }) => isAdopted(rule))
      .map(({ archive, rule, years: [first, last], from }) => {
        const told = what.disposal(rule.data.title, first === last ? `${first}` : `${first}–${last}`);
        const due = dueOf(register, archive, "disposal", from, told, `${rule.id}/${last}`);
        return { ...due, unit: ownerOf(register, rule) ?? due.unit };
      }),
    ...[...undecided.values()].map(({ archive, rule, from }) => {
      const due = dueOf(register, rule, "disposal", from, isEnded(rule) ? what.replaceRule : what.adoptRule);
      return { ...due, unit: ownerOf(register, rule) ?? ownerOf(register, archive) ?? due.unit };
    }),
    ...transfersDue(register, today).map(({ archive, due }) => dueOf(register, archive, "transfer", due, what.transfer)),
  ];
}

/** Exceptions from rules. Those of a record are its owner's; others are the municipality's. */
function ofExceptions(register: Register): Due[] {
  return register.exceptions.map(({ rule, file, until, by }): Due => {
    const [name = "", ...rest] = file.replace(/\.(yaml|md)$/, "").split("/");
    const entry = isRegisterName(name) ? (register.get(name, rest.join("/")) as AnyEntry | undefined) : undefined;
    const told = what.exception(rule);
    if (entry) return { ...dueOf(register, entry, "exception", until, told, rule), role: by };
    return { ...ofMunicipality(register, "exception", until, told, `${file}/${rule}`), role: by };
  });
}

function ofMunicipality(register: Register, kind: Due["kind"], due: string, told: string, detail: string): Due {
  return {
    kind,
    key: `${kind}/${detail}`,
    entry: undefined,
    what: told,
    due,
    unit: register.get("units", register.municipality.unit ?? ""),
  };
}

/** A statement whose date is not known has not been made. */
function ofStatements(register: Register): Due[] {
  const { accessibilityStatementDate: open, internalAccessibilityStatementDate: closed } = register.municipality;
  const { statementMonths } = reminderSettings(register);
  const of = (date: string | undefined, told: string, detail: string) =>
    date ? [ofMunicipality(register, "statement", addMonths(date, statementMonths), told, detail)] : [];
  return [...of(open, what.statement, "public"), ...of(closed, what.internalStatement, "internal")];
}

/** What falls due beside the dates of each record. */
export function otherDues(register: Register, today: string): Due[] {
  return [...ofMeasures(register, today), ...ofArchives(register, today), ...ofExceptions(register), ...ofStatements(register)];
}
