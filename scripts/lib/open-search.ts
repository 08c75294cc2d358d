import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Counts, Engine } from "../../src/search/ask.ts";
import { Words, wordListFile } from "../../src/search/word-list.ts";

const theirs = globalThis.fetch;

/** Pagefind's program for browsers fetches its files; here they are read, and counted. */
let read = new Map<string, number>();

const ours: typeof fetch = async (input, init) => {
  const address = String(input);
  if (!address.startsWith("file:")) return theirs(input, init);
  const path = fileURLToPath(address.replace(/\?.*$/, ""));
  const bytes = await readFile(path);
  read.set(path, bytes.length);
  return new Response(new Uint8Array(bytes));
};

export interface OpenSearch {
  engine: Engine & { filters(): Promise<Counts> };
  words(): Promise<Words>;
  /** Bytes of each file that has been read since the last time this was called, by path. */
  takeRead(): Map<string, number>;
}

/**
 * A built search, asked by Pagefind's own program for browsers without one.
 * @param folder what `makeSearch` wrote
 * @param ranking what the page gives Pagefind; none for Pagefind as it is
 */
export async function openSearch(folder: string, ranking?: object): Promise<OpenSearch> {
  globalThis.fetch = ours;
  const pagefind = (await import(pathToFileURL(join(folder, "pagefind.js")).href)) as OpenSearch["engine"] & {
    options(options: object): Promise<void>;
  };
  await pagefind.options({ baseUrl: "/", ...(ranking ? { ranking } : {}) });
  let words: Promise<Words> | undefined;
  return {
    engine: pagefind,
    words: () => {
      words ??= readFile(join(folder, wordListFile), "utf8").then((list) => new Words(JSON.parse(list)));
      return words;
    },
    takeRead: () => {
      const taken = read;
      read = new Map();
      return taken;
    },
  };
}
