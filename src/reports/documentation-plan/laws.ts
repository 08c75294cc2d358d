import { codeName, nameOfCode } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { text } from "../../text/index.ts";
import type { Section } from "../report.ts";
import type { Cell } from "../table.ts";

const words = text.documentationPlan.laws;

/** Every law that rules and routines cite, in the order of the list of laws: where a printed plan tells the addresses. */
export function lawsSection(register: Register): Section {
  const cited = new Set(
    [...register.all("retention"), ...register.all("routines")].flatMap(({ data }) => (data.authority ?? []).map(({ law }) => law)),
  );
  const codes = register.get("vocabularies", "laws")?.data.codes ?? [];
  return {
    id: "lover",
    title: words.title,
    lead: words.lead,
    tables: [
      {
        id: "lover",
        title: words.title,
        columns: [
          { key: "law", title: words.law, type: "text" },
          { key: "title", title: words.full, type: "text" },
          { key: "url", title: words.url, type: "text" },
          { key: "validTo", title: words.until, type: "date" },
          { key: "replacedBy", title: words.by, type: "text" },
        ],
        rows: codes
          .filter(({ code }) => cited.has(code))
          .map(({ url, validTo, replacedBy, ...law }): Cell[] => [
            nameOfCode(law),
            law.title,
            url ? { text: url, url } : undefined,
            validTo,
            replacedBy?.map((code) => codeName(register, "laws", code)),
          ]),
        empty: words.empty,
      },
    ],
  };
}
