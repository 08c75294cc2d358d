import { stringify } from "yaml";
import type { Register } from "../register/link.ts";
import { nameOf } from "../register/registers.ts";
import { schemaOf } from "../register/schema.ts";
import type { Municipality } from "../register/types.ts";
import { type BankScenario, processesOf, type Subject } from "../reports/risk/subject.ts";
import { formatDate } from "../text/format.ts";
import { text } from "../text/index.ts";
import { descriptionOf, factsOf } from "./assessment-facts.ts";
import { wrapped } from "./template.ts";

const words = text.assessmentTemplate;
const width = 120;
/** The longest text a field holds; a process may say more. */
const maxText = 6000;

const comment = (line: string, depth = 0) =>
  wrapped(line, width - 2 - depth).map((part, i) => `${" ".repeat(depth)}# ${i === 0 ? "" : "  "}${part}`);

/** `key: value` as YAML, long text folded. */
const written = (key: string, value: unknown, depth = 0) =>
  stringify({ [key]: value }, { lineWidth: width - depth, blockQuote: "folded", defaultStringType: "PLAIN" })
    .trimEnd()
    .split("\n")
    .map((line) => (line ? `${" ".repeat(depth)}${line}` : line));

/** A field that only a person can fill in: empty, so that the check asks for it. */
const toFill = (key: string, help: string, depth = 0) => `${" ".repeat(depth)}${key}: # ${help}`;

function scaleLines(scale: Municipality["riskScale"] | undefined, kind: "ros" | "dpia"): string[] {
  if (!scale) return [];
  const levels = (list: Municipality["riskScale"]["likelihood"]) =>
    list.map(({ name, meaning }, i) => words.scale.level(i + 1, name, meaning)).join(", ");
  return [
    ...comment(`${words.scale.likelihood}: ${levels(scale.likelihood)}.`),
    ...comment(`${words.scale.consequence}: ${levels(scale.consequence)}.${kind === "dpia" ? ` ${words.scale.fromSubject}` : ""}`),
    ...comment(words.scale.acceptance(scale.acceptance)),
  ];
}

function scenarioLines(scenario: BankScenario, scale: Municipality["riskScale"] | undefined, owner: string): string[] {
  const [first = "", ...rest] = written("event", scenario.event, 4);
  return [
    `  - ${first.trimStart()}`,
    ...rest,
    ...written("cause", scenario.cause, 4),
    "    aspects:",
    ...scenario.aspects.map((aspect) => `      - ${aspect}`),
    toFill("likelihood", words.scale.range(scale?.likelihood.length ?? 5), 4),
    toFill("consequence", words.scale.range(scale?.consequence.length ?? 5), 4),
    "    # reasons:",
    "    # existingMeasures:",
    "    #   -",
    ...comment(words.common, 4),
    ...scenario.measures.flatMap(({ text: measure, framework }) => comment(`- ${measure}${framework ? ` (${framework})` : ""}`, 4)),
    "    # measures:",
    "    #   - text:",
    `    #     owner: ${owner}`,
    "    #     deadline:",
    "    #     status: planned",
  ];
}

/**
 * A new assessment of a system or a process. What the register knows is told in comments or filled in; what only people can judge,
 * such as likelihood and consequence, is left empty and marked, so that the check asks for it.
 *
 * @param scenarios those of the bank that suit the subject
 * @param today yyyy-mm-dd
 */
export function assessmentTemplate(
  register: Register,
  subject: Subject,
  kind: "ros" | "dpia",
  scenarios: readonly BankScenario[],
  today: string,
): string {
  const name = words.name[kind](nameOf(subject)).slice(0, 160).trim();
  const { riskScale: scale } = register.municipality;
  const { properties } = schemaOf("assessments").field;
  const help = (key: string) => `${words.fill}: ${properties?.get(key)?.description ?? ""}`;
  const owner = subject.data.owner;
  const processes = processesOf(register, subject).map(({ id }) => id);
  const systems =
    subject.register === "systems"
      ? [subject.id]
      : kind === "dpia"
        ? [...new Set((subject.data.systems ?? []).flatMap(({ system }) => register.get("systems", system)?.id ?? []))]
        : [];
  const list = (key: string, ids: readonly string[], isGiven: boolean) =>
    ids.length === 0 ? [] : [isGiven ? `${key}:` : `${key}: # ${words.keep}`, ...ids.map((id) => `  - ${id}`)];
  const lines = [
    ...comment(words.head(name, formatDate(today))),
    ...words.how.flatMap((line) => comment(line)),
    "#",
    ...comment(words.known(nameOf(subject))),
    ...factsOf(register, subject).flatMap(({ title, lines: told }) =>
      told.length === 1 ? comment(`${title}: ${told[0]}`) : [...comment(`${title}:`), ...told.flatMap((line) => comment(`- ${line}`, 0))],
    ),
    "",
    ...written("name", name),
    `kind: ${kind}`,
    ...list("processes", processes, subject.register === "processes"),
    ...list("systems", systems, subject.register === "systems"),
    `owner: ${owner}`,
    "status: planned",
    `date: ${today} # ${words.date}`,
    toFill("method", `${words.fill}: ${words.method}`),
    ...comment(words.participants),
    "# participants:",
    "#   -",
  ];
  if (kind === "dpia") {
    const description = descriptionOf(register, subject).join("\n\n").slice(0, maxText);
    lines.push(
      "",
      ...comment(words.draft),
      ...(description ? written("description", description) : [toFill("description", help("description"))]),
    );
    for (const key of ["necessity", "proportionality", "dataSubjectViews", "dpoAdvice"]) lines.push(toFill(key, help(key)));
  }
  lines.push("", ...scaleLines(scale, kind));
  if (scenarios.length > 0) lines.push("scenarios:", ...scenarios.flatMap((scenario) => scenarioLines(scenario, scale, owner)));
  else {
    const example = {
      event: words.example,
      cause: "…",
      aspects: ["confidentiality"] as BankScenario["aspects"],
      measures: [],
      suits: { assessment: kind },
    };
    const shown = scenarioLines(example, scale, owner).map((line) => `#${line.replace(/^ ?/, "")}`);
    lines.push(...comment(words.noBank), "# scenarios:", ...shown);
  }
  lines.push("", toFill("conclusion", help("conclusion")));
  return `${lines.join("\n")}\n`;
}
