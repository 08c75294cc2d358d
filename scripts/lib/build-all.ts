import { relative } from "node:path";
import type { Edition } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { loadRegisterInParallel } from "../../src/register/load.ts";
import { type Language, language } from "../../src/text/language.ts";
import { countPages, makeSite } from "./build-site.ts";
import { toText } from "./formats/text.ts";
import { contentFolder, mustExist, outFolder, today } from "./settings.ts";
import { shownFrom } from "./shown.ts";

const names: Record<Edition, string> = { public: "den offentlige utgaven", internal: "den interne utgaven" };

/**
 * The languages an edition is made in beside its own. Inhabitants read what they understand best; those who work in the municipality have
 * its main language in common, and their edition is built half as fast for each further one.
 */
const languagesOf = (edition: Edition, { municipality }: Register): Language[] =>
  edition === "public" ? municipality.languages.filter((wanted) => wanted !== language) : [];

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1).replace(".", ",")} s`;

/**
 * Checks the register and builds editions, telling each step.
 * @returns the folder of each edition; undefined when the register has errors, and then nothing is written
 */
export async function buildAll(editions: readonly Edition[], restricted: boolean): Promise<Map<Edition, string> | undefined> {
  const content = mustExist(contentFolder());
  const day = today();
  let started = performance.now();
  console.log("Kontrollerer registeret …");
  const { findings, register } = await loadRegisterInParallel(content, day, true);
  if (!register) {
    console.error(`${toText(shownFrom(content, findings))}Ingenting er bygget.`);
    return undefined;
  }
  console.log(`Registeret er uten feil (${seconds(started)}). Advarsler og tips viser «npm run check».`);
  started = performance.now();
  const results = await Promise.allSettled(
    editions.map(async (edition) => {
      console.log(`Bygger ${names[edition]} …`);
      return {
        edition,
        made: await makeSite({
          edition,
          register,
          content,
          out: outFolder(),
          today: day,
          restricted,
          languages: languagesOf(edition, register),
        }),
      };
    }),
  );
  const sites = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  try {
    const failed = results.find((result) => result.status === "rejected");
    if (failed) throw failed.reason;
    // Both are moved when both are made: the two editions are always of the same day.
    return new Map(
      sites.map(({ edition, made }) => {
        const folder = made.place();
        console.log(
          `Ferdig med ${names[edition]}: ${countPages(folder)} sider i ${relative(process.cwd(), folder)} (${seconds(started)}).`,
        );
        return [edition, folder];
      }),
    );
  } finally {
    for (const { made } of sites) made.clear();
  }
}
