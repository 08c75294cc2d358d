import type { Counts, Engine } from "../../search/ask.ts";
import { ranking } from "../../search/rank.ts";
import { type WordList, Words } from "../../search/word-list.ts";

/** What is used of Pagefind. */
export interface Pagefind extends Engine {
  options(options: object): Promise<void>;
  destroy(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  filters(): Promise<Counts>;
}

/** What every index is searched with. */
export const options = { ranking };

/** Pagefind of a search. @param bundle the folder it is in, with a slash at the end */
export async function loadPagefind(bundle: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: bundle.replace(/pagefind\/$/, ""), ...options });
  return pagefind;
}

/** The words of an index; none where they cannot be had, for one searches well without. */
export async function loadWords(address: string): Promise<Words | undefined> {
  try {
    const response = await fetch(address);
    return response.ok ? new Words((await response.json()) as WordList) : undefined;
  } catch {
    return undefined;
  }
}
