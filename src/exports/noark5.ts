import type { Register } from "../register/link.ts";
import { type NoarkClass, noarkClasses } from "../reports/noark-classes.ts";
import { text } from "../text/index.ts";
import { namedId } from "./named-id.ts";
import { escapeXml } from "./xml.ts";

const words = text.documentationPlan.noark;
const namespace = "http://www.arkivverket.no/standarder/noark5/arkivstruktur";

/**
 * Classes with their disposal decisions as XML, named as in Noark 5 arkivstruktur: `klassifikasjonssystem`, `klasse` and `kassasjon`
 * with M450, M451 and M453. It is what a records system takes in, not an archive extract: kassasjonsdato (M452), which the schema of an
 * extract demands, is only known when a folder is closed, and what is kept for good has no bevaringstid.
 *
 * @param today yyyy-mm-dd, the day the file is made
 */
export function toNoark5(register: Register, today: string): string {
  const name = register.municipality.name;
  const made = `<opprettetDato>${today}T00:00:00</opprettetDato><opprettetAv>${escapeXml(name)}</opprettetAv>`;
  const klasse = (found: NoarkClass, above: string, depth: number): string => {
    const path = `${above}\n${found.id}`;
    const pad = "  ".repeat(depth);
    const inner = `${pad}  `;
    const { decision } = found;
    const lines = [
      `${pad}<klasse>`,
      `${inner}<systemID>${namedId(register.municipality, path)}</systemID>`,
      `${inner}<klasseID>${escapeXml(found.id)}</klasseID>`,
      `${inner}<tittel>${escapeXml(found.title)}</tittel>`,
      ...(found.note ? [`${inner}<beskrivelse>${escapeXml(found.note)}</beskrivelse>`] : []),
      `${inner}${made}`,
    ];
    if (decision) {
      lines.push(
        `${inner}<kassasjon>`,
        `${inner}  <kassasjonsvedtak>${escapeXml(decision.outcome)}</kassasjonsvedtak>`,
        ...(decision.authority ? [`${inner}  <kassasjonshjemmel>${escapeXml(decision.authority)}</kassasjonshjemmel>`] : []),
        ...(decision.years === undefined ? [] : [`${inner}  <bevaringstid>${decision.years}</bevaringstid>`]),
        `${inner}</kassasjon>`,
      );
    }
    return [...lines, ...found.classes.map((child) => klasse(child, path, depth + 1)), `${pad}</klasse>`].join("\n");
  };
  const systems = noarkClasses(register, today).map(({ title, classes }) =>
    [
      "  <klassifikasjonssystem>",
      `    <systemID>${namedId(register.municipality, title)}</systemID>`,
      `    <tittel>${escapeXml(title)}</tittel>`,
      `    ${made}`,
      ...classes.map((found) => klasse(found, title, 2)),
      "  </klassifikasjonssystem>",
    ].join("\n"),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${escapeXml(`${words.title}. ${name}, ${today}. ${words.lead}`).replaceAll("--", "–")} -->`,
    `<plan:bevaringsplan xmlns:plan="urn:orden:bevaringsplan:1" xmlns="${namespace}">`,
    ...systems,
    "</plan:bevaringsplan>",
    "",
  ].join("\n");
}
