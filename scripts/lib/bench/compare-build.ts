import { existsSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import { root, UserError } from "../settings.ts";
import { environment, filesIn, madeContent } from "./made-content.ts";
import { mustSucceed, type Run, runNode } from "./measure.ts";
import { pageWeight } from "./page-weight.ts";
import { figure, heartbeat, type Row, say, seconds } from "./report.ts";
import { buildWithStarlight } from "./starlight.ts";
import { cache } from "./tools.ts";

/** Our time as a share of Starlight's. */
const target = 1 / 12;

const outFolder = (count: number) => join(cache, `out-${count}`);

/** Sites built in this run; one from an earlier run may be of other code. */
const built = new Set<number>();

async function build(count: number): Promise<Run & { pages: number }> {
  const script = join(root, "scripts/build.ts");
  if (!existsSync(script)) throw new UserError("scripts/build.ts finnes ikke ennå, så byggingen kan ikke måles.");
  const content = madeContent(count);
  const out = outFolder(count);
  rmSync(out, { recursive: true, force: true });
  say(`  Orden bygger den interne utgaven av ${figure(count, 0)} oppføringer.`);
  const beat = heartbeat("Orden");
  const run = await mustSucceed(
    "Byggingen",
    runNode([script, "--edition", "internal"], {
      cwd: root,
      env: { ...environment(content), OUT: out },
      onLine: (line) => beat(line.trim().slice(0, 80)),
    }),
  );
  built.add(count);
  return { ...run, pages: filesIn(join(out, "internal"), ".html").length };
}

/** One edition with search, against Starlight with as many pages of the same text, one after the other. */
export async function compareBuild(count: number): Promise<Row[]> {
  const ours = await build(count);
  const theirs = await buildWithStarlight(madeContent(count));
  const ratio = ours.seconds / theirs.seconds;
  return [
    {
      what: `Bygging av ${figure(count, 0)} oppføringer med søk`,
      ours: `${seconds(ours.seconds)} (${figure(ours.pages, 0)} sider)`,
      other: `Starlight 0.42.4: ${seconds(theirs.seconds)} (${figure(theirs.pages, 0)} sider)`,
      ratio: `1/${figure(1 / ratio)}`,
      target: "høyst 1/12",
      met: ratio <= target,
    },
  ];
}

/** The weight of record pages in the site built in this run; it is built now if it was not. */
export async function measureWeight(count: number): Promise<Row[]> {
  if (!built.has(count)) await build(count);
  const site = join(outFolder(count), "internal");
  const ids = new Set(
    filesIn(madeContent(count), ".yaml").map((file) =>
      file
        .split(sep)
        .slice(1)
        .join("/")
        .replace(/\.yaml$/, ""),
    ),
  );
  return pageWeight(site, ids);
}
