import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { APIRoute, GetStaticPaths } from "astro";
import { isWhollyShown } from "../../../../forms/shown-source.ts";
import { readSource } from "../../../../forms/source.ts";
import { type AnyEntry, registerNames } from "../../../../register/registers.ts";
import { register as data } from "../../../../site/register.ts";
import { settings } from "../../../../site/settings.ts";
import { text } from "../../../../text/index.ts";

/** The file of each record, for the form that changes it, while one works with `npm run dev`. A build writes them beside the pages. */
export const getStaticPaths = (() =>
  import.meta.env.DEV && settings.edition === "internal"
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
  const whole = source === undefined ? undefined : readSource(source, entry.file.endsWith(".md"));
  const isShown =
    source !== undefined &&
    whole !== undefined &&
    isWhollyShown(entry, { register: entry.register, ...whole } as unknown as AnyEntry, source);
  return new Response(JSON.stringify({ file: entry.file, ...(isShown ? { text: source } : {}) }));
};
