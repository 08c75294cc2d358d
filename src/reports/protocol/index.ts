import type { Register } from "../../register/link.ts";
import type { Entry } from "../../register/registers.ts";
import { contactOf } from "../../register/roles.ts";
import { text } from "../../text/index.ts";
import { cellAt, columnOf, recordCell } from "../cells.ts";
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

/** What lists of what is lacking can be split by, as the records themselves. */
const places = ["area", "owner"];

/** Activities that lack something art. 30 asks for. Its letters stand first in the headings of the columns that answer them. */
function incompleteTable(records: readonly Table[]): Table {
  return {
    id: "mangler-punkter",
    ...t.lacking.incomplete,
    columns: [
      { key: "activity", title: t.columns.activity, type: "text" },
      { key: "missing", title: text.reports.missing, type: "text" },
      ...places.map((path) => columnOf("processes", path)),
    ],
    rows: records.flatMap(({ columns, rows }) => {
      const ofPlaces = places.map((place) => columns.findIndex(({ key }) => key === place));
      return rows.flatMap((row) => {
        const missing = columns.filter((column, i) => /^[a-g]\) /.test(column.title) && isMissing(row[i], column));
        return missing.length > 0 ? [[row[0], missing.map(({ title }) => title), ...ofPlaces.map((i) => row[i])]] : [];
      });
    }),
    splitBy: places,
  };
}

/** Processes that have not said whether there are personal data in them. */
function undecidedTable(register: Register, processes: readonly Entry<"processes">[]): Table {
  const paths = ["status", ...places];
  return {
    id: "ikke-avklart",
    ...t.lacking.undecided,
    columns: [{ key: "process", title: t.columns.process, type: "text" }, ...paths.map((path) => columnOf("processes", path))],
    rows: processes.map((process) => [recordCell(process), ...paths.map((path) => cellAt(register, process, path))]),
    splitBy: places,
  };
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
    const incomplete = incompleteTable(records);
    const lacking: Section = {
      id: "mangler",
      title: t.lacking.title,
      tables: [incomplete, ...(isInternal ? [undecidedTable(register, undecided)] : [])],
    };
    return {
      figures: [
        { title: t.figures.activities, value: activities.length },
        {
          title: t.figures.incomplete,
          value: incomplete.rows.length,
          of: activities.length,
          isWarning: true,
          section: lacking.id,
        },
        ...(isInternal ? [{ title: t.figures.undecided, value: undecided.length, isWarning: true, section: lacking.id }] : []),
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
        lacking,
      ],
    };
  },
};
