import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { portalOf } from "../src/federation/portal.ts";
import { publishedReason, refusalText } from "../src/federation/refused.ts";
import { formatDate, formatNumber } from "../src/text/format.ts";
import { text } from "../src/text/index.ts";
import { type Kept, keptIn } from "./lib/federation/kept.ts";
import { makePortal } from "./lib/federation/make-portal.ts";
import { sourceOf } from "./lib/federation/source.ts";
import { takeAll } from "./lib/federation/take.ts";
import { outFolder, run, today, UserError } from "./lib/settings.ts";

const words = text.federation.command;

/** More registers than this share indexes, for a reader loads something of each: ten are 50 files and a third of a megabyte (`npm run bench -- federation`). */
const mostMerged = 10;

/** Texts in an index that registers share: to make it takes one and a half gigabyte. */
const mostTexts = 10_000;

const seconds = (since: number) => formatNumber(Math.round((performance.now() - since) / 100) / 10);

/** What is told of a register that has been asked. */
function told({ address, copy, failure }: Kept, hadCopy: boolean, since: number): string {
  if (!failure && copy)
    return words.taken(
      copy.name,
      Object.values(copy.totals).reduce((sum, n) => sum + n, 0),
      seconds(since),
    );
  const why = failure ? refusalText(failure.code, failure.detail) : "";
  return words.refused(address, why) + (copy ? words.kept(formatDate(copy.fetched)) : hadCopy ? words.expired : "");
}

/** `npm run federate -- <address or folder>… [--one-index]` */
await run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { "one-index": { type: "boolean", default: false } } });
  if (positionals.length === 0) throw new UserError(words.usage);
  const sources = [...new Map(positionals.map(sourceOf).map((source) => [source.address, source])).values()];
  const copies = keptIn(join(outFolder(), "portal-copies"));
  const day = today();
  let started = performance.now();
  const known = await takeAll(sources, copies, day, (kept, hadCopy) =>
    (kept.failure ? console.error : console.log)(told(kept, hadCopy, started)),
  );
  if (!known.some(({ copy }) => copy)) throw new UserError(words.nothing);
  console.log(words.building);
  started = performance.now();
  const addresses = new Map(known.flatMap(({ address, copy }) => (copy ? [[copy.organisationNumber, address]] : [])));
  const portal = portalOf(
    known.map(({ address, copy, failure }) => ({
      address,
      copy,
      failure: failure && { since: failure.since, reason: publishedReason(failure.code, failure.detail) },
    })),
    day,
  );
  const folder = join(outFolder(), "portal");
  const most = values["one-index"] ? Number.POSITIVE_INFINITY : portal.registers.length > mostMerged ? mostTexts : 0;
  await makePortal(portal, ({ organisationNumber }) => copies.fragments(addresses.get(organisationNumber) ?? ""), folder, most);
  copies.keepOnly(sources.map(({ address }) => address));
  console.log(words.done(portal.registers.length, relative(process.cwd(), folder) || ".", seconds(started)));
  return known.some(({ failure }) => failure) ? 1 : 0;
});
