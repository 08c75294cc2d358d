import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { sbomOf } from "./lib/sbom.ts";
import { outFolder, root, run } from "./lib/settings.ts";

/** `npm run sbom`: what Orden is made of, as CycloneDX, in `dist/orden.cdx.json`. */
await run(() => {
  const bom = sbomOf(readFileSync(join(root, "package-lock.json"), "utf8")) as { components: unknown[] };
  const file = join(outFolder(), "orden.cdx.json");
  mkdirSync(outFolder(), { recursive: true });
  writeFileSync(file, `${JSON.stringify(bom, null, 2)}\n`);
  console.log(`${bom.components.length} pakker er ført opp i ${relative(process.cwd(), file)}.`);
  return 0;
});
