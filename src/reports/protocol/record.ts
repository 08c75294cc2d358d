import { codeName } from "../../register/code-name.ts";
import { nextReview } from "../../register/dates.ts";
import type { Edition } from "../../register/edition.ts";
import type { Register } from "../../register/link.ts";
import { withTrait } from "../../register/processings.ts";
import type { Entry } from "../../register/registers.ts";
import { contactOf } from "../../register/roles.ts";
import { formatList } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { cellAt, choice, columnOf, itemCell, recordCell, unique } from "../cells.ts";
import type { Cell, Column, Table } from "../table.ts";
import { type Activity, activityCell } from "./activities.ts";
import { erasureText } from "./linked.ts";
import { transferText } from "./transfers.ts";

/** What a column shows of an activity. */
interface Point {
  column: Column;
  cell(activity: Activity): Cell;
}

type Demand = (activity: Activity) => boolean;

/** Points of one table, made for one Register. */
class Points {
  readonly list: Point[] = [];
  readonly #register: Register;

  constructor(register: Register) {
    this.#register = register;
  }

  add(column: Column, cell: (activity: Activity) => Cell): void {
    this.list.push({ column, cell });
  }

  /** A field of the processing activity. @param letter the point of art. 30 it answers, such as `b` */
  field(
    key: string,
    { letter, demanded, cell }: { letter?: string; demanded?: boolean | Demand; cell?: (activity: Activity) => Cell } = {},
  ): void {
    const column = columnOf("processes", `processing.${key}`);
    this.add(
      { ...column, title: letter ? `${letter}) ${column.title}` : column.title, ...(demanded === true ? { demanded: true } : {}) },
      (activity) => {
        const { process, processing } = activity;
        const shown = processing && (cell ? cell(activity) : itemCell(this.#register, process, "processing", processing, key));
        return shown === undefined && typeof demanded === "function" && demanded(activity) ? null : shown;
      },
    );
  }

  /** A field of the process. */
  process(path: string, more: Partial<Column> = {}): void {
    this.add(columnOf("processes", path, more), ({ process }) => cellAt(this.#register, process, path));
  }
}

/** What controller and data protection officer are called in every row of the files. */
export function responsibleOf({ municipality }: Register): { controller: string; dpo: string | null } {
  const mailbox = (role: string) => contactOf(municipality, role)?.mailbox;
  return {
    controller: [`${municipality.name} (${municipality.organisationNumber})`, mailbox("postmottak") ?? municipality.contacts[0]?.mailbox]
      .filter(Boolean)
      .join(", "),
    dpo: mailbox("personvernombud") ?? null,
  };
}

function addParties(points: Points, register: Register): void {
  const { controller, dpo } = responsibleOf(register);
  const t = text.protocol.columns;
  points.add({ key: "controller", title: t.controllerCommon, type: "text", isOnlyInFiles: true }, () => controller);
  points.add({ key: "dpo", title: t.dpoCommon, type: "text", isOnlyInFiles: true }, () => dpo);
}

function addTransfers(points: Points, register: Register, letter: string): void {
  points.field("transfersOutsideEea", {
    letter,
    demanded: true,
    cell: ({ processing }) => {
      if (processing?.transfersOutsideEea === undefined) return undefined;
      if (!processing.transfersOutsideEea) return text.protocol.noTransfers;
      return processing.transfers?.length ? processing.transfers.map((transfer) => transferText(register, transfer)) : null;
    },
  });
}

function addSecurity(points: Points, edition: Edition, letter: string): void {
  if (edition === "internal") points.field("securityMeasures", { letter, demanded: true });
}

type Assessment = Entry<"assessments">;

/** Assessments of a kind by the process or system they are about. Made once: a system that all use is named by thousands. */
function assessmentsBy(register: Register, kind: "ros" | "dpia"): (about: { register: string; id: string }) => Assessment[] {
  const found = new Map<string, Assessment[]>();
  for (const assessment of register.all("assessments")) {
    if (assessment.data.kind !== kind) continue;
    for (const name of ["processes", "systems"] as const) {
      for (const id of assessment.data[name] ?? []) {
        const key = `${name}/${register.get(name, id)?.id ?? id}`;
        const known = found.get(key);
        if (known) known.push(assessment);
        else found.set(key, [assessment]);
      }
    }
  }
  return (about) => found.get(`${about.register}/${about.id}`) ?? [];
}

function assessmentCell(found: readonly Assessment[]): Cell {
  const cells = unique(found).map((entry) => recordCell(entry));
  return cells.length > 0 ? cells : undefined;
}

/** What belongs to an activity beside the points of the law: legal basis, systems, agreements, assessments and review. */
function addLinked(points: Points, register: Register, edition: Edition): void {
  const t = text.protocol.columns;
  const hasTrait =
    (trait: Parameters<typeof withTrait>[2]): Demand =>
    ({ processing }) =>
      processing !== undefined && withTrait(processing, [], trait, register).length > 0;
  const isController: Demand = ({ processing }) => processing?.role !== "processor";
  points.field("legalBasis", { demanded: isController });
  points.field("specialCategoryBasis", { demanded: (activity) => isController(activity) && hasTrait("special-category")(activity) });
  points.field("criminalDataBasis", { demanded: (activity) => isController(activity) && hasTrait("criminal")(activity) });
  points.field("idNumberReason", { demanded: hasTrait("national-id") });
  points.field("consentWithdrawal");
  points.add({ key: "systems", title: columnOf("processes", "systems").title, type: "text" }, ({ process }) => {
    const systems = unique((process.data.systems ?? []).map(({ system }) => register.get("systems", system)));
    return systems.length > 0 ? systems.map((entry) => recordCell(entry)) : undefined;
  });
  points.field("processors");
  points.field("arrangement", { demanded: ({ processing }) => processing?.role === "joint-controller" });
  if (edition === "internal") {
    const screening = columnOf("processes", "dpiaScreening");
    points.add({ ...screening, title: t.screening }, ({ process, processing }) => {
      const conclusion = process.data.dpiaScreening?.conclusion;
      return conclusion ? choice("processes", "dpiaScreening.conclusion", conclusion) : processing?.role === "processor" ? undefined : null;
    });
  }
  const dpia = assessmentsBy(register, "dpia");
  const ros = assessmentsBy(register, "ros");
  points.add({ key: "dpia", title: t.dpia, type: "text" }, ({ process }) => assessmentCell(dpia(process)));
  points.add({ key: "ros", title: t.ros, type: "text" }, ({ process }) =>
    assessmentCell(
      [process, ...(process.data.systems ?? []).map(({ system }) => register.get("systems", system))].flatMap((about) =>
        about ? ros(about) : [],
      ),
    ),
  );
  points.add({ key: "retention", title: t.retention, type: "text" }, ({ process }) => {
    const rules = unique((process.data.documentation ?? []).map(({ retention }) => register.get("retention", retention)));
    return rules.length > 0 ? rules.map((entry) => recordCell(entry)) : undefined;
  });
  for (const key of ["automatedDecision", "profiling", "aiUse", "information", "rightsExceptions"]) points.field(key);
  points.process("area");
  points.process("owner");
  points.process("responsibleRole");
  points.process("status");
  points.add(columnOf("processes", "review.last"), ({ process }) => cellAt(register, process, "review.last"));
  points.add({ key: "nextReview", title: t.nextReview, type: "date" }, ({ process }) => nextReview(register, process));
}

function tableOf(points: Points, activities: readonly Activity[], about: Pick<Table, "id" | "title" | "lead" | "empty">): Table {
  return {
    ...about,
    columns: points.list.map(({ column }) => column),
    rows: activities.map((activity) => points.list.map(({ cell }) => cell(activity))),
    splitBy: ["area", "owner"],
    asCards: true,
  };
}

const nameColumn: Column = { key: "activity", title: text.protocol.columns.activity, type: "text" };

/** The record of art. 30(1): points (a) to (g) in the law's order, then what is linked. */
export function controllerTable(register: Register, edition: Edition, activities: readonly Activity[]): Table {
  const t = text.protocol;
  const points = new Points(register);
  points.add(nameColumn, activityCell);
  addParties(points, register);
  points.field("role");
  points.field("jointControllers", { letter: "a", demanded: ({ processing }) => processing?.role === "joint-controller" });
  points.field("purpose", { letter: "b", demanded: true });
  points.add(
    {
      key: "subjects",
      title: t.columns.subjects,
      type: "text",
      demanded: true,
      help: columnOf("processes", "processing.data.subjects").help ?? "",
    },
    ({ processing }) => {
      const codes = [...new Set(processing?.data.flatMap(({ subjects }) => subjects))];
      return codes.length > 0 ? codes.map((code) => codeName(register, "data-subjects", code)) : undefined;
    },
  );
  points.add({ key: "data", title: t.columns.data, type: "text", demanded: true, help: t.columns.dataHelp }, ({ processing }) =>
    processing?.data.map(
      ({ subjects, categories }) =>
        `${formatList(subjects.map((code) => codeName(register, "data-subjects", code)))}: ${formatList(categories.map((code) => codeName(register, "data-categories", code)))}`,
    ),
  );
  points.field("recipients", { letter: "d", demanded: true });
  addTransfers(points, register, "e");
  points.field("erasure", {
    letter: "f",
    demanded: true,
    cell: ({ processing }) =>
      processing?.erasure?.map((item) => {
        const about = item.categories?.map((code) => codeName(register, "data-categories", code)).join(", ");
        return [about && `${about}: `, erasureText(register, item), item.note && ` (${item.note})`].filter(Boolean).join("");
      }),
  });
  addSecurity(points, edition, "g");
  points.add({ key: "source", title: t.columns.source, type: "text" }, ({ processing }) => {
    const sources = [...new Set(processing?.data.flatMap(({ source }) => (source ? [source] : [])))];
    return sources.length > 0 ? sources : undefined;
  });
  addLinked(points, register, edition);
  const { title, lead, leadPublic, empty } = t.controller;
  return tableOf(points, activities, {
    id: "behandlingsansvarlig",
    title,
    lead: edition === "internal" ? lead : `${lead} ${leadPublic}`,
    empty,
  });
}

/** The record of art. 30(2): points (a) to (d) in the law's order, then what is linked. */
export function processorTable(register: Register, edition: Edition, activities: readonly Activity[]): Table {
  const points = new Points(register);
  points.add(nameColumn, activityCell);
  addParties(points, register);
  points.field("controllers", { letter: "a", demanded: true });
  points.field("processingCategories", { letter: "b", demanded: true });
  addTransfers(points, register, "c");
  addSecurity(points, edition, "d");
  points.field("purpose");
  addLinked(points, register, edition);
  return tableOf(points, activities, { id: "databehandler", ...text.protocol.processor });
}
