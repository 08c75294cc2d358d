import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type RegisterName, registerNames } from "../../src/register/registers.ts";
import { fixtures } from "./content.ts";

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

/** Where a fixture goes below the content folder: where its comment `# at: path` says, or else by its name, a process in the folder of its area. */
export function placeOf(register: RegisterOrMunicipality, fixture: Fixture): string {
  const at = /^# at: (\S+)$/m.exec(fixture.text)?.[1];
  if (at) return at;
  if (register === "municipality") return "municipality.yaml";
  const extension = fixture.path.slice(fixture.path.lastIndexOf("."));
  const area = register === "processes" ? `${/^area: "?([a-z-]+)"?\s*$/m.exec(fixture.text)?.[1] ?? "grunnskole"}/` : "";
  return `${register}/${area}${fixture.why}${extension}`;
}
