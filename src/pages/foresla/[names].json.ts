import type { APIRoute } from "astro";
import { namesOf } from "../../forms/names.ts";
import { formRegisters } from "../../site/proposals.ts";
import { register } from "../../site/register.ts";

/** The names every form of the edition looks in; none where there are no forms. */
export function getStaticPaths() {
  return formRegisters.length > 0 ? [{ params: { names: "navn" } }] : [];
}

export const GET: APIRoute = () => new Response(JSON.stringify(namesOf(register)), { headers: { "content-type": "application/json" } });
