import type { APIRoute } from "astro";
import { toCsv } from "../../exports/csv.ts";
import { groupTable, registersTable, retentionTable } from "../../federation/tables.ts";
import { kindBySlug } from "../site/places.ts";
import { groups, portal } from "../site/portal.ts";

/** Each table of the portal, whole, as CSV. */
export function getStaticPaths() {
  return [
    { params: { file: "kommuner" }, props: { table: registersTable(portal.registers) } },
    { params: { file: "bevaring" }, props: { table: retentionTable(portal.registers) } },
    ...[...kindBySlug].map(([file, kind]) => ({ params: { file }, props: { table: groupTable(kind, groups[kind]) } })),
  ];
}

export const GET: APIRoute = ({ props }) => new Response(toCsv(props.table));
