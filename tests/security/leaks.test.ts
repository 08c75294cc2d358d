import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { makeSite } from "../../scripts/lib/build-site.ts";
import { makeSearch } from "../../scripts/lib/make-search.ts";
import { type Edition, editionOf } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { type AnyEntry, type RegisterName, registerNames } from "../../src/register/registers.ts";
import { type Field, schemaOf } from "../../src/register/schema.ts";
import type { FileChange, History, Version } from "../../src/reports/change-log/history.ts";
import { logOf } from "../../src/reports/change-log/tell.ts";
import type { Canary } from "../support/canaries.ts";
import { filesIn, folderForAll } from "../support/commands.ts";
import { fixtures, today } from "../support/content.ts";
import { findLeaks, type Leak } from "../support/leaks.ts";
import { canBePlanted, type Planted, plant } from "../support/planted.ts";
import { zip } from "../support/unzip.ts";

const minutes = 60_000;
const out = folderForAll();

/** Builds an edition as the command does, from a register that no file holds. */
async function build(register: Register, edition: Edition, name: string, project = editionOf): Promise<Map<string, Buffer>> {
  const options = { edition, register, content: fixtures, out: join(out, name), today, restricted: edition === "internal" };
  const made = await makeSite(options, project);
  try {
    return filesIn(made.place());
  } finally {
    made.clear();
  }
}

const told = (leaks: Leak[]) => leaks.map(({ path, canary }) => `${canary.where} (${canary.visibility}) in ${path}`).sort();
const kinds = (leaks: Leak[]) => new Set(leaks.map(({ path }) => /\.(\w+)( \(gzip\))?$/.exec(path)?.[1]));

/** Paths of the texts, numbers and dates of a register that are above public. */
function hiddenFields(register: RegisterName): string[] {
  const found: string[] = [];
  const visit = (field: Field) => {
    for (const child of field.properties?.values() ?? []) visit(child);
    if (field.items) visit(field.items);
    if (field.visibility !== "public" && canBePlanted(field)) found.push(field.path);
  };
  visit(schemaOf(register).field);
  return found;
}

let planted: Planted;
let open: Map<string, Buffer>;
let closed: Map<string, Buffer>;

beforeAll(async () => {
  planted = plant(0);
  open = await build(planted.register, "public", "public");
  closed = await build(planted.register, "internal", "internal");
}, 4 * minutes);

