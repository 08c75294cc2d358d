import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { check } from "../../src/register/check.ts";
import { compareFindings, type Finding } from "../../src/register/finding.ts";
import { type Content, readContent, readRecords } from "../../src/register/read.ts";
import { isRegisterName, type RegisterName } from "../../src/register/registers.ts";
import { fixtures, today } from "../support/content.ts";

const runs = Number(process.env.MUTATIONS ?? 10_000);
/** The same records are spoilt in the same way each time; SEED tries others. */
const seed = Number(process.env.SEED ?? 20_261_125);

/** Every record of the example, as it stands. */
const content = join(root, "content");
const records = readdirSync(content, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.(yaml|md)$/.test(file) && isRegisterName(file.split("/")[0] ?? ""))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(content, file), "utf8") }));

/** What is put into a text to spoil it: the signs of YAML, and what has broken parsers before. */
const tokens = [
  "",
  ":",
  ": ",
  "- ",
  "#",
  "'",
  '"',
  "|",
  ">-",
  "{",
  "}",
  "[",
  "]",
  ",",
  "&a",
  "*a",
  "<<: *a",
  "!!js/function 'x'",
  "!!binary aGVp",
  "---\n",
  "...\n",
  "%YAML 1.1\n",
  "\t",
  "\u0000",
  "\ufeff",
  "\u2028",
  "\u202e",
  "\ud800",
  "💥",
  "__proto__: {a: 1}",
  "constructor: x",
  "toString:",
  "~",
  "null",
  "NO",
  "0123",
  "1e400",
  ".inf",
  "-0",
  "2026-02-30",
  "true",
  "[[[[[[",
  "? [a, b]\n: c",
  "? {a}\n",
  "\r",
  "\r\n",
  "x".repeat(400),
];

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const token = fc.constantFrom(...tokens);

/** One way to spoil a text. */
const mutation: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(place, token).map(([at, put]) => (text: string) => {
    const i = Math.floor(at * text.length);
    return text.slice(0, i) + put + text.slice(i);
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 40 }), token).map(([at, length, put]) => (text: string) => {
    const i = Math.floor(at * text.length);
    return text.slice(0, i) + put + text.slice(i + length);
  }),
  fc.tuple(place, place).map(([from, to]) => (text: string) => {
    const lines = text.split("\n");
    const [line = ""] = lines.splice(Math.floor(from * lines.length), 1);
    lines.splice(Math.floor(to * lines.length), 0, line);
    return lines.join("\n");
  }),
  fc.tuple(place, fc.integer({ min: 1, max: 6 })).map(([at, length]) => (text: string) => {
    const lines = text.split("\n");
    lines.splice(Math.floor(at * lines.length), length);
    return lines.join("\n");
  }),
  fc.tuple(place, place).map(([from, to]) => (text: string) => {
    const lines = text.split("\n");
    lines.splice(Math.floor(to * lines.length), 0, lines[Math.floor(from * lines.length)] ?? "");
    return lines.join("\n");
  }),
  // A value in the place of another: the right shape with the wrong sense, which only rules and references can see.
  fc.tuple(place, place, fc.nat(records.length - 1)).map(([at, from, other]) => (text: string) => {
    const lines = text.split("\n");
    const theirs = (records[other]?.text ?? "").split("\n");
    const i = Math.floor(at * lines.length);
    const value = /:\s+(\S.*)$/.exec(theirs[Math.floor(from * theirs.length)] ?? "")?.[1];
    if (value) lines[i] = (lines[i] ?? "").replace(/:\s+\S.*$/, () => `: ${value}`);
    return lines.join("\n");
  }),
  fc.tuple(place, fc.integer({ min: -4, max: 8 })).map(([at, by]) => (text: string) => {
    const lines = text.split("\n");
    const i = Math.floor(at * lines.length);
    const line = lines[i] ?? "";
    lines[i] = by < 0 ? line.slice(Math.min(-by, line.length - line.trimStart().length)) : " ".repeat(by) + line;
    return lines.join("\n");
  }),
  place.map((at) => (text: string) => text.slice(0, Math.floor(at * text.length))),
  fc.constant((text: string) => text.replaceAll("\n", "\r\n")),
);

const folder = mkdtempSync(join(tmpdir(), "orden-mutations-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The base that a spoilt record is laid over, read once. It has no findings of its own. */
let base: Content | undefined;

/** What is told when a file of the register has this text. */
function told(file: string, text: string): Finding[] {
  if (!base) {
    cpSync(join(fixtures, "base"), folder, { recursive: true });
    base = readContent(folder);
  }
  const [register = "", ...rest] = file.split("/");
  const id = rest.join("/").replace(/\.(yaml|md)$/, "");
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  const before = existsSync(path) ? readFileSync(path) : undefined;
  writeFileSync(path, text);
  try {
    const read = readRecords(folder, [{ register: register as RegisterName, id, file }]);
    const entries = [...base.entries.filter((entry) => entry.file !== file), ...read.entries];
    return check({ ...base, entries, unread: read.unread, findings: read.findings }, today).findings;
  } finally {
    if (before) writeFileSync(path, before);
    else rmSync(path);
  }
}

test(`${runs} spoilt records: nothing crashes, each finding is inside its file, and the same text is told the same of`, {
  timeout: 900_000,
}, () => {
  expect(records.length).toBeGreaterThan(200);
  const count = { runs: 0, sound: 0, findings: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...records), fc.array(mutation, { minLength: 1, maxLength: 4 }), ({ file, text }, mutations) => {
      const spoilt = mutations.reduce((current, mutate) => mutate(current), text);
      const findings = told(file, spoilt);

      // As often as finds what depends on order or on what was told before; every time would double the time.
      if (++count.runs % 5 === 0) expect(told(file, spoilt)).toEqual(findings);
      const lines = spoilt.replace(/^\ufeff/, "").split("\n");
      const isInside = ({ line, column, ...finding }: Finding) =>
        line >= 1 && column >= 1 && (finding.file !== file || (line <= lines.length && column <= (lines[line - 1]?.length ?? 0) + 1));
      const wrong = findings.filter(
        (finding, i) =>
          !isInside(finding) ||
          /stoppet på denne oppføringen|undefined|\[object/.test(finding.message) ||
          (i > 0 && compareFindings(findings[i - 1] as Finding, finding) > 0),
      );
      // One assertion for all: one for each of half a million facts took as long as the check.
      expect(wrong).toEqual([]);
      if (findings.length === 0) count.sound++;
      count.findings += findings.length;
    }),
    { numRuns: runs, seed },
  );
  console.log(`${runs} spoilt records of ${records.length}: ${count.sound} had nothing wrong, the others ${count.findings} findings.`);
  // Texts that hardly ever say anything would prove nothing.
  expect(count.findings).toBeGreaterThan(runs);
});
