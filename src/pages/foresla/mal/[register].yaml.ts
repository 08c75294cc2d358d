import type { APIRoute, GetStaticPaths } from "astro";
import { templateOf } from "../../../exports/template.ts";
import type { RegisterName } from "../../../register/registers.ts";
import { formRegisters } from "../../../site/proposals.ts";
import { text } from "../../../text/index.ts";

/** For those without JavaScript: the commented file of `npm run new`. */
export const getStaticPaths = (() =>
  formRegisters.map((register) => ({ params: { register: text.registers[register].slug }, props: { register } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ register: RegisterName }> = ({ props }) => new Response(templateOf(props.register, {}));
