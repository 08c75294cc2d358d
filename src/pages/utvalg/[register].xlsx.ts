import type { APIRoute, GetStaticPaths } from "astro";
import { toWorkbook } from "../../exports/workbook.ts";
import { xlsxType } from "../../exports/xlsx.ts";
import { type RegisterName, registerNames } from "../../register/registers.ts";
import { fileAnswer } from "../../site/file-answer.ts";
import { originOf } from "../../site/reports.ts";
import { wholeListOf } from "../../site/whole-lists.ts";
import { text } from "../../text/index.ts";

export const getStaticPaths = (() =>
  registerNames.map((register) => ({
    params: { register: text.registers[register].slug },
    props: { register },
  }))) satisfies GetStaticPaths;

/** Every record of a register with all its fields, as XLSX. */
export const GET: APIRoute<{ register: RegisterName }> = ({ props: { register }, url }) => {
  const { many, lead } = text.registers[register];
  return fileAnswer(url, toWorkbook([wholeListOf(register)], originOf(many, lead)), xlsxType);
};
