import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type RegisterName, registerNames } from "../../src/register/registers.ts";
import { type Files, fixtures } from "./content.ts";

export type RegisterOrMunicipality = RegisterName | "municipality";

export const allRegisters: RegisterOrMunicipality[] = [...registerNames, "municipality"];

export interface Fixture {
  /** File name without extension: says why. */
  why: string;
  /** Path on disk. */
  path: string;
  text: string;
}

/** Records in a folder below tests/fixtures, in order of name; none when the folder is not there. */
export function fixturesIn(folder: string): Fixture[] {
  let names: string[];
  try {
    names = readdirSync(join(fixtures, folder));
  } catch {
    return [];
  }
  return names
    .filter((name) => /\.(yaml|md)$/.test(name))
    .sort()
    .map((name) => {
      const path = join(fixtures, folder, name);
      return { why: name.replace(/\.(yaml|md)$/, ""), path, text: readFileSync(path, "utf8") };
    });
}

/** Several records that belong together: a folder laid out as the content folder is. */
export interface FolderFixture {
  /** Name of the folder: says why. */
  why: string;
  /** Path on disk. */
  path: string;
  files: Files;
}

/** Folders of records in a folder below tests/fixtures, in order of name; none when the folder is not there. */
export function folderFixturesIn(folder: string): FolderFixture[] {
  const place = join(fixtures, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const path = join(place, name);
      const records = readdirSync(path, { recursive: true, encoding: "utf8" }).filter((file) => /\.(yaml|md)$/.test(file));
      const files = Object.fromEntries(records.map((file) => [file.replaceAll("\\", "/"), readFileSync(join(path, file), "utf8")]));
      return { why: name, path, files };
    })
    .sort((a, b) => (a.why < b.why ? -1 : 1));
}

/** Where a fixture goes below the content folder: where its comment `# at: path` says, or else by its name, a process in the folder of its area. */
export function placeOf(register: RegisterOrMunicipality, fixture: Fixture): string {
  const at = /^# at: (\S+)$/m.exec(fixture.text)?.[1];
  if (at) return at;
  if (register === "municipality") return "municipality.yaml";
  const extension = fixture.path.slice(fixture.path.lastIndexOf("."));
  const area = register === "processes" ? `${/^area: "?([a-z-]+)"?\s*$/m.exec(fixture.text)?.[1] ?? "grunnskole"}/` : "";
  return `${register}/${area}${fixture.why}${extension}`;
}
