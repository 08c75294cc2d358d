import type { Register } from "../register/link.ts";
import { type AnyEntry, registerNames } from "../register/registers.ts";

/** Who approves what, as GitHub and GitLab read it in a file CODEOWNERS: the last line that fits a path decides. */
export interface CodeownersPlace {
  /** The content folder's path in the repository, with `/` and without one at either end. */
  contentPath: string;
}

/** A folder with the records in it and below. */
interface Folder {
  folders: Map<string, Folder>;
  /** Name of the file → those who approve it, as they are written in CODEOWNERS; empty where nobody is named. */
  files: Map<string, string>;
}

/** The unit that a record belongs to. A unit belongs to the one above: nobody approves alone who approves what is theirs. */
function unitOf(entry: AnyEntry): string | undefined {
  if (entry.register === "units") return entry.data.parent;
  const data = entry.data as { owner?: string; responsible?: string };
  return data.owner ?? data.responsible;
}

/** Reviewers of a unit, or of the nearest unit above that has some. */
function reviewersOf(register: Register, unit: string | undefined): string {
  const seen = new Set<string>();
  for (let id = unit; id !== undefined && !seen.has(id); ) {
    seen.add(id);
    const data = register.get("units", id)?.data;
    if (data?.reviewers?.length) return data.reviewers.join(" ");
    id = data?.parent;
  }
  return "";
}

function treeOf(register: Register): Folder {
  const root: Folder = { folders: new Map(), files: new Map() };
  for (const name of registerNames) {
    for (const entry of register.all(name) as readonly AnyEntry[]) {
      const path = entry.file.split("/");
      const file = path.pop() as string;
      let folder = root;
      for (const part of path) {
        let next = folder.folders.get(part);
        if (!next) {
          next = { folders: new Map(), files: new Map() };
          folder.folders.set(part, next);
        }
        folder = next;
      }
      folder.files.set(file, reviewersOf(register, unitOf(entry)));
    }
  }
  return root;
}

/** The one set of reviewers that all below a folder have; undefined when there are several. */
function sharedBy(folder: Folder): string | undefined {
  const found = new Set<string | undefined>([...folder.files.values(), ...[...folder.folders.values()].map(sharedBy)]);
  return found.size === 1 ? [...found][0] : undefined;
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/** Spaces end a path, `#` begins a comment, and `[` has a meaning: all can be in the name of the content folder. */
const written = (path: string) => path.replace(/[\\\s#[\]*?!]/g, "\\$&");

function lines(folder: Folder, path: string, inherited: string): string[] {
  const own = sharedBy(folder);
  const line = (at: string, reviewers: string) => (reviewers === "" || reviewers === inherited ? [] : [`${at} ${reviewers}`]);
  if (own !== undefined) return line(`${path}/`, own);
  return [
    ...[...folder.folders].sort(byName).flatMap(([name, child]) => lines(child, `${path}/${name}`, inherited)),
    ...[...folder.files].sort(byName).flatMap(([name, reviewers]) => line(`${path}/${name}`, reviewers)),
  ];
}

/** The first line of a file that this has made: another is not written over. */
export const codeownersMark = "# Laget av «npm run codeowners» av enhetene og eierne i registeret. Rett dem, og ikke denne filen.";

/**
 * CODEOWNERS: each record is approved by the reviewers of the unit that owns it, or of the nearest unit above; a folder where all have the
 * same is one line. All else, also code and schemas, is approved by the reviewers of the municipality's own unit.
 */
export function toCodeowners(register: Register, { contentPath }: CodeownersPlace): string {
  const everything = reviewersOf(register, register.municipality.unit);
  const tree = treeOf(register);
  const root = contentPath === "" ? "" : `/${written(contentPath)}`;
  const found = [...tree.folders].sort(byName).flatMap(([name, folder]) => lines(folder, `${root}/${name}`, everything));
  return [codeownersMark, ...(everything ? [`* ${everything}`] : []), ...found, ""].join("\n");
}
