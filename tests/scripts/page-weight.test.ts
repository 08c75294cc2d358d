import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { generateContent } from "../../scripts/lib/generate-content.ts";
import { runScript } from "../support/commands.ts";
import { emptyFolder, today } from "../support/content.ts";

/** Bytes of HTML. */
const max = 250_000;
const minutes = 60_000;

test(
  "no page of a large register is heavier than 250 kB, and its documents are whole",
  async () => {
    const content = join(emptyFolder(), "content");
    const out = emptyFolder();
    generateContent(content, 1500, 1);
    const { code, stderr } = await runScript("build.ts", ["--edition", "internal"], { CONTENT: content, OUT: out, TODAY: today });
    expect([code, stderr]).toEqual([0, ""]);
    const folder = join(out, "internal");
    const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
    expect(pages.filter((file) => statSync(join(folder, file)).size > max)).toEqual([]);
    // The limit means something only where pages come near it.
    expect(Math.max(...pages.map((file) => statSync(join(folder, file)).size))).toBeGreaterThan(max * 0.7);
    for (const report of ["behandlingsprotokoll", "dokumentasjonsplan"]) {
      const volumes = readdirSync(join(folder, "rapporter", report, "dokument")).filter((name) => name.startsWith("del-"));
      expect(volumes.length).toBeGreaterThan(1);
    }
  },
  10 * minutes,
);