describe("a register where everything that is not public holds something that stands nowhere else", () => {
  test("there is a lot of it, of every kind, in every register", () => {
    const all = [...planted.words.values(), ...planted.numbers.values(), ...planted.dates.values()];
    expect(planted.words.size).toBeGreaterThan(1500);
    expect(planted.numbers.size).toBeGreaterThan(50);
    expect(planted.dates.size).toBeGreaterThan(100);
    for (const register of registerNames) expect(all.some(({ where }) => where.startsWith(register))).toBe(true);
    // Every field of every schema that is above public, but for what only says yes or no.
    const paths = new Set(all.map(({ where }) => where.replace(/^(\S+?)\/\S+ /, "$1 ")));
    const missing = registerNames.flatMap((register) => hiddenFields(register).filter((path) => !paths.has(`${register} ${path}`)));
    expect(missing).toEqual([]);
  });

  test("is built into a public edition with all its public records", () => {
    for (const register of registerNames) expect(editionOf(planted.register, "public").all(register).length).toBeGreaterThan(1);
    expect(open.has("prosesser/omrade/apen/index.html")).toBe(true);
    expect(open.has("prosesser/omrade/gammel/index.html")).toBe(true);
    expect(open.has("om-meg/kode-a/index.html")).toBe(true);
  });

  test("leaks nothing into any file of the public edition", () => {
    const { leaks, files, texts, bytes } = findLeaks(open, planted);
    const count = planted.words.size + planted.numbers.size + planted.dates.size;
    console.log(
      `Leak test: ${count} canaries (${planted.words.size} words, ${planted.numbers.size} numbers, ${planted.dates.size} dates) ` +
        `sought in ${files} files, ${texts} texts, ${(bytes / 1e6).toFixed(1)} million characters: ${leaks.length} found.`,
    );
    expect(told(leaks)).toEqual([]);
    expect(texts).toBeGreaterThan(files);
  });

  test("shows it in the internal edition with what is restricted, so that the search above is not blind", () => {
    const { leaks } = findLeaks(closed, planted);
    const found = new Set(leaks.map(({ canary }) => canary.where));
    const all = [planted.words, planted.numbers, planted.dates].flatMap((map) => [...map.values()]);
    expect(all.filter(({ where }) => !found.has(where)).map(({ where }) => where)).toEqual([]);
    expect([...kinds(leaks)].sort()).toEqual(
      expect.arrayContaining(["html", "json", "ndjson", "parquet", "pf_filter", "pf_fragment", "pf_index", "sqlite"]),
    );
  });

  test(
    "makes no difference: with other secrets, and more of them, every byte of the public edition is the same",
    async () => {
      const other = plant(1);
      expect(other.register.all("systems").length).toBeGreaterThan(planted.register.all("systems").length);
      const files = await build(other.register, "public", "other");
      expect([...files.keys()]).toEqual([...open.keys()]);
      expect([...files].filter(([path, bytes]) => !open.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
    },
    minutes,
  );
});

describe("a history where all that is hidden has become something else, and more of it", () => {
  const [was, is] = [plant(0), plant(1)];
  const versions = ({ register }: Planted) =>
    new Map<string, Version>([
      ...registerNames.flatMap((name) =>
        (register.all(name) as readonly AnyEntry[]).map((entry) => [`${name}/${entry.id}`, entry] as [string, Version]),
      ),
      ["municipality", { register: "municipality", id: "municipality", file: "municipality.yaml", data: register.municipality }],
    ]);
  const changed = (from: Map<string, Version>, to: Map<string, Version>): FileChange[] =>
    [...new Set([...from.keys(), ...to.keys()])].map((key) => {
      const [before, after] = [from.get(key), to.get(key)];
      const { register, id, file } = (after ?? before) as Version;
      return { register, id, file, ...(before && { before }), ...(after && { after }) };
    });
  const history: History = {
    uncommitted: [],
    commits: [
      { date: "2026-05-05", files: changed(versions(was), versions(is)) },
      { date: "2026-04-04", files: changed(new Map(), versions(was)) },
    ],
  };
  const logOfIt = (edition: Edition, project = editionOf) => {
    const view = project(is.register, edition, { restricted: edition === "internal" });
    const log = logOf(history, { full: is.register, view, edition, restricted: edition === "internal", today }, project);
    return { log, files: new Map([["log.json", Buffer.from(JSON.stringify(log))]]) };
  };

  test("tells everyone nothing of it: neither what, nor where, nor when", () => {
    const { log, files } = logOfIt("public");
    expect(told([...findLeaks(files, was).leaks, ...findLeaks(files, is).leaks])).toEqual([]);
    expect(log.sets.map(({ date }) => date)).toEqual(["2026-04-04"]);
    const view = editionOf(is.register, "public");
    const open = registerNames.flatMap((name) => view.all(name).map(({ id }) => `${name}/${id}`));
    expect(log.sets[0]?.changes.map(({ register, id, kind }) => `${kind} ${register}/${id}`).sort()).toEqual(
      [...open, "municipality/municipality"].map((key) => `added ${key}`).sort(),
    );
  });

  test("tells the staff of it, so that the search above is not blind", () => {
    const { log, files } = logOfIt("internal");
    expect(log.sets.map(({ date }) => date)).toEqual(["2026-05-05", "2026-04-04"]);
    expect(findLeaks(files, was).leaks.length).toBeGreaterThan(150);
    expect(findLeaks(files, is).leaks.length).toBeGreaterThan(150);
  });

  test("and the test fails when the log is made of the whole register", () => {
    expect(findLeaks(logOfIt("public", (full) => full).files, was).leaks.length).toBeGreaterThan(150);
  });
});

describe("the test itself fails", () => {
  test(
    "when one field is turned public",
    async () => {
      const field = schemaOf("systems").field.properties?.get("users");
      if (!field) throw new Error("the schema of systems has no users");
      const before = field.visibility;
      let files: Map<string, Buffer>;
      try {
        field.visibility = "public";
        files = await build(planted.register, "public", "turned");
      } finally {
        field.visibility = before;
      }
      const leaks = findLeaks(files, planted).leaks;
      expect(new Set(leaks.map(({ canary }) => canary.where))).toEqual(
        new Set(["systems/omrade/apen users", "systems/omrade/apen-to users"]),
      );
      expect([...kinds(leaks)]).toEqual(expect.arrayContaining(["html", "pf_fragment"]));
    },
    minutes,
  );

  test(
    "when one export is made of the whole register",
    async () => {
      const folder = join(out, "search");
      await makeSearch(planted.register, "public", folder);
      const leaks = findLeaks(filesIn(folder), planted).leaks;
      expect(leaks.length).toBeGreaterThan(1000);
    },
    minutes,
  );

  test(
    "when an internal record is let through",
    async () => {
      const files = await build(planted.register, "public", "let", (full, edition) => {
        const [entry] = full.all("units").filter(({ data }) => data.visibility === "internal");
        if (entry) delete (entry.data as { visibility?: string }).visibility;
        try {
          return editionOf(full, edition);
        } finally {
          if (entry) entry.data.visibility = "internal";
        }
      });
      expect(kinds(findLeaks(files, planted).leaks)).toContain("html");
    },
    minutes,
  );

  const [[code = "", canary] = []] = [...plant(0).words];
  const word = `zq${code}qz${code}`;
  const [number = ""] = plant(0).numbers.keys();
  const [date = ""] = plant(0).dates.keys();
  const escaped = (text: string, one: (character: string) => string) => [...text].map(one).join("");

  test.each<[string, string, string | Buffer]>([
    ["as it stands", "a.html", `<p>${word}</p>`],
    ["in capitals", "a.txt", word.toUpperCase()],
    ["the first half", "a.txt", word.slice(0, 8)],
    ["without its ending", "a.txt", `${word.slice(0, -4)}en`],
    ["in a file name", `x/${word}/index.html`, ""],
    ["as HTML entities", "a.html", escaped(word, (c) => `&#${c.charCodeAt(0)};`)],
    ["as entities in hex, twice", "a.html", escaped(word, (c) => `&amp;#x${c.charCodeAt(0).toString(16)};`)],
    ["percent-encoded", "a.html", escaped(word, (c) => `%${c.charCodeAt(0).toString(16)}`)],
    ["as \\u in JSON", "a.json", escaped(word, (c) => `\\u00${c.charCodeAt(0).toString(16)}`)],
    ["in base64", "a.js", Buffer.from(`Her står ${word}.`).toString("base64")],
    ["in base64 for addresses", "a.html", Buffer.from(`Her står ${word}.`).toString("base64url")],
    ["in hex", "a.json", Buffer.from(word).toString("hex")],
    ["split by markup", "a.html", `${word.slice(0, 4)}<mark>${word.slice(4)}</mark>`],
    ["split by soft hyphens", "a.html", escaped(word, (c) => `${c}&shy;`)],
    ["in UTF-16", "a.bin", Buffer.from(word, "utf16le")],
    ["packed", "a.pf_fragment", gzipSync(`x${word}`)],
    ["packed twice", "a.gz", gzipSync(gzipSync(word))],
    ["in a spreadsheet", "a.xlsx", zip("xl/sharedStrings.xml", `<t>${word}</t>`)],
    ["a number with spaces", "a.html", Number(number).toLocaleString("nb-NO")],
    ["a number with points", "a.csv", Number(number).toLocaleString("de-DE")],
    [
      "a number in a database",
      "a.sqlite",
      Buffer.concat([Buffer.from([1]), Buffer.from(BigInt(number).toString(16).padStart(12, "0"), "hex")]),
    ],
    ["a date", "a.json", `"${date}"`],
    ["a date in a calendar", "a.ics", `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`],
    ["a date in Norwegian", "a.html", new Intl.DateTimeFormat("nb-NO", { dateStyle: "long", timeZone: "UTC" }).format(new Date(date))],
    ["a year", "a.html", `neste gang i ${date.slice(0, 4)}`],
  ])("when a secret stands %s", (_, path, text) => {
    const { leaks } = findLeaks(new Map([[path, Buffer.from(text)]]), planted);
    expect(leaks.length).toBeGreaterThan(0);
    if (_.startsWith("a ")) return;
    expect(leaks.map(({ canary: found }) => found.where)).toEqual([(canary as Canary).where]);
  });
});
