import { checkContent, madeContent } from "./made-content.ts";
import { median } from "./measure.ts";
import { figure, say, seconds, table } from "./report.ts";

const rounds = 3;

/** Time and memory of the checker as the register grows, as a table. */
export async function measureGrowth(counts: readonly number[]): Promise<string> {
  const rows: string[][] = [];
  for (const count of counts) {
    const content = madeContent(count);
    say(`  Kontroll av ${figure(count, 0)} oppføringer, ${rounds} runder.`);
    const times: number[] = [];
    const peaks: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const run = await checkContent(content, { memory: true });
      times.push(run.seconds);
      peaks.push(run.peakMb ?? Number.NaN);
    }
    const [time, peak] = [median(times), median(peaks)];
    rows.push([
      figure(count, 0),
      seconds(time),
      `${figure((time * 1000) / count, 2)} ms`,
      `${figure(peak, 0)} MB`,
      `${figure((peak * 1000) / count, 0)} kB`,
    ]);
  }
  return table(["Oppføringer", "Kontroll", "Tid per oppføring", "Mest minne", "Minne per oppføring"], rows);
}
