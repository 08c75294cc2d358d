import { codeName } from "../../register/code-name.ts";
import { monthsOf } from "../../register/dates.ts";
import type { Register } from "../../register/link.ts";
import { isSensitive } from "../../register/processings.ts";
import { formatDuration, formatList, inSentence } from "../../text/format.ts";
import { text } from "../../text/index.ts";
import { machinesIn } from "./machine-use.ts";
import { sensitivityOf } from "./sensitivity.ts";
import { categoriesOf, type Service } from "./services.ts";
import { namesInSentence } from "./words.ts";

const t = text.aboutMe.summary;

/** More kinds of recipients than this are told of by number. */
const maxRecipients = 8;

/** Codes by how often they are met, the most usual first. */
function byUse(codes: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([code]) => code);
}

/** ISO 8601 durations that something is kept for, and whether something is kept for ever. */
function keeping(register: Register, services: readonly Service[]): { forever: number; periods: string[] } {
  let forever = 0;
  const periods: string[] = [];
  for (const { process, held } of services) {
    const rules = (process.data.documentation ?? []).flatMap(({ retention }) => register.get("retention", retention)?.data ?? []);
    // Documentation of a process is of these people too only where their data follow it, or nothing is said of erasing them.
    const follows = held.some(({ processing: { erasure } }) => !erasure || erasure.some(({ followsRetention }) => followsRetention));
    if (follows && rules.some(({ outcome }) => outcome === "preserve" || outcome === "preserve-partly")) forever++;
    periods.push(...(follows ? rules.flatMap(({ period }) => period ?? []) : []));
    periods.push(...held.flatMap(({ processing }) => (processing.erasure ?? []).flatMap(({ period }) => period ?? [])));
  }
  return { forever, periods };
}

function keptText(register: Register, services: readonly Service[]): string {
  const { forever, periods } = keeping(register, services);
  if (forever > 0) return t.keptForever(forever);
  const [longest] = periods.sort((a, b) => monthsOf(b) - monthsOf(a));
  return longest ? t.keptLongest(formatDuration(longest)) : t.keptUnknown;
}

function givenText(register: Register, services: readonly Service[]): string {
  const all = services.flatMap(({ held }) => held.map(({ processing }) => processing.recipients));
  const codes = byUse(all.flatMap((list) => (list ?? []).map(({ category }) => category)));
  if (codes.length === 0) return all.some((list) => list === undefined) ? t.givenUnknown : t.givenNone;
  const rest = codes.length - maxRecipients;
  // One more by name is no longer than saying that there is one more.
  if (rest <= 1) return t.given(namesInSentence(register, "recipient-categories", codes));
  return t.givenMore(
    codes
      .slice(0, maxRecipients)
      .map((code) => inSentence(codeName(register, "recipient-categories", code)))
      .join(", "),
    rest,
  );
}

/** A few sentences on what the municipality holds about a kind of person: how much, how sensitive, how long, and who is given it. */
export function summaryOf(register: Register, subject: string, services: readonly Service[]): string[] {
  const name = namesInSentence(register, "data-subjects", [subject]);
  const areas = formatList([...new Set(services.map(({ process }) => inSentence(codeName(register, "service-areas", process.data.area))))]);
  const sensitive = services.filter(({ held }) => sensitivityOf(register, held) === "special");
  const kinds = byUse(
    sensitive.flatMap(({ held }) =>
      [...new Set(held.flatMap(({ groups }) => categoriesOf(groups)))].filter((code) => isSensitive([code], register)),
    ),
  );
  const outside = services.filter(({ held }) => held.some(({ processing }) => processing.transfersOutsideEea)).length;
  return [
    t.tasks(name, services.length, areas),
    sensitive.length > 0
      ? t.sensitive(sensitive.length, services.length, namesInSentence(register, "data-categories", kinds))
      : t.notSensitive(services.length),
    keptText(register, services),
    givenText(register, services),
    ...(outside > 0 ? [t.outside(outside)] : []),
    ...machinesIn(services).map(({ sentence }) => sentence),
  ];
}
