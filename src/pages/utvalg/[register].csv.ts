import type { APIRoute, GetStaticPaths } from "astro";
import { toCsv } from "../../exports/csv.ts";
import { type RegisterName, registerNames } from "../../register/registers.ts";
import { wholeListOf } from "../../site/whole-lists.ts";
import { text } from "../../text/index.ts";

export const getStaticPaths = (() =>
  registerNames.map((register) => ({
    params: { register: text.registers[register].slug },
    props: { register },
  }))) satisfies GetStaticPaths;

/** Every record of a register with all its fields, as CSV. */
export const GET: APIRoute<{ register: RegisterName }> = ({ props }) =>
  new Response(toCsv(wholeListOf(props.register)), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
