import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { parse } from "yaml";
import { isRegisterName, nameOf } from "../../../src/register/registers.ts";
import { type Field, schemaOf } from "../../../src/register/schema.ts";
import { filesIn } from "./made-content.ts";
import { mustSucceed, type Run, runNode } from "./measure.ts";
import { figure, heartbeat, say } from "./report.ts";
import { installed } from "./tools.ts";

const config = `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

export default defineConfig({
  site: "https://fjordvik.example",
  integrations: [starlight({ title: "Fjordvik kommune", locales: { root: { label: "Norsk bokmål", lang: "nb" } } })],
});
`;

const collections = `import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
import { defineCollection } from "astro:content";

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** The text of a value as Markdown: labels and values, as our own page has them. */
function markdown(field: Field, value: unknown, depth: number): string {
  if (Array.isArray(value)) {
    const items = field.items;
    return items
      ? value.map((item) => (items.properties ? `${markdown(items, item, depth)}\n` : `- ${markdown(items, item, depth)}`)).join("\n")
      : "";
  }
  if (value !== null && typeof value === "object") {
    return [...(field.properties ?? [])]
      .filter(([key]) => Object.hasOwn(value, key))
      .map(([key, child]) => {
        const text = markdown(child, (value as Record<string, unknown>)[key], depth + 1);
        return depth === 0 ? `## ${child.title}\n\n${text}\n` : `**${child.title}:** ${text}\n`;
      })
      .join("\n");
  }
  return field.values?.get(value as string | number) ?? String(value);
}

/** Writes a Starlight site with a page for every record; the text is that of the record. */
function writeSite(folder: string, content: string): number {
  for (const old of ["src", "dist", ".astro", "node_modules/.astro", "node_modules/.vite"])
    rmSync(join(folder, old), { recursive: true, force: true });
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  write("astro.config.mjs", config);
  write("src/content.config.ts", collections);
  const records = filesIn(content, ".yaml").flatMap((file) => {
    const [register = ""] = file.split(sep);
    return isRegisterName(register) ? [{ file, register }] : [];
  });
  for (const { file, register } of records) {
    const data = parse(readFileSync(join(content, file), "utf8")) as Parameters<typeof nameOf>[0]["data"];
    const text = markdown(schemaOf(register).field, data, 0);
    write(`src/content/docs/${file.replace(/\.yaml$/, ".md")}`, `---\ntitle: ${JSON.stringify(nameOf({ data }))}\n---\n\n${text}`);
  }
  return records.length;
}

/** Builds the same records with Starlight, search and all, from nothing. */
export async function buildWithStarlight(content: string): Promise<Run & { pages: number }> {
  const folder = installed("starlight");
  const wanted = writeSite(folder, content);
  say(`  Starlight bygger ${figure(wanted, 0)} sider. 5 000 sider tar omtrent åtte minutter på to kjerner.`);
  const beat = heartbeat("Starlight");
  let done = 0;
  const run = await mustSucceed(
    "Starlight",
    runNode([join(folder, "node_modules/astro/bin/astro.mjs"), "build"], {
      cwd: folder,
      env: { ASTRO_TELEMETRY_DISABLED: "1" },
      onLine: (line) => {
        if (line.includes("/index.html")) done++;
        beat(`${figure(done, 0)} av ${figure(wanted, 0)} sider`);
      },
    }),
  );
  const pages = filesIn(join(folder, "dist"), ".html").length;
  // Its sidebar is repeated on every page: 5,000 pages are some gigabytes.
  rmSync(join(folder, "dist"), { recursive: true, force: true });
  return { ...run, pages };
}
