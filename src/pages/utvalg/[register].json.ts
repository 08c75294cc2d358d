import type { APIRoute, GetStaticPaths } from "astro";
import { type RegisterName, registerNames } from "../../register/registers.ts";
import { listing } from "../../reports/listing.ts";
import { register as data } from "../../site/register.ts";
import { text } from "../../text/index.ts";

export const getStaticPaths = (() =>
  registerNames.map((register) => ({ params: { register: text.registers[register].slug }, props: { register } }))) satisfies GetStaticPaths;

/** Rows of a register, for the filter on its list page. */
export const GET: APIRoute<{ register: RegisterName }> = ({ props }) => new Response(JSON.stringify(listing(data, props.register).rows));
