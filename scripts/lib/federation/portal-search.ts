import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { SearchRecord } from "../../../src/exports/search.ts";
import type { Portal, RegisterCopy } from "../../../src/federation/copy.ts";
import { filters } from "../../../src/federation/portal.ts";
import { text } from "../../../src/text/index.ts";
import { writeSearch } from "../make-search.ts";
import { type Hit, hitsOf } from "./search-hits.ts";

/** Packed fragments of a register's copy. */
export type FragmentsOf = (register: RegisterCopy) => ReadonlyMap<string, Buffer>;

/** Where the reader's browser finds the search of everything, or of what is not in the others. */
const mainFolder = "pagefind";

/** What only the first of several indexes needs: the program itself. */
const isProgram = (file: string) => file.startsWith("wasm.") || file.endsWith(".js");

function recordOf(municipality: string, { url, content, title, kind }: Hit): SearchRecord {
  return {
    url,
    content,
    language: text.lang,
    meta: { title, kind, municipality },
    filters: { [filters.kind]: [kind], [filters.municipality]: [municipality] },
  };
}

/** The register itself, to be found by the name and number of its municipality. */
function itself({ name, site, municipalityNumber = "" }: RegisterCopy): SearchRecord {
  return recordOf(name, { url: site, content: `${name}. ${municipalityNumber}`, title: name, kind: text.federation.search.kind });
}

/** Registers in groups of so many texts at most; a register with more is a group of its own. */
function batches(registers: readonly RegisterCopy[], fragmentsOf: FragmentsOf, most: number): RegisterCopy[][] {
  const made: RegisterCopy[][] = [];
  let size = 0;
  for (const register of registers) {
    const texts = fragmentsOf(register).size;
    if (made.length === 0 || size + texts > most) {
      made.push([]);
      size = 0;
    }
    made.at(-1)?.push(register);
    size += texts;
  }
  return made;
}

/**
 * Makes the search of a portal below a folder: indexes that the reader's browser merges, of some registers each.
 * @param most texts in one index, if it has more than one register. The memory it takes to make one grows with them
 */
export async function makePortalSearch(
  registers: readonly RegisterCopy[],
  fragmentsOf: FragmentsOf,
  folder: string,
  most: number,
): Promise<Pick<Portal, "indexes" | "kinds">> {
  const kinds = new Set<string>();
  const records = function* (some: readonly RegisterCopy[]) {
    for (const register of some) {
      for (const hit of hitsOf(fragmentsOf(register), new URL(register.site))) {
        kinds.add(hit.kind);
        yield recordOf(register.name, hit);
      }
    }
  };
  const groups = batches(registers, fragmentsOf, most);
  const isOne = groups.length === 1;
  const first = function* () {
    yield* registers.map(itself);
    if (isOne) yield* records(registers);
  };
  await writeSearch(first(), join(folder, mainFolder));
  const indexes: Portal["indexes"] = [];
  for (const [i, group] of isOne ? [] : groups.entries()) {
    const found = [...records(group)];
    // Pagefind cannot merge an index of nothing.
    if (found.length === 0) continue;
    const path = `registre/${i + 1}`;
    await writeSearch(found, join(folder, path));
    for (const file of readdirSync(join(folder, path))) if (isProgram(file)) rmSync(join(folder, path, file));
    const ends = [group[0], group.length > 1 ? group.at(-1) : undefined].flatMap((register) => register?.name ?? []);
    indexes.push({ name: ends.join("–"), path: `/${path}/` });
  }
  const compare = new Intl.Collator("nb").compare;
  return { indexes, kinds: [...kinds, ...(registers.length > 0 ? [text.federation.search.kind] : [])].sort(compare) };
}
