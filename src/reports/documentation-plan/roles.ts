import { descriptionOfCode } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { text } from "../../text/index.ts";
import { codeCell, recordCell, refCell } from "../cells.ts";
import type { Section } from "../report.ts";
import type { Cell, Table } from "../table.ts";

const words = text.documentationPlan.roles;

function contacts(register: Register): Table {
  return {
    id: "kontaktpunkter",
    title: words.contacts,
    columns: [
      { key: "role", title: words.role, type: "text" },
      { key: "task", title: words.task, type: "text" },
      { key: "unit", title: text.registers.units.one, type: "text" },
      { key: "mailbox", title: words.contact, type: "text" },
    ],
    rows: (register.municipality.contacts ?? []).map(({ role, unit, mailbox }) => {
      const code = register.code("roles", role);
      return [codeCell(register, "roles", role), code && descriptionOfCode(code), refCell(register, "units", unit), mailbox];
    }),
    empty: words.contactsEmpty,
  };
}

/** How much each unit answers for: one pass over the records that have an owner. */
function units(register: Register): Table {
  const duties = new Map<string, number[]>();
  const add = (id: string | undefined, at: number) => {
    const unit = id === undefined ? undefined : register.get("units", id);
    if (!unit) return;
    const counts = duties.get(unit.id) ?? [0, 0, 0, 0, 0];
    duties.set(unit.id, counts);
    counts[at] = (counts[at] ?? 0) + 1;
  };
  for (const { data } of register.all("processes")) if (data.status !== "retired") add(data.owner, 0);
  for (const { data } of register.all("systems")) if (data.lifecycle.phase !== "retired") add(data.owner, 1);
  for (const { data } of register.all("archives")) add(data.owner, 2);
  for (const { data } of register.all("retention")) if (data.approval.status !== "expired") add(data.responsible, 3);
  for (const { data } of register.all("routines")) add(data.owner, 4);
  const titles = [words.processes, words.systems, words.archives, words.rules, words.routines];
  return {
    id: "enhetenes-ansvar",
    title: words.units,
    lead: words.unitsLead,
    columns: [
      { key: "unit", title: text.registers.units.one, type: "text" },
      ...["processes", "systems", "archives", "retention", "routines"].map((key, i) => ({
        key,
        title: titles[i] ?? key,
        type: "number" as const,
      })),
      { key: "mailbox", title: words.contact, type: "text" },
    ],
    rows: register.all("units").flatMap((unit): Cell[][] => {
      const counts = duties.get(unit.id);
      return counts ? [[recordCell(unit), ...counts, unit.data.mailbox]] : [];
    }),
    empty: words.unitsEmpty,
  };
}

export function rolesSection(register: Register): Section {
  return { id: "ansvar", title: words.title, lead: words.lead, tables: [contacts(register), units(register)] };
}
