import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { contentFolder, root } from "../../scripts/lib/settings.ts";
import { type Mapping, type RecordMapping, readMapping } from "../../src/imports/mapping.ts";
import type { Sheet, Value } from "../../src/imports/sheet.ts";
import { readContent } from "../../src/register/read.ts";

/** The example, read once. */
export const example = readContent(contentFolder());

/** A sheet of cells, as it comes from a file. */
export function sheetOf(rows: Value[][], more: Partial<Sheet> = {}): Sheet {
  return { name: "Ark1", rows, merges: [], hiddenRows: 0, unworked: new Set(), ...more };
}

/** A mapping written as YAML; the test fails when it is not one. */
export function mappingOf(yaml: string): Mapping {
  const { mapping, errors } = readMapping(yaml);
  if (!mapping) throw new Error(errors.join("\n"));
  return mapping;
}

/** One of the mappings that come with the project, with constants set. */
export function readyMapping(name: string, constants: Record<string, unknown> = {}): Mapping {
  const mapping = mappingOf(readFileSync(join(root, "mappings", `${name}.yaml`), "utf8"));
  return {
    ...mapping,
    records: mapping.records.map((record): RecordMapping => ({ ...record, constants: { ...record.constants, ...constants } })),
  };
}

/** What makes a system of a name alone, as YAML: the least a mapping of systems says. */
export const systemConstants = parse(
  "{kind: business, purpose: Noe, functions: [sak-arkiv], owner: ikt, lifecycle.phase: in-use, personalData: false}",
) as Record<string, unknown>;
