import type { Register } from "../../register/link.ts";
import { contactOf } from "../../register/roles.ts";
import { text } from "../../text/index.ts";
import type { Report, Section } from "../report.ts";
import { isMissing, type Table } from "../table.ts";
import { activitiesOf } from "./activities.ts";
import {
  agreementsOf,
  agreementsTable,
  dpiaTable,
  erasureTable,
  recipientsTable,
  subprocessorsTable,
  systemsTable,
  transfersTable,
} from "./linked.ts";
import { controllerTable, processorTable } from "./record.ts";

const t = text.protocol;

/** Controller, representative and data protection officer: art. 30(1)(a), the same for every activity. */
function responsibleTable({ municipality }: Register): Table {
  const r = t.responsible;
  const told = (role: string) => {
    const found = contactOf(municipality, role);
    return found ? [found.mailbox, found.phone].filter(Boolean).join(", ") : null;
  };
  return {
    id: "ansvarlig",
    title: r.title,
    lead: r.lead,
    isShared: true,
    columns: [
      { key: "fact", title: r.fact, type: "text" },
      { key: "value", title: r.value, type: "text" },
    ],
    rows: [
      [r.controller, municipality.name],
      [r.organisationNumber, municipality.organisationNumber],
      [r.contact, contactOf(municipality, "postmottak") ? told("postmottak") : (municipality.website ?? null)],
      [r.representative, municipality.representative?.name ?? r.noRepresentative],
      [r.dpo, told("personvernombud")],
    ],
    empty: "",
  };
}

const section = (table: Table): Section => ({ id: table.id, title: table.title, tables: [table] });

/** The letters of art. 30 stand first in the headings of the columns that answer them. */
function lacks(table: Table): (row: Table["rows"][number]) => boolean {
  const points = table.columns.map((column, i) => ({ column, i })).filter(({ column }) => /^[a-g]\) /.test(column.title));
  return (row) => points.some(({ column, i }) => isMissing(row[i], column));
}

/** The record of processing activities (GDPR art. 30), with everything the supervisory authority may ask for beside it. */
export const protocol: Report = {
  id: "behandlingsprotokoll",
  title: t.title,
  lead: t.lead,
  editions: ["public", "internal"],
  isNumbered: true,
  build(register, { edition }) {
    const activities = activitiesOf(register);
    const isInternal = edition === "internal";
    const agreements = agreementsOf(register);
    const records = [
      controllerTable(
        register,
        edition,
        activities.filter(({ processing }) => processing?.role !== "processor"),
      ),
      processorTable(
        register,
        edition,
        activities.filter(({ processing }) => processing?.role === "processor"),
      ),
    ];
    const transfers = transfersTable(register, activities, agreements, isInternal);
    const undecided = register.all("processes").filter(({ data }) => data.personalData === undefined && data.status !== "retired");
    return {
      figures: [
        { title: t.figures.activities, value: activities.length },
        {
          title: t.figures.incomplete,
          value: records.reduce((sum, table) => sum + table.rows.filter(lacks(table)).length, 0),
          of: activities.length,
          isWarning: true,
        },
        ...(isInternal ? [{ title: t.figures.undecided, value: undecided.length, isWarning: true }] : []),
        { title: t.figures.transfers, value: transfers.rows.length },
      ],
      sections: [
        section(responsibleTable(register)),
        ...records.map(section),
        section(recipientsTable(register, activities)),
        section(transfers),
        section(agreementsTable(register, activities, agreements)),
        ...(isInternal ? [section(subprocessorsTable(register, agreements))] : []),
        section(systemsTable(register, activities)),
        section(erasureTable(register, activities)),
        ...(isInternal ? [section(dpiaTable(register, activities))] : []),
      ],
    };
  },
};
