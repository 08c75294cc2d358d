import { availableParallelism, cpus, totalmem } from "node:os";
import process from "node:process";
import { parseArgs } from "node:util";
import { compareBuild, measureWeight } from "./lib/bench/compare-build.ts";
import { compareCheck } from "./lib/bench/compare-check.ts";
import { compareReports } from "./lib/bench/compare-reports.ts";
import { measureFederation } from "./lib/bench/measure-federation.ts";
import { measureGrowth } from "./lib/bench/measure-growth.ts";
import { measureSearch } from "./lib/bench/measure-search.ts";
import { comparisonTable, figure, say } from "./lib/bench/report.ts";
import { run, UserError } from "./lib/settings.ts";

const steps = {
  check: { title: "Kontroll mot ajv-cli", measure: async (count: number) => comparisonTable(await compareCheck(count)) },
  build: { title: "Bygging mot Starlight", measure: async (count: number) => comparisonTable(await compareBuild(count)) },
  weight: { title: "Vekten av en side", measure: async (count: number) => comparisonTable(await measureWeight(count)) },
  reports: { title: "Hva rapportene koster", measure: async (count: number) => comparisonTable(await compareReports(count)) },
  growth: { title: "Kontroll når registeret vokser", measure: (count: number) => measureGrowth([count / 5, count, count * 4]) },
  federation: {
    title: "Ett søk i mange registre",
    // A tenth for each of three: a municipality that has come far has some hundred records.
    measure: (count: number) => measureFederation(count / 10, [1, 3, 30, 100]),
  },
  search: { title: "Søket", measure: (count: number) => measureSearch(count) },
};

type Step = keyof typeof steps;

const isStep = (name: string): name is Step => Object.hasOwn(steps, name);

/**
 * `npm run bench [-- check|build|weight|reports|growth|federation|search] [--records 5000]`: the figures in the README, as Markdown, with the tools
 * they are compared with in the same run. Steps run one after another. A target that is missed is said, and is no failure;
 * a step that could not be measured is.
 */
await run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { records: { type: "string", default: "5000" } } });
  const count = Number(values.records);
  if (!Number.isInteger(count) || count < 500)
    throw new UserError(`Antallet «${values.records}» kan ikke brukes. Skriv et helt tall fra 500.`);
  const wanted = positionals.length > 0 ? positionals : Object.keys(steps);
  const unknown = wanted.find((name) => !isStep(name));
  if (unknown) throw new UserError(`Målingen «${unknown}» finnes ikke. Velg ${Object.keys(steps).join(", ")}.`);
  const machine = `${cpus()[0]?.model.trim() ?? "ukjent prosessor"}, ${availableParallelism()} kjerner, ${figure(totalmem() / 2 ** 30, 0)} GB minne`;
  console.log(`Målt på ${machine}, Node ${process.versions.node}.\n`);
  let failed = false;
  for (const name of wanted.filter(isStep)) {
    const { title, measure } = steps[name];
    say(`${title}:`);
    try {
      console.log(`### ${title}\n\n${await measure(count)}\n`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      console.error(error.message);
      failed = true;
    }
  }
  return failed ? 1 : 0;
});
