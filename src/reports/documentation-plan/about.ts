import { codeName, nameOfCode } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { formatDate } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import type { Given, Section } from "../report.ts";

const words = text.documentationPlan.about;

/** What asks for the plan. The name and whether it still holds come from the register's own list of laws. */
const source = { law: "LOV-2025-06-20-96", section: "§ 8" };

/** Text as it stands in Markdown, with what Markdown would read as marks taken out of play. */
export const plainInMarkdown = (line: string): string => line.replace(/[\\`*_[\]<>#|~]/g, "\\$&");

function lawText(register: Register, today: string): string {
  const code = register.code("laws", source.law);
  const line = `${plainInMarkdown(code ? nameOfCode(code) : source.law)} ${source.section}`;
  return code?.validTo && code.validTo < today ? `${line}, ${words.repealed}` : line;
}

/** Whether the plan is approved, by whom and when; what to do when the register does not say. */
export function approvalOf(register: Register): string {
  const { documentationPlan: plan } = register.municipality;
  if (!plan) return words.noApproval;
  const by = plan.by ? words.by(codeName(register, "roles", plan.by)) : "";
  return `${[words.status[plan.status], by, plan.date ? formatDate(plan.date) : ""].filter(Boolean).join(" ")}.`;
}

/** What the plan is, what it rests on, and whether it is approved. @param since where it says what has changed since */
export function aboutSection(register: Register, { today, edition }: Given, since: string | undefined): Section {
  const { name, organisationNumber, documentationPlan: plan } = register.municipality;
  const status = [
    plan ? `**${plainInMarkdown(approvalOf(register))}**` : words.noApproval,
    plan?.caseReference ? words.case(plainInMarkdown(plan.caseReference)) : "",
    since,
  ];
  const paragraphs = [
    words.purpose(plainInMarkdown(name), organisationNumber, lawText(register, today)),
    words.kept,
    status.filter(Boolean).join(" "),
    `${words.date(formatDate(today))} ${words.scope[edition]}`,
  ];
  return { id: "om-planen", title: words.title, prose: paragraphs.join("\n\n"), tables: [] };
}
