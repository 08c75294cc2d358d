import type { APIRoute, GetStaticPaths } from "astro";
import { toWorkbook } from "../../exports/workbook.ts";
import { type RegisterName, registerNames } from "../../register/registers.ts";
import { originOf } from "../../site/reports.ts";
import { wholeListOf } from "../../site/whole-lists.ts";
import { xlsx } from "../../site/xlsx.ts";
import { text } from "../../text/index.ts";

export const getStaticPaths = (() =>
  registerNames.map((register) => ({
    params: { register: text.registers[register].slug },
    props: { register },
  }))) satisfies GetStaticPaths;

/** Every record of a register with all its fields, as XLSX. */
export const GET: APIRoute<{ register: RegisterName }> = async ({ props: { register } }) =>
  xlsx(await toWorkbook([wholeListOf(register)], originOf(text.registers[register].many, text.registers[register].lead)));
