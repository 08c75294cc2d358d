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

/**
 * Makes the search of a portal below a folder: an index for each register that the reader's browser merges, or one for all.
 * One register is held in memory at a time.
 */
export async function makePortalSearch(
  registers: readonly RegisterCopy[],
  fragmentsOf: FragmentsOf,
  folder: string,
  isOneIndex: boolean,
): Promise<Pick<Portal, "indexes" | "kinds">> {
  const kinds = new Set<string>();
  const records = function* (register: RegisterCopy) {
    for (const hit of hitsOf(fragmentsOf(register), new URL(register.site))) {
      kinds.add(hit.kind);
      yield recordOf(register.name, hit);
    }
  };
  const all = function* () {
    for (const register of registers) {
      yield itself(register);
      if (isOneIndex) yield* records(register);
    }
  };
  await writeSearch(all(), join(folder, mainFolder));
  const indexes: Portal["indexes"] = [];
  for (const register of isOneIndex ? [] : registers) {
    const path = `registre/${register.organisationNumber}`;
    await writeSearch(records(register), join(folder, path));
    for (const file of readdirSync(join(folder, path))) if (isProgram(file)) rmSync(join(folder, path, file));
    indexes.push({ name: register.name, path: `/${path}/` });
  }
  const compare = new Intl.Collator("nb").compare;
  return { indexes, kinds: [...kinds, ...(registers.length > 0 ? [text.federation.search.kind] : [])].sort(compare) };
}
