import type { APIRoute } from "astro";
import { toNoark5 } from "../../../exports/noark5.ts";
import { register } from "../../../site/register.ts";
import { settings } from "../../../site/settings.ts";

/** The preservation plan's classes with disposal decisions, for a records system. */
export const GET: APIRoute = () =>
  new Response(toNoark5(register, settings.today), { headers: { "Content-Type": "application/xml; charset=utf-8" } });
