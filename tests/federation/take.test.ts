import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { close } from "pagefind";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Kept, keptIn, keptName } from "../../scripts/lib/federation/kept.ts";
import { hitsOf } from "../../scripts/lib/federation/search-hits.ts";
import { sourceOf } from "../../scripts/lib/federation/source.ts";
import { takeAll } from "../../scripts/lib/federation/take.ts";
import { refusalText } from "../../src/federation/refused.ts";
import { editionOf } from "../../src/register/edition.ts";
import { filesIn, folderForAll } from "../support/commands.ts";
import { emptyFolder, fixtures, registerOf } from "../support/content.ts";
import { type Answer, publish, siteOfFiles } from "../support/federated.ts";

const folder = folderForAll();
const day = "2026-11-22";
let built: Map<string, Buffer>;

beforeAll(async () => {
  await publish(registerOf(), join(folder, "public"));
  await publish(registerOf(), join(folder, "internal"), "internal");
  built = filesIn(join(folder, "public"));
}, 60_000);
afterAll(() => close());

/** A site of the public edition with some files that answer otherwise. */
const siteWith = (changed: Record<string, Answer> = {}) => siteOfFiles(new Map<string, Answer>([...built, ...Object.entries(changed)]));

/** Reads sites or folders once. */
async function take(given: string[], copies = emptyFolder(), today = day): Promise<Omit<Kept, "fragments">[]> {
  return takeAll(given.map(sourceOf), keptIn(copies), today, () => {});
}

const whyNot = ({ failure }: Pick<Kept, "failure">) => failure && refusalText(failure.code, failure.detail);

const json = (path: string): Record<string, unknown> => JSON.parse(built.get(path)?.toString() ?? "") as Record<string, unknown>;
const changed = (path: string, change: object) => ({ [path]: JSON.stringify({ ...json(path), ...change }) });
const index = "api/v1/index.json";
const processes = "api/v1/processes.json";
/** The first record of a list with something else in it. */
const firstWith = (change: object) => {
  const [first, ...rest] = json(processes).items as object[];
  return changed(processes, { items: [{ ...first, ...change }, ...rest] });
};
const fragment = () => [...built.keys()].find((path) => path.includes("/fragment/")) ?? "";
const contents = () => [...built.keys()].find((path) => path.endsWith(".pf_meta")) ?? "";
const packed = (text: string | Buffer) => gzipSync(Buffer.concat([Buffer.from("pagefind_dcd"), Buffer.from(text)]));

