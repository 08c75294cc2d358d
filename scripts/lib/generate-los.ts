import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./settings.ts";

/**
 * `node scripts/lib/generate-los.ts FILE`: makes `src/search/los.json` of Los's own source file, `source.xml` in the repository
 * Informasjonsforvaltning/los. Each concept: its names in bokmål, nynorsk and English, and the words people use for it. Events are left out, for
 * they are no words for a service.
 */
const source = readFileSync(process.argv[2] ?? "source.xml", "utf8");
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/[<>*]/g, "")
    .replace(/\s+/g, " ")
    .trim();

const concepts = [...source.matchAll(/<Concept path="((?:ord|tema)\/[^"]+)">(.*?)<\/Concept>/gs)].map(([, path = "", body = ""]) => {
  const labels = [...body.matchAll(/<(?:PrefLabel|HiddenLabel)[^>]*>(.*?)<\//gs)].map(([, label = ""]) => plain(label)).filter(Boolean);
  const [, name = ""] = /<PrefLabel lang="nb">(.*?)<\//s.exec(body) ?? [];
  const seen = new Set([plain(name).toLocaleLowerCase("nb-NO")]);
  const also = labels.filter((label) => {
    const key = label.toLocaleLowerCase("nb-NO");
    return !seen.has(key) && Boolean(seen.add(key));
  });
  return [path, plain(name), ...also];
});
const out = {
  source:
    "Los, den nasjonale strukturen av temaer og ord for offentlige tjenester: source.xml i kodelageret Informasjonsforvaltning/los, 2023-03-01",
  concepts: concepts.sort((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1)),
};
const lines = out.concepts.map((concept) => `    ${JSON.stringify(concept)}`).join(",\n");
writeFileSync(join(root, "src/search/los.json"), `{\n  "source": ${JSON.stringify(out.source)},\n  "concepts": [\n${lines}\n  ]\n}\n`);
console.log(`${concepts.length} begreper, ${concepts.reduce((sum, [, , ...also]) => sum + also.length, 0)} andre ord.`);
