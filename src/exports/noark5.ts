import { createHash } from "node:crypto";
import type { Register } from "../register/link.ts";
import { type NoarkClass, noarkClasses } from "../reports/noark-classes.ts";
import { text } from "../text/index.ts";
import { cleanText } from "./clean-text.ts";

const words = text.documentationPlan.noark;
const namespace = "http://www.arkivverket.no/standarder/noark5/arkivstruktur";

const escaped = (line: string) =>
  cleanText(line).replace(/[&<>"]/g, (mark) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[mark] ?? mark);

/** An id of the same form as other records' have, and the same each time for the same thing: made of the municipality and what it names. */
function systemId(register: Register, name: string): string {
  const hash = createHash("sha256").update(`${register.municipality.organisationNumber}\n${name}`).digest("hex");
  // The digit that says how it is made is 8: by a rule of one's own (RFC 9562).
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/**
 * Classes with their disposal decisions as XML, named as in Noark 5 arkivstruktur: `klassifikasjonssystem`, `klasse` and `kassasjon`
 * with M450, M451 and M453. It is what a records system takes in, not an archive extract: kassasjonsdato (M452), which the schema of an
 * extract demands, is only known when a folder is closed, and what is kept for good has no bevaringstid.
 *
 * @param today yyyy-mm-dd, the day the file is made
 */
export function toNoark5(register: Register, today: string): string {
  const name = register.municipality.name;
  const made = `<opprettetDato>${today}T00:00:00</opprettetDato><opprettetAv>${escaped(name)}</opprettetAv>`;
  const klasse = (found: NoarkClass, above: string, depth: number): string => {
    const path = `${above}\n${found.id}`;
    const pad = "  ".repeat(depth);
    const inner = `${pad}  `;
    const { decision } = found;
    const lines = [
      `${pad}<klasse>`,
      `${inner}<systemID>${systemId(register, path)}</systemID>`,
      `${inner}<klasseID>${escaped(found.id)}</klasseID>`,
      `${inner}<tittel>${escaped(found.title)}</tittel>`,
      ...(found.note ? [`${inner}<beskrivelse>${escaped(found.note)}</beskrivelse>`] : []),
      `${inner}${made}`,
    ];
    if (decision) {
      lines.push(
        `${inner}<kassasjon>`,
        `${inner}  <kassasjonsvedtak>${escaped(decision.outcome)}</kassasjonsvedtak>`,
        ...(decision.authority ? [`${inner}  <kassasjonshjemmel>${escaped(decision.authority)}</kassasjonshjemmel>`] : []),
        ...(decision.years === undefined ? [] : [`${inner}  <bevaringstid>${decision.years}</bevaringstid>`]),
        `${inner}</kassasjon>`,
      );
    }
    return [...lines, ...found.classes.map((child) => klasse(child, path, depth + 1)), `${pad}</klasse>`].join("\n");
  };
  const systems = noarkClasses(register, today).map(({ title, classes }) =>
    [
      "  <klassifikasjonssystem>",
      `    <systemID>${systemId(register, title)}</systemID>`,
      `    <tittel>${escaped(title)}</tittel>`,
      `    ${made}`,
      ...classes.map((found) => klasse(found, title, 2)),
      "  </klassifikasjonssystem>",
    ].join("\n"),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${escaped(`${words.title}. ${name}, ${today}. ${words.lead}`).replaceAll("--", "–")} -->`,
    `<plan:bevaringsplan xmlns:plan="urn:orden:bevaringsplan:1" xmlns="${namespace}">`,
    ...systems,
    "</plan:bevaringsplan>",
    "",
  ].join("\n");
}
