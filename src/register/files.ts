import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "./finding.ts";
import { nearest } from "./nearest.ts";
import { isPicture } from "./picture.ts";
import { isRegisterName, type RegisterName, registerNames, type SingleName, singleNames } from "./registers.ts";
import { slug } from "./slug.ts";

/** A file that holds a record, by its name and place alone. */
export interface RecordFile {
  register: RegisterName | SingleName;
  id: string;
  /** Path below the content folder. */
  file: string;
}

const idPattern = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;
const ignored = /^(\.gitkeep|\.DS_Store|Thumbs\.db|README\.md)$/;

/** A finding about a file as a whole, or about a line of it that no record holds yet. */
export function fileFinding(rule: string, file: string, message: string, hint?: string, line = 1, column = 1): Finding {
  return { rule, level: "error", file, line, column, field: "", message, ...(hint ? { hint } : {}) };
}

function wrongPlace(file: string): Finding {
  const [top = ""] = file.split("/");
  if (/^municipality\.(ya?ml|md)$/i.test(file)) {
    return fileFinding("file-kind", file, "Kommunens fil heter ikke det den skal.", "Gi filen navnet municipality.yaml.");
  }
  const meant = nearest(top, registerNames);
  return fileFinding(
    "file-place",
    file,
    file.includes("/") ? `Mappen «${top}» er ikke et register.` : "Filen ligger utenfor registrene.",
    meant ? `Skal den ligge i «${meant}»?` : `Registrene er ${registerNames.join(", ")}.`,
  );
}

function wrongKind(file: string, name: string): Finding {
  const ending = name.includes(".") ? name.slice(name.lastIndexOf(".")) : name;
  const hint = /^\.ya?ml$/i.test(ending)
    ? "Gi filen endelsen .yaml."
    : /^\.mdx$/i.test(ending)
      ? "Bruk .md. MDX kan kjøre kode, og er ikke tillatt i registeret."
      : "En oppføring er en .yaml-fil eller en .md-fil.";
  return fileFinding("file-kind", file, `Filer av slaget «${ending}» hører ikke hjemme i registeret.`, hint);
}

function wrongName(file: string, id: string, name: string): Finding {
  const better = slug(id);
  const hint = idPattern.test(better)
    ? `Gi filen navnet «${better}${name.slice(name.lastIndexOf("."))}».`
    : "Gi filen et navn som sier hva oppføringen gjelder.";
  return fileFinding("file-name", file, "Filnavnet kan bare ha små bokstaver a–z, tall og bindestrek.", hint);
}

/** What a file is by its path: a record's file, or what is wrong with having it there. */
function classify(file: string): RecordFile | Finding {
  const single = singleNames.find((name) => file === `${name}.yaml`);
  if (single) return { register: single, id: single, file };
  const [top = "", ...rest] = file.split("/");
  const name = rest.at(-1) ?? "";
  if (rest.length === 0 || !isRegisterName(top)) return wrongPlace(file);
  if (!/\.(yaml|md)$/.test(name)) return wrongKind(file, name);
  const id = rest.join("/").replace(/\.(yaml|md)$/, "");
  return idPattern.test(id) ? { register: top, id, file } : wrongName(file, id, name);
}

/** Whether a file may lie there without being a record. */
const holdsNoRecord = (file: string) => isPicture(file) || ignored.test(file.slice(file.lastIndexOf("/") + 1));

/** The record a file holds, by its path below the content folder; undefined when it holds none. */
export function recordFileOf(file: string): RecordFile | undefined {
  const found = holdsNoRecord(file) ? undefined : classify(file);
  return found && "register" in found ? found : undefined;
}

/**
 * Every file below the content folder, in order of path. Symbolic links are not followed.
 * A folder that is missing or cannot be read is a finding.
 */
export function listFiles(root: string): { files: RecordFile[]; findings: Finding[] } {
  const files: RecordFile[] = [];
  const findings: Finding[] = [];

  function readFolder(folder: string): void {
    let items: Dirent[];
    try {
      items = readdirSync(join(root, folder), { withFileTypes: true });
    } catch {
      findings.push(fileFinding("file-place", folder || ".", folder ? "Mappen kan ikke leses." : `Det finnes ingen mappe «${root}».`));
      return;
    }
    items.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const item of items) {
      const path = folder ? `${folder}/${item.name}` : item.name;
      if (item.isSymbolicLink())
        findings.push(fileFinding("file-link", path, "Dette er en lenke til en annen fil.", "Legg selve filen her."));
      else if (item.isDirectory()) readFolder(path);
      else if (item.isFile() && !holdsNoRecord(path)) {
        const found = classify(path);
        if ("rule" in found) findings.push(found);
        else files.push(found);
      }
    }
  }

  readFolder("");
  const hasMunicipality = files.some(({ register }) => register === "municipality");
  if (!hasMunicipality && findings.every(({ file }) => file !== ".")) {
    findings.push(
      fileFinding(
        "municipality-missing",
        "municipality.yaml",
        "Filen municipality.yaml mangler.",
        "Den holder kommunens navn, kontaktpunkter og innstillinger. Se docs/adopting.md.",
      ),
    );
  }
  return { files, findings };
}
