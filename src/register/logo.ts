import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./finding.ts";
import { type Fault, type Picture, readPicture } from "./picture.ts";
import { schemaOf } from "./schema.ts";
import type { Municipality } from "./types.ts";

const keys = ["logo", "logoDark"] as const;

/** A picture below the content folder, or everything that keeps it from being shown. */
export function pictureIn(root: string, name: string): Picture | Fault[] {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(root, name));
  } catch {
    const hint = `Legg filen ved siden av municipality.yaml, med navnet ${name}, eller ta bort linjen.`;
    return [{ rule: "logo-missing", message: "finnes ikke.", hint }];
  }
  return readPicture(name, bytes);
}

/** What is wrong with the pictures that `appearance` names, told where it names them. @param root the content folder */
export function checkLogos(root: string, { file, data }: { file: string; data: Municipality }): Problem[] {
  const { appearance } = data;
  const field = schemaOf("municipality").field.properties?.get("appearance")?.properties;
  const problems = keys.flatMap((key): Problem[] => {
    const name = appearance?.[key];
    const picture = name === undefined ? [] : pictureIn(root, name);
    if (!Array.isArray(picture)) return [];
    return picture.map(({ rule, message, hint }) => ({
      rule,
      level: "error",
      file,
      path: ["appearance", key],
      message: `«${field?.get(key)?.title}»: Filen ${name} ${message}`,
      hint,
    }));
  });
  if (appearance?.logoDark && !appearance.logo) {
    problems.push({
      rule: "logo-missing",
      level: "error",
      file,
      path: ["appearance", "logoDark"],
      at: "key",
      message: `«${field?.get("logoDark")?.title}» kan ikke stå uten «${field?.get("logo")?.title}».`,
      hint: "Skriv også «logo», med filen for lys visning.",
    });
  }
  return problems;
}
