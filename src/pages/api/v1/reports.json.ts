import type { APIRoute } from "astro";
import { apiReports } from "../../../exports/api/report.ts";
import { apiOrigin } from "../../../site/api.ts";
import { reports } from "../../../site/reports.ts";

/** The list of the reports of this edition. */
export const GET: APIRoute = () => new Response(JSON.stringify(apiReports(reports, apiOrigin)));
