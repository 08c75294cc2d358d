import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { chromium } from "playwright-core";
import sirv from "sirv";
import type { RegisterCopy } from "../../../src/federation/copy.ts";
import { editionOf } from "../../../src/register/edition.ts";
import { loadRegister } from "../../../src/register/load.ts";
import { ensureChromium } from "../chromium.ts";
import { makePortalSearch } from "../federation/portal-search.ts";
import { generateContent } from "../generate-content.ts";
import { makeSearch } from "../make-search.ts";
import { UserError } from "../settings.ts";
import { figure, kilobytes, say, seconds, table } from "./report.ts";
import { cache } from "./tools.ts";
import { today } from "./world.ts";

/** Registers that are made; more than these are the same again under other names. */
const seeds = [1, 2, 3];

/** A word that generated records of every register have. */
const word = "vedtak";

/** The packed texts of the search of a generated register of so many records, by name. */
async function fragmentsOfMade(count: number, seed: number): Promise<Map<string, Buffer>> {
  const folder = join(cache, `federation-${seed}`);
  generateContent(folder, count, seed);
  const { register } = loadRegister(folder, today);
  if (!register) throw new UserError("Registeret som ble laget til målingen, har feil.");
  const search = join(folder, "pagefind");
  await makeSearch(editionOf(register, "public"), "public", search);
  const files = readdirSync(join(search, "fragment"));
  return new Map(files.map((file) => [file.replace(".pf_fragment", ""), readFileSync(join(search, "fragment", file))]));
}

/** How registers share indexes: the most texts in one that has more than one register. */
const ways: [way: string, most: number][] = [
  ["hver sin", 0],
  ["10 000 tekster i hver", 10_000],
  ["én for alle", Number.POSITIVE_INFINITY],
];

function registerNumber(i: number): RegisterCopy {
  const none = { totals: {}, processes: [], areas: {}, systems: [], retention: { total: 0, adopted: 0, dispose: 0 } };
  const site = `https://kommune-${i}.example/`;
  return { name: `Kommune ${i}`, organisationNumber: String(900_000_000 + i), isExample: true, site, date: today, fetched: today, ...none };
}

/** What a reader who has never been here loads to see the first hits of one search, and how long it takes on this machine. */
async function firstSearch(folder: string, indexes: readonly { path: string }[]) {
  writeFileSync(join(folder, "index.html"), '<!doctype html><html lang="nb"><title>Måling</title>');
  const files = sirv(folder);
  const server = createServer((request, response) => files(request, response, () => void response.writeHead(404).end()));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: ["--no-sandbox"] });
  try {
    const page = await (await browser.newContext()).newPage();
    const address = server.address();
    await page.goto(`http://localhost:${typeof address === "object" ? address?.port : ""}/`);
    const { requests, bytes } = { requests: new Set<string>(), bytes: [] as Promise<number>[] };
    page.on("requestfinished", (request) => {
      requests.add(request.url());
      bytes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    const began = performance.now();
    const hits = await page.evaluate(
      `(async () => {
        const pagefind = await import("/pagefind/pagefind.js");
        await Promise.all(${JSON.stringify(indexes)}.map(({ path }) => pagefind.mergeIndex(path)));
        const { results } = await pagefind.search(${JSON.stringify(word)});
        await Promise.all(results.slice(0, 15).map((result) => result.data()));
        return results.length;
      })()`,
    );
    const time = (performance.now() - began) / 1000;
    await page.waitForLoadState("networkidle");
    const sizes = await Promise.all(bytes);
    return { requests: requests.size, bytes: sizes.reduce((sum, size) => sum + size, 0), time, hits: hits as number };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** What one search in a portal costs a reader, as registers are added: with an index for each, and with one for all. */
export async function measureFederation(count: number, sizes: readonly number[]): Promise<string> {
  const made: Map<string, Buffer>[] = [];
  for (const seed of seeds) made.push(await fragmentsOfMade(count, seed));
  const rows: string[][] = [];
  for (const size of sizes) {
    const registers = Array.from({ length: size }, (_, i) => registerNumber(i));
    for (const [way, most] of ways) {
      const folder = join(cache, "federation-portal");
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      say(`  Portal av ${size} registre, ${way}.`);
      const fragmentsOf = ({ organisationNumber }: RegisterCopy) => made[Number(organisationNumber) % made.length] ?? new Map();
      const began = performance.now();
      const { indexes } = await makePortalSearch(registers, fragmentsOf, folder, most);
      const building = (performance.now() - began) / 1000;
      const { requests, bytes, time, hits } = await firstSearch(folder, indexes);
      const pages = registers.reduce((sum, register) => sum + fragmentsOf(register).size, 0);
      rows.push([
        figure(size, 0),
        way,
        figure(indexes.length + 1, 0),
        figure(pages, 0),
        seconds(building),
        figure(requests, 0),
        kilobytes(bytes),
        seconds(time),
        figure(hits, 0),
      ]);
    }
  }
  return table(["Registre", "Slik", "Indekser", "Tekster i søket", "Lages på", "Forespørsler", "Hentes", "Første søk", "Treff"], rows);
}