test("a register is read from its address, and again without its texts, which are named by what is in them", async () => {
  const { address, asked } = await siteWith();
  const copies = emptyFolder();
  const [first] = await take([address], copies);
  expect(whyNot(first as Kept)).toBeUndefined();
  const view = editionOf(registerOf(), "public");
  expect(first?.copy).toMatchObject({ name: view.municipality.name, site: address, date: day, fetched: day });
  expect(first?.copy?.totals.processes).toBe(view.all("processes").length);
  expect(first?.copy?.processes.map(({ name }) => name)).toEqual(view.all("processes").map(({ data }) => data.name));
  expect(first?.copy?.systems.map(({ name }) => name)).toEqual(view.all("systems").map(({ data }) => data.name));
  const hits = hitsOf(keptIn(copies).fragments(address), new URL(address));
  expect(hits.map(({ url }) => url)).toEqual(expect.arrayContaining(first?.copy?.processes.map(({ url }) => url) ?? []));
  // Guidance is the same in every register, and reports are no records.
  expect(hits.filter(({ url }) => /\/(veiledning|rapporter)\//.test(url))).toEqual([]);
  const texts = asked.filter((path) => path.includes("/fragment/")).length;
  expect(texts).toBeGreaterThan(10);
  asked.length = 0;
  await take([address], copies);
  expect(asked.filter((path) => path.includes("/fragment/"))).toEqual([]);
  expect(asked.length).toBeLessThan(15);
});

test("a folder is read like an address, when it says where its site is", async () => {
  const [kept] = await take([join(folder, "public")]);
  expect(kept?.copy?.site).toBe(`${registerOf().municipality.sites?.public}/`);
});

test("an internal edition is refused, from an address and from a folder, and so is a folder that has changed", async () => {
  const site = await siteOfFiles(new Map<string, Answer>(filesIn(join(folder, "internal"))));
  const spoilt = emptyFolder();
  for (const [path, bytes] of built) if (!path.includes("/")) writeFileSync(join(spoilt, path), bytes);
  const refused = await take([site.address, join(folder, "internal"), spoilt]);
  expect(refused.map(({ copy }) => copy)).toEqual([undefined, undefined, undefined]);
  expect(whyNot(refused[0] as Kept)).toBe("Er ikke den offentlige utgaven (internal), og skal ikke samles.");
  expect(whyNot(refused[1] as Kept)).toContain("er ikke den offentlige utgaven");
  expect(whyNot(refused[2] as Kept)).toContain("Filene er endret");
  // Nothing more is asked of it than what told that it is internal.
  expect(site.asked).toEqual([index]);
});

const faults: [what: string, changes: () => Record<string, Answer>, why: string | RegExp][] = [
  ["another version", () => changed(index, { schemaVersion: "2.0.0" }), "Har utgave 2.0.0 av API-et. Denne portalen leser utgave 1."],
  ["a list of the internal edition", () => changed(processes, { edition: "internal" }), /^Er ikke den offentlige utgaven/],
  ["wrong JSON", () => ({ [index]: "{" }), "api/v1/index.json er ikke JSON."],
  ["a list", () => ({ [index]: "[]" }), "index.json har ikke den formen API-et skal ha."],
  ["nothing", () => ({ [index]: "null" }), "index.json har ikke den formen API-et skal ha."],
  ["no file", () => ({ [index]: (response) => response.writeHead(404).end() }), "Svarer med feil (404, api/v1/index.json)."],
  [
    "a server in trouble",
    () => ({ [processes]: (response) => response.writeHead(503).end() }),
    "Svarer med feil (503, api/v1/processes.json).",
  ],
  ["an answer that is cut off", () => ({ [index]: (response) => void response.socket?.destroy() }), "Svarer ikke."],
  ["a huge file", () => ({ [index]: Buffer.alloc(6_000_000, " ") }), "api/v1/index.json er for stor."],
  ["a number of pages without end", () => changed(processes, { parts: 1e6 }), "processes.json har ikke den formen API-et skal ha."],
  ["a name without end", () => firstWith({ name: "x".repeat(1000) }), "processes.json har ikke den formen API-et skal ha."],
  ["an address that runs code", () => firstWith({ page: "javascript:alert(1)" }), "processes.json har ikke den formen API-et skal ha."],
  ["an address elsewhere", () => firstWith({ page: "//annet.example/" }), "processes.json har ikke den formen API-et skal ha."],
  [
    "a redirect to http",
    () => ({ [index]: (response) => response.writeHead(302, { location: "http://annet.example/" }).end() }),
    "Sender videre til en adresse uten https (http://annet.example/).",
  ],
  [
    "a redirect to another site",
    () => ({ [index]: (response) => response.writeHead(301, { location: "https://annet.example/" }).end() }),
    /^Sender videre til et annet nettsted \(https:\/\/annet\.example\/\)/,
  ],
  ["a redirect to itself", () => ({ [index]: (response) => response.writeHead(302, { location: `/${index}` }).end() }), /^Sender videre/],
  [
    "no search",
    () => ({ "pagefind/pagefind-entry.json": (response) => response.writeHead(404).end() }),
    /^Svarer med feil \(404, pagefind/,
  ],
  [
    "a search that leads to another folder",
    () => ({ "pagefind/pagefind-entry.json": JSON.stringify({ languages: { nb: { hash: "../../etc" } } }) }),
    /^Søket kan ikke leses/,
  ],
  ["a search that is not one", () => ({ [contents()]: "hei" }), /^Søket kan ikke leses/],
  ["lists in lists in lists", () => ({ [contents()]: packed(Buffer.alloc(5_000_000, 0x81)) }), /^Søket kan ikke leses/],
  ["a packed file that unpacks without end", () => ({ [contents()]: packed(Buffer.alloc(50_000_000)) }), /^Søket kan ikke leses/],
  ["a text that is not JSON", () => ({ [fragment()]: packed("hei") }), /^Søket kan ikke leses/],
  [
    "a hit that leads elsewhere",
    () => ({
      [fragment()]: packed(
        JSON.stringify({ url: "//annet.example/", content: "", meta: { title: "A" }, filters: { register: ["Prosess"] } }),
      ),
    }),
    /^Søket kan ikke leses/,
  ],
];

test.each(faults)("%s: the register is named with the reason, and the others go on", async (_, changes, why) => {
  const [right, wrong] = [
    await siteWith(changed(index, { municipality: { name: "Riktig", organisationNumber: "910000001" } })),
    await siteWith(changes()),
  ];
  const [first, second] = await take([wrong.address, right.address]);
  expect(whyNot(first as Kept)).toEqual(typeof why === "string" ? why : expect.stringMatching(why));
  expect(first?.copy).toBeUndefined();
  expect([second?.copy?.name, second?.failure]).toEqual(["Riktig", undefined]);
});

test("a register that stops answering keeps its copy and the day it stopped, for thirty days", async () => {
  const site = await siteWith();
  const copies = emptyFolder();
  await take([site.address], copies, "2026-01-01");
  await site.stop();
  const later = async (today: string) => (await take([site.address], copies, today))[0];
  const since = { since: "2026-01-03", code: "unreachable", detail: "" };
  expect(await later("2026-01-03")).toMatchObject({ copy: { fetched: "2026-01-01" }, failure: since });
  expect(await later("2026-01-31")).toMatchObject({ copy: { fetched: "2026-01-01" }, failure: since });
  const gone = await later("2026-02-01");
  expect([gone?.copy, gone?.failure]).toEqual([undefined, since]);
  expect(readFileSync(join(copies, `${keptName(site.address)}.json`), "utf8")).not.toContain("fragments");
});

test("the same register from two addresses is taken in once", async () => {
  const [a, b] = [await siteWith(), await siteWith()];
  const [first, second] = await take([a.address, b.address]);
  expect([first?.failure, second?.copy, second?.failure]).toEqual([undefined, undefined, { since: day, code: "twin", detail: a.address }]);
});

test("what a server says is cut and cleaned before it is told at a terminal", async () => {
  const site = await siteWith(changed(index, { schemaVersion: `9\u001b[2J${"x".repeat(30)}` }));
  const why = whyNot((await take([site.address]))[0] as Kept);
  expect(why).toContain("Har utgave 9");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(why).not.toMatch(/[\u0000-\u001f]/);
});

test("a copy that is spoilt is read anew, and one of an address that is no longer given goes", async () => {
  const site = await siteWith();
  const folder = emptyFolder();
  const copies = keptIn(folder);
  await take([site.address], folder);
  const file = join(folder, `${keptName(site.address)}.json`);
  writeFileSync(file, "{");
  expect(copies.get(site.address)).toBeUndefined();
  expect((await take([site.address], folder))[0]?.copy?.site).toBe(site.address);
  copies.keepOnly([]);
  expect(existsSync(file)).toBe(false);
});

test.each([
  "http://register.example/",
  "ftp://register.example/",
  "https://a:b@register.example/",
  join(fixtures, "finnes-ikke"),
  "file:///etc/",
])("%s is no address of a register", (given) => {
  expect(() => sourceOf(given)).toThrow("verken en mappe som finnes eller en adresse med https");
});
