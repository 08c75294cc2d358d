import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isWhollyShown } from "../../src/forms/shown-source.ts";
import type { Edition } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { type AnyEntry, registerNames } from "../../src/register/registers.ts";
import { text } from "../../src/text/index.ts";

export interface SourcesOf {
  edition: Edition;
  /** The whole Register, as it was read from the content folder. */
  register: Register;
  /** The edition's own. */
  view: Register;
  content: string;
}

/** A record's file; undefined when it is no longer what the Register was read from. */
function unchangedText(path: string): string | undefined {
  try {
    return statSync(path).mtimeMs > performance.timeOrigin ? undefined : readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * The file of each record for the form that changes it, by path in the built site: `{file, text}`, without `text` where the edition may not
 * show the whole file. None in the public edition. Made beside the pages: through Astro, and parsed once more, 5,000 of them took six seconds.
 */
export function* formSources({ edition, register, view, content }: SourcesOf): Generator<[path: string, text: string]> {
  if (edition !== "internal") return;
  for (const name of registerNames) {
    for (const entry of view.all(name) as readonly AnyEntry[]) {
      const whole = register.get(name, entry.id) as AnyEntry | undefined;
      const source = unchangedText(join(content, entry.file));
      const isShown = whole !== undefined && source !== undefined && isWhollyShown(entry, whole, source);
      yield [
        `${text.forms.slug}/kilde/${text.registers[name].slug}/${entry.id}.json`,
        JSON.stringify({ file: entry.file, ...(isShown ? { text: source } : {}) }),
      ];
    }
  }
}
