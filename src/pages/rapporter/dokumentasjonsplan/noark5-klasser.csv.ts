import type { APIRoute } from "astro";
import { csvType, toCsv } from "../../../exports/csv.ts";
import { noarkTable } from "../../../reports/noark-classes.ts";
import { register } from "../../../site/register.ts";
import { settings } from "../../../site/settings.ts";

/** As noark5.xml, for a records system that takes in rows. */
export const GET: APIRoute = () => new Response(toCsv(noarkTable(register, settings.today)), { headers: { "Content-Type": csvType } });
