import type { Trace } from "./traces.ts";
import type { Agreement, Archive, Assessment, Integration, Process, Retention, Routine, System, Unit, Vocabulary } from "./types.ts";

/** The shape of a record in each register, as its JSON Schema says. */
export interface Records {
  processes: Process;
  systems: System;
  retention: Retention;
  integrations: Integration;
  archives: Archive;
  agreements: Agreement;
  assessments: Assessment;
  routines: Routine;
  units: Unit;
  vocabularies: Vocabulary;
}

/** A register: also the name of its folder in content/, and of `x-ref` in the schemas. */
export type RegisterName = keyof Records;

/** Every register with the name of its schema, in the order they are shown. */
export const schemaNames: Record<RegisterName, string> = {
  processes: "process",
  systems: "system",
  retention: "retention",
  integrations: "integration",
  archives: "archive",
  agreements: "agreement",
  assessments: "assessment",
  routines: "routine",
  units: "unit",
  vocabularies: "vocabulary",
};

/** Files at the top of the content folder that hold one record each. */
export type SingleName = "municipality" | "exceptions" | "scenarios";

export const singleNames: SingleName[] = ["municipality", "exceptions", "scenarios"];

export const registerNames = Object.keys(schemaNames) as RegisterName[];

export function isRegisterName(name: string): name is RegisterName {
  return Object.hasOwn(schemaNames, name);
}

/** One record of a register, as read from its file. */
export interface Entry<R extends RegisterName = RegisterName> {
  register: R;
  /** Path below the register's folder, without extension: `grunnskole/skoleskyss`. */
  id: string;
  /** Path below the content folder: `processes/grunnskole/skoleskyss.yaml`. */
  file: string;
  data: Records[R];
  /** Markdown below the front matter, when the file is Markdown. */
  body?: string;
  /** Signs of a person's own details in the file. */
  traces?: readonly Trace[];
}

/** An entry of any register, told apart by `register`. */
export type AnyEntry = { [R in RegisterName]: Entry<R> }[RegisterName];

/** What a person calls the record. */
export function nameOf(entry: { data: AnyEntry["data"] }): string {
  const data = entry.data as { name?: string; title?: string };
  return data.name ?? data.title ?? "";
}
