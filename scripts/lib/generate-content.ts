import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { Document, parse, Scalar, visit } from "yaml";
import type { Vocabulary } from "../../src/register/types.ts";
import { makeMunicipality } from "./bench/make-municipality.ts";
import { makers } from "./bench/makers.ts";
import { Random } from "./bench/random.ts";
import { codesOf, isRetired, type World } from "./bench/world.ts";
import { root } from "./settings.ts";

type Made = keyof World["ids"];

/** Of a hundred records, so many of each kind: a municipality's own proportions. Processes take what is left. */
const shares: Record<Exclude<Made, "processes">, number> = {
  systems: 15,
  retention: 7,
  integrations: 6,
  agreements: 4,
  archives: 3,
  assessments: 3,
  routines: 1,
  units: 2,
};

/** YAML as the registers are written. Dates are quoted, for `ajv-cli` reads bare ones as something else than text. */
function asYaml(data: unknown): string {
  const doc = new Document(data, { aliasDuplicateObjects: false });
  visit(doc, {
    Scalar(key, node) {
      if (key === "key" || typeof node.value !== "string") return;
      if (/^\d{4}-\d{2}-\d{2}$/.test(node.value)) node.type = Scalar.QUOTE_DOUBLE;
      else if (node.value.length > 100) node.type = Scalar.BLOCK_FOLDED;
    },
  });
  return doc.toString({ lineWidth: 140 });
}

function readVocabularies(): Map<string, Vocabulary> {
  const folder = join(root, "content/vocabularies");
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  return new Map(files.map((name) => [basename(name, ".yaml"), parse(readFileSync(join(folder, name), "utf8")) as Vocabulary]));
}

/** Decides every id before a record is made. */
function planIds(count: number, areas: readonly string[]): World["ids"] {
  const ids = (register: string, length: number, name = (i: number) => `${register}-${i + 1}`) => Array.from({ length }, (_, i) => name(i));
  const planned: Record<string, string[]> = {};
  let left = count;
  for (const [register, share] of Object.entries(shares)) {
    const length = Math.max(1, Math.round((count * share) / 100));
    planned[register] = ids(register, length);
    left -= length;
  }
  planned.processes = ids("process", left, (i) => `${areas[Math.floor(i / 10) % areas.length]}/process-${i + 1}`);
  return planned as World["ids"];
}

/**
 * Writes a content folder of invented records in the proportions, shape and size of a municipality's register.
 * The same count, seed and code lists give the same files. Every reference points at a record that is there, and
 * the checker finds no errors. Whatever was in the folder is removed.
 *
 * @param count records beside the code lists, which are the project's own; at least 100
 */
export function generateContent(folder: string, count: number, seed: number): void {
  if (count < 100) throw new RangeError("Et register til måling må ha minst 100 oppføringer.");
  rmSync(folder, { recursive: true, force: true });
  const write = (file: string, data: unknown) => {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, asYaml(data));
  };
  const vocabularies = readVocabularies();
  for (const [id, vocabulary] of vocabularies) write(`vocabularies/${id}.yaml`, vocabulary);
  const codes = codesOf(vocabularies);
  const ids = planIds(count, codes("service-areas"));
  const world: World = { random: new Random(seed), ids, liveSystems: ids.systems.filter((_, i) => !isRetired(i)), codes };
  for (const register of Object.keys(makers) as Made[]) {
    for (const [index, id] of ids[register].entries()) write(`${register}/${id}.yaml`, makers[register](world, id, index));
  }
  write("municipality.yaml", makeMunicipality(ids.units[0] ?? ""));
}
