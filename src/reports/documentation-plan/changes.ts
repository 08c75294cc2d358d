import type { Register } from "../../register/link.ts";
import type { AnyEntry } from "../../register/registers.ts";
import { formatDate } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { recordCell } from "../cells.ts";
import type { Section } from "../report.ts";

const words = text.documentationPlan.changes;

/** What has happened to rules and archives since the plan was approved, by the dates they hold; undefined when it is not approved. */
export function changesSection(register: Register, today: string): Section | undefined {
  const { documentationPlan: plan } = register.municipality;
  if (plan?.status !== "approved" || !plan.date) return undefined;
  const since = plan.date;
  const found: { date: string; kind: keyof typeof words.kinds; entry: AnyEntry }[] = [];
  const add = (date: string | undefined, kind: keyof typeof words.kinds, entry: AnyEntry) => {
    if (date && date > since && date <= today) found.push({ date, kind, entry });
  };
  for (const rule of register.all("retention")) {
    const { approval, validFrom, validTo } = rule.data;
    if (approval.status === "adopted") add(approval.date, "adopted", rule);
    if (validFrom !== approval.date) add(validFrom, "effective", rule);
    if (validTo && validTo < today) add(validTo, "ended", rule);
  }
  for (const archive of register.all("archives"))
    if (archive.data.depot?.status === "transferred") add(archive.data.depot.date, "transferred", archive);
  found.sort((a, b) => b.date.localeCompare(a.date));
  return {
    id: "endringer",
    title: words.title,
    lead: words.lead(formatDate(since)),
    tables: [
      {
        id: "endringer",
        title: words.list,
        columns: [
          { key: "date", title: words.date, type: "date" },
          { key: "kind", title: words.what, type: "text" },
          { key: "subject", title: words.subject, type: "text" },
        ],
        rows: found.map(({ date, kind, entry }) => [date, words.kinds[kind], recordCell(entry)]),
        empty: words.empty,
      },
    ],
  };
}
