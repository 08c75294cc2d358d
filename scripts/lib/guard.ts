import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { digestOf, type EditionMark, markedFiles, markFile } from "./edition-mark.ts";

/** Pages named at most, when many are wrong. */
const named = 5;

/**
 * Why a folder may not be put where everyone can read it, in sentences; none when it is a public edition, whole and as it was built.
 */
export function reasonsAgainst(folder: string): string[] {
  if (!existsSync(folder)) return [`Mappen «${folder}» finnes ikke.`];
  const place = join(folder, markFile);
  if (!existsSync(place))
    return [`«${folder}» har ingen ${markFile}, og er ikke et helt bygg. Bygg med «npm run build -- --edition public».`];
  let mark: Partial<EditionMark>;
  try {
    mark = JSON.parse(readFileSync(place, "utf8")) as Partial<EditionMark>;
  } catch {
    return [`${markFile} i «${folder}» kan ikke leses.`];
  }
  const reasons: string[] = [];
  if (mark.edition !== "public")
    reasons.push(`«${folder}» er ikke den offentlige utgaven (${markFile} sier «${mark.edition ?? "ingenting"}»).`);
  if (mark.restricted !== false) reasons.push(`«${folder}» kan ha med det som er begrenset.`);
  const pages = markedFiles(folder).filter((path) => path.endsWith(".html"));
  const strange = pages.filter((path) => !readFileSync(join(folder, path), "utf8").includes('<meta name="orden-edition" content="public"'));
  if (strange.length > 0) {
    const list = strange.slice(0, named).join(", ");
    reasons.push(`${strange.length} av sidene er ikke merket som offentlige: ${list}${strange.length > named ? " …" : ""}.`);
  }
  if (pages.length === 0) reasons.push(`«${folder}» har ingen sider.`);
  const { files, digest } = digestOf(folder);
  if (mark.digest !== digest) reasons.push(`Filene er endret siden de ble bygget: Det var ${mark.files} filer, og nå er det ${files}.`);
  return reasons;
}
