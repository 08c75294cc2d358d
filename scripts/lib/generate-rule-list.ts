import type { Rule } from "../../src/register/rule.ts";
import { rules } from "../../src/register/rules/index.ts";
import { text } from "../../src/text/index.ts";

/** What the laws that rules come from are called in the docs; the register's own list of laws is content and may be any. */
const laws: Record<string, string> = {
  GDPR: "personvernforordningen",
  "EU-2024-1689": "KI-forordningen",
  "LOV-2018-06-15-38": "personopplysningsloven",
  "LOV-2025-06-20-96": "arkivlova",
};

const begin = "<!-- reglene: skrives av «npm run types» -->";
const end = "<!-- /reglene -->";

const scopes = { any: "alle registre", municipality: "kommunen", text: "alle filer" };

const scopeOf = ({ scope }: Rule) =>
  scope in scopes ? scopes[scope as keyof typeof scopes] : text.registers[scope as keyof typeof text.registers].many.toLowerCase();

function sourceOf({ source }: Rule): string {
  return typeof source === "string" ? (source.split(":")[0]?.toLowerCase() ?? "") : `${laws[source.law] ?? source.law} ${source.section}`;
}

/** The rules as a table with what to do about each below it, in Markdown. */
function ruleList(): string {
  const row = (rule: Rule) =>
    `| [\`${rule.name}\`](#${rule.name}) | ${text.rules.levels[rule.level].toLowerCase()} | ${scopeOf(rule)} | ${rule.title} | ${sourceOf(rule)} |`;
  return [
    begin,
    "",
    "| Kode | Nivå | Gjelder | Krav | Kilde |",
    "| --- | --- | --- | --- | --- |",
    ...rules.map(row),
    "",
    ...rules.flatMap(({ name, fix }) => [`### ${name}`, "", fix, ""]),
    end,
  ].join("\n");
}

/** docs/findings.md with its list of rules as the rules are now. @param document as it is @throws Error when the marks of the list are gone */
export function withRuleList(document: string): string {
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from === -1 || to < from) throw new Error("docs/findings.md har ikke merkene som listen over regler skrives mellom.");
  return document.slice(0, from) + ruleList() + document.slice(to + end.length);
}
