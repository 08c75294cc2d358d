import type { RegisterName } from "../register/registers.ts";
import { registerNames } from "../register/registers.ts";
import type { FlowNode } from "../reports/flow.ts";
import { guideOf } from "../text/guides.ts";
import { text } from "../text/index.ts";
import { recordPath } from "../text/paths.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** A path in the site, under the base path it is served from. */
export function href(path: string): string {
  return `${base}${path.startsWith("/") ? path : `/${path}`}`;
}

export function registerHref(register: RegisterName): string {
  return href(`/${text.registers[register].slug}/`);
}

export function recordHref(record: { register: RegisterName; id: string }): string {
  return href(recordPath(record));
}

/** Where a node of a flow leads: to its record's page. */
export function recordOfNode({ record }: FlowNode): string | undefined {
  return record && recordHref(record);
}

/** A larger flow has a page of its own, so that the record's page stays light. */
const maxEdges = 120;

export function hasFlowPage(flow: { edges: readonly unknown[] } | undefined): boolean {
  return flow !== undefined && flow.edges.length > maxEdges;
}

/** The page with the whole flow around a record. */
export function flowHref({ register, id }: { register: RegisterName; id: string }): string {
  return listHref(register, "dataflyt", id);
}

/** Rows of a flow on one page: each has three links, and the page stays below 250 kB. */
export const flowRows = 300;

/** The pages a flow is split into, with the rows of each; `path` is below the flows of the register. */
export function flowPages<Edge>(record: { register: RegisterName; id: string }, { edges }: { edges: readonly Edge[] }) {
  return Array.from({ length: Math.ceil(edges.length / flowRows) }, (_, i) => {
    const path = i === 0 ? record.id : `${record.id}/side/${i + 1}`;
    return { path, href: listHref(record.register, "dataflyt", path), edges: edges.slice(i * flowRows, (i + 1) * flowRows) };
  });
}

/** More references than this have a page of their own, so that the record's page stays light. */
const maxBacklinks = 200;

export function hasBacklinksPage(backlinks: readonly unknown[]): boolean {
  return backlinks.length > maxBacklinks;
}

/** The page with everything that refers to a record. */
export function backlinksHref({ register, id }: { register: RegisterName; id: string }): string {
  return listHref(register, "brukt-av", id);
}

/** The page with every change of a record. */
export function changesHref({ register, id }: { register: RegisterName; id: string }): string {
  return listHref(register, "endringer", id);
}

/** A list page: a facet of a register, or a further page of it. */
export function listHref(register: RegisterName, ...parts: string[]): string {
  return parts.length === 0 ? registerHref(register) : href(`/utvalg/${text.registers[register].slug}/${parts.join("/")}/`);
}

export const registerBySlug = new Map(registerNames.map((name) => [text.registers[name].slug as string, name]));

/** The page that tells how a record of a register is made: of the register's own where there is one, else how a change is proposed. */
export function guideHref(register: RegisterName): string {
  return href(`/veiledning/${guideOf(register)?.slug ?? "foresla-endring"}/`);
}

/** The page of a service area. */
export function areaHref(code: string): string {
  return href(`/omrader/${code}/`);
}

/** Where a person who has never been here begins; of a unit, or of the whole. */
export function startHref(unit?: string): string {
  return href(unit === undefined ? "/kom-i-gang/" : `/kom-i-gang/${unit}/`);
}
