import type { APIRoute, GetStaticPaths } from "astro";
import { csvType, toCsv } from "../../exports/csv.ts";
import { type RegisterName, registerNames } from "../../register/registers.ts";
import { fileAnswer } from "../../site/file-answer.ts";
import { wholeListOf } from "../../site/whole-lists.ts";
import { text } from "../../text/index.ts";

export const getStaticPaths = (() =>
  registerNames.map((register) => ({
    params: { register: text.registers[register].slug },
    props: { register },
  }))) satisfies GetStaticPaths;

/** Every record of a register with all its fields, as CSV. */
export const GET: APIRoute<{ register: RegisterName }> = ({ props, url }) => fileAnswer(url, toCsv(wholeListOf(props.register)), csvType);
