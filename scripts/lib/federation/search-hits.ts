import { addressInside } from "../../../src/federation/address.ts";
import { Refused } from "../../../src/federation/refused.ts";
import { filterNames } from "../../../src/search/filters.ts";
import { fromIndex } from "../../../src/search/letters.ts";
import { text } from "../../../src/text/index.ts";
import { itemsOf, mark, unpacked } from "../pagefind-files.ts";
import { each } from "./each.ts";
import type { Source } from "./source.ts";

/** What the search of a register says of one record. */
export interface Hit {
  url: string;
  content: string;
  title: string;
  /** The kind of record, as «Prosess». */
  kind: string;
}

const mostEntry = 100_000;
const mostContents = 10_000_000;
const mostFragment = 2_000_000;
/** Records of one register at most. */
const mostPages = 100_000;
/** Characters in the texts of one register at most: those of 5,000 records are 15 million. */
const mostText = 200_000_000;
/** Files asked of one server at a time. */
const atOnce = 8;

const folder = "pagefind";
/** The place of the pages in the list that Pagefind's file of contents is: version, pages, chunks of the index, filters. */
const pagesAt = 1;

/** A name Pagefind gives a file: language and digest. Anything else could lead to another folder. */
const isFileName = (name: string) => /^[a-z]{2,8}(-[a-z\d]{1,8})*_[\da-f]{4,64}$/i.test(name);

const wrong = (file: string) => new Refused("search", file);

/** Names of the fragments, from Pagefind's file of contents. */
function fragmentNames(packed: Buffer, file: string): string[] {
  try {
    const bytes = unpacked(packed, file, mostContents);
    const pages = itemsOf(bytes, itemsOf(bytes, mark.length)[pagesAt]?.from ?? 0);
    return pages.map(({ from }) => {
      const [name] = itemsOf(bytes, from);
      if (!name) throw wrong(file);
      // A text of less than 24 bytes has a head of one byte, and of less than 256, of two.
      const start = name.from + ((bytes[name.from] ?? 0) === 0x78 ? 2 : 1);
      return bytes.toString("utf8", start, name.to);
    });
  } catch {
    throw wrong(file);
  }
}

interface Fragment {
  url: string;
  content: string;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
}

const isText = (value: unknown, longest: number): value is string => typeof value === "string" && value.length <= longest;

/** A fragment as a hit; undefined when it is no record of a register, but guidance or a report. @throws Refused */
function hitOf(packed: Buffer, file: string, site: URL): Hit | undefined {
  let read: Partial<Fragment>;
  try {
    read = JSON.parse(unpacked(packed, file, mostFragment).subarray(mark.length).toString("utf8")) as Partial<Fragment>;
  } catch {
    throw wrong(file);
  }
  const { url, content, meta, filters } = read ?? {};
  const kinds = filters?.[filterNames.register];
  const kind: unknown = Array.isArray(kinds) ? kinds[0] : undefined;
  if (kind === undefined || kind === text.site.guidance) return undefined;
  // Addresses in a search are below the path the site is served from.
  const place = isText(url, 500) && url.startsWith("/") ? addressInside(site, `${site.pathname}${url.slice(1)}`) : undefined;
  if (place === undefined || !isText(content, mostFragment) || !isText(meta?.title, 500) || !isText(kind, 60)) throw wrong(file);
  return { url: place, content: fromIndex(content), title: fromIndex(meta.title), kind };
}

/**
 * Every record in the search of a register. Pagefind's own index is not taken over: it would be a stranger's bytes in the portal's search, of any version.
 * A fragment is a text, and named by what is in it, so that one that was read before need not be asked for.
 * @param known packed fragments that were read before, by name
 * @returns the hits, and the packed fragments
 * @throws Refused
 */
export async function readHits(
  source: Source,
  site: URL,
  known: (name: string) => Buffer | undefined,
): Promise<{ hits: Hit[]; fragments: Map<string, Buffer> }> {
  const entryFile = `${folder}/pagefind-entry.json`;
  const bytes = await source.read(entryFile, mostEntry);
  let hashes: string[];
  try {
    const { languages } = JSON.parse(bytes.toString("utf8")) as { languages: Record<string, { hash: string }> };
    hashes = Object.values(languages).map(({ hash }) => hash);
  } catch {
    throw wrong(entryFile);
  }
  const names = new Set<string>();
  for (const hash of hashes) {
    if (!isFileName(String(hash))) throw wrong(entryFile);
    const file = `${folder}/pagefind.${hash}.pf_meta`;
    for (const name of fragmentNames(await source.read(file, mostContents), file)) names.add(name);
  }
  if (names.size > mostPages || ![...names].every(isFileName)) throw wrong(folder);
  const fragments = new Map<string, Buffer>();
  const hits = new Map<string, Hit>();
  let size = 0;
  await each([...names].sort(), atOnce, async (name) => {
    const file = `${folder}/fragment/${name}.pf_fragment`;
    const packed = known(name) ?? (await source.read(file, mostFragment));
    const hit = hitOf(packed, file, site);
    size += packed.length + (hit?.content.length ?? 0);
    if (size > mostText) throw new Refused("size", folder);
    fragments.set(name, packed);
    if (hit) hits.set(name, hit);
  });
  return { hits: [...names].sort().flatMap((name) => hits.get(name) ?? []), fragments };
}

/** The hits of a copy. */
export function hitsOf(fragments: ReadonlyMap<string, Buffer>, site: URL): Hit[] {
  return [...fragments].flatMap(([name, packed]) => hitOf(packed, name, site) ?? []);
}
