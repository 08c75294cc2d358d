import type { Register } from "../../register/link.ts";
import type { Entry } from "../../register/registers.ts";
import { formatDate, formatList } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { lawCell, refCell } from "../cells.ts";
import type { Given, Section } from "../report.ts";
import { cellText } from "../table.ts";
import { plainInMarkdown } from "./about.ts";

const words = text.documentationPlan.routines;

function routineText(register: Register, { data, body }: Entry<"routines">, edition: Given["edition"]): string {
  const laws = (data.authority ?? []).map((law) => cellText(lawCell(register, law)));
  const facts = [
    words.owner(plainInMarkdown(cellText(refCell(register, "units", data.owner)))),
    laws.length > 0 ? words.basedOn(plainInMarkdown(formatList(laws))) : "",
    data.review ? words.reviewed(formatDate(data.review.last)) : "",
  ];
  const written = body?.trim() || `*${edition === "public" && !data.publishText ? words.internal : words.unwritten}*`;
  return `# ${plainInMarkdown(data.title)}\n\n*${facts.filter(Boolean).join(" ")}*\n\n${written}`;
}

/** The municipality's own routines, in their order. */
export function routinesSection(register: Register, { edition }: Given): Section {
  const routines = [...register.all("routines")].sort((a, b) => a.data.order - b.data.order);
  const prose = routines.length > 0 ? routines.map((routine) => routineText(register, routine, edition)).join("\n\n") : words.empty;
  return { id: "rutiner", title: words.title, lead: words.lead, prose, tables: [], isWritten: routines.some(({ body }) => body?.trim()) };
}
