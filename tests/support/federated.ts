import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { parse, stringify } from "yaml";
import { writeMark } from "../../scripts/lib/edition-mark.ts";
import { generateContent } from "../../scripts/lib/generate-content.ts";
import { makeSearch } from "../../scripts/lib/make-search.ts";
import { writeApi } from "../../scripts/lib/write-api.ts";
import { apiFolder } from "../../src/exports/api/origin.ts";
import { type Edition, editionOf } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { loadRegister } from "../../src/register/load.ts";
import { today } from "./content.ts";

/**
 * What a portal reads of an edition, made as `npm run build` makes it: its API, its search and its mark. The pages, which it does not read, are left
 * out, for they take the most time.
 */
export async function publish(register: Register, folder: string, edition: Edition = "public"): Promise<void> {
  const view = editionOf(register, edition);
  mkdirSync(folder, { recursive: true });
  writeApi(view, { edition, restricted: false, date: today, commit: null, base: "/" }, join(folder, apiFolder));
  await makeSearch(view, edition, join(folder, "pagefind"));
  // What `serve` and the guard ask of a site.
  writeFileSync(join(folder, "404.html"), `<!doctype html><meta name="orden-edition" content="${edition}"><title>404</title>`);
  writeMark(folder, folder, { edition, restricted: false, date: today });
}

export interface Invented {
  name: string;
  organisationNumber: string;
  municipalityNumber: string;
  seed: number;
  /** Stands in the text of its first system. */
  words: string;
  /** The name of its first system. */
  system: string;
}

/** Publishes an invented municipality. @returns the folder */
export async function publishInvented(folder: string, { seed, words, system, ...municipality }: Invented): Promise<string> {
  const [content, site] = [join(folder, "content"), join(folder, "public")];
  generateContent(content, 100, seed);
  const edit = (file: string, change: (data: Record<string, unknown>) => object) => {
    const path = join(content, file);
    const data = parse(readFileSync(path, "utf8")) as Record<string, unknown>;
    writeFileSync(path, stringify({ ...data, ...change(data) }));
  };
  edit("municipality.yaml", () => municipality);
  edit("systems/systems-1.yaml", ({ purpose }) => ({ name: system, purpose: `${purpose} ${words}` }));
  const { register, findings } = loadRegister(content, today);
  if (!register) throw new Error(findings.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  await publish(register, site);
  return site;
}

/** What a site answers to a path: bytes, or what it does. */
export type Answer = Buffer | string | ((response: ServerResponse) => void);

/**
 * A site of files by path without a slash first, that stops when the test is over. What is in `files` may be changed while it runs.
 * @returns its address, with a slash at the end, the paths that have been asked for, and a way to stop it before
 */
export async function siteOfFiles(files: Map<string, Answer>): Promise<{ address: string; asked: string[]; stop(): Promise<void> }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(1);
    asked.push(path);
    const answer = files.get(path);
    if (typeof answer === "function") answer(response);
    else if (answer === undefined) response.writeHead(404).end();
    else response.end(answer);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  const stop = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  onTestFinished(stop);
  return { address: `http://localhost:${typeof bound === "object" ? bound?.port : ""}/`, asked, stop };
}
