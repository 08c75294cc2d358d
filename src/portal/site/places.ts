import type { Group } from "../../federation/groups.ts";
import type { GroupKind } from "../../federation/tables.ts";
import { href } from "../../site/routes.ts";

/** Where each kind of group is. */
const slugs: Record<GroupKind, string> = { areas: "tjenesteomrader", systems: "systemer" };

export const kindBySlug = new Map(Object.entries(slugs).map(([kind, slug]) => [slug, kind as GroupKind]));

/** Groups in a list, and with a page of their own; those that fewer have are in the file only, so that a page stays light. */
export const mostGroups = 500;

/** Rows on one page of a group. */
const rowsOnPage = 400;

export function groupsHref(kind: GroupKind): string {
  return href(`/${slugs[kind]}/`);
}

export function groupHref(kind: GroupKind, { slug }: Group, page = 0): string {
  return `${groupsHref(kind)}${slug}/${page === 0 ? "" : `side/${page + 1}/`}`;
}

/** A record of a group, and whose it is. */
export interface GroupRow {
  municipality: string;
  name: string;
  url: string;
}

/** The pages a group is split into. */
export function groupPages({ members }: Group): GroupRow[][] {
  const rows = members.flatMap(({ municipality, items }) => items.map((item) => ({ municipality, ...item })));
  return Array.from({ length: Math.ceil(rows.length / rowsOnPage) }, (_, i) => rows.slice(i * rowsOnPage, (i + 1) * rowsOnPage));
}
