import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute, GetStaticPaths } from "astro";
import { isWhollyShown } from "../../../../forms/shown-source.ts";
import { type AnyEntry, registerNames } from "../../../../register/registers.ts";
import { register as data } from "../../../../site/register.ts";
import { settings } from "../../../../site/settings.ts";
import { text } from "../../../../text/index.ts";

/** The file of each record, for the form that changes it: in the internal edition only. */
export const getStaticPaths = (() =>
  settings.edition === "internal"
    ? registerNames.flatMap((register) =>
        (data.all(register) as readonly AnyEntry[]).map((entry) => ({
          params: { register: text.registers[register].slug, id: entry.id },
          props: { entry },
        })),
      )
    : []) satisfies GetStaticPaths;

function textOf(file: string): string | undefined {
  try {
    return readFileSync(join(settings.content, file), "utf8");
  } catch {
    // It was taken away while the site was built.
    return undefined;
  }
}

/** `{file, text}`; without `text` where the edition may not show the whole file. */
export const GET: APIRoute<{ entry: AnyEntry }> = ({ props: { entry } }) => {
  const source = textOf(entry.file);
  const isShown = source !== undefined && isWhollyShown(entry, source);
  return new Response(JSON.stringify({ file: entry.file, ...(isShown ? { text: source } : {}) }));
};
