import { spawn } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root, UserError } from "../settings.ts";
import { environment, filesIn, madeContent } from "./made-content.ts";
import { figure, kilobytes, type Row, say, seconds } from "./report.ts";
import { cache } from "./tools.ts";

/** Processor time of a build with reports, as a share of one without. */
const target = 1.2;
/** Bytes of HTML on the heaviest page. */
const maxPage = 250_000;
const rounds = 3;

/** `1m2.5s` → 62.5 */
const inSeconds = (written: string) => {
  const [, minutes = "0", rest = "0"] = /^(\d+)m([\d.]+)s$/.exec(written) ?? [];
  return Number(minutes) * 60 + Number(rest);
};

/**
 * Processor time of a build in seconds: of its process and of all it starts, as the shell tells when they have ended. It is hardly moved
 * by what else the machine does, as the time on the clock is; and it counts both processors.
 */
async function cpuOfBuild(env: Record<string, string>): Promise<number> {
  const command = '"$0" "$1" --edition internal >/dev/null || exit 1; times';
  const child = spawn("sh", ["-c", command, process.execPath, join(root, "scripts/build.ts")], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => {
    out += chunk.toString();
  });
  const code = await new Promise<number | null>((done, fail) => {
    child.on("error", () => fail(new UserError("Målingen trenger et skall som kan «times» (sh).")));
    child.on("close", done);
  });
  const [user, system] = (out.trim().split("\n").at(-1) ?? "").split(" ");
  if (code !== 0 || !user || !system) throw new UserError(`Byggingen til målingen stoppet med kode ${code}.`);
  return inSeconds(user) + inSeconds(system);
}

/**
 * What the reports cost, with their pages and files and what unit pages tell of them: the internal edition with and without them in turn, and the least of each.
 * The work is the same in every round, and all else that the machine does only adds to it (caches that are lost, waiting for locks), so that the least is nearest to
 * what the work takes; the middle is of the machine as much as of the build.
 */
export async function compareReports(count: number): Promise<Row[]> {
  const content = madeContent(count);
  const out = join(cache, `out-reports-${count}`);
  const times: Record<"all" | "none", number[]> = { all: [], none: [] };
  let pages: string[] = [];
  let heaviest = 0;
  for (let round = 0; round < rounds; round++) {
    for (const reports of ["none", "all"] as const) {
      rmSync(out, { recursive: true, force: true });
      const spent = await cpuOfBuild({ ...environment(content), OUT: out, REPORTS: reports });
      say(`  Runde ${round + 1}, ${reports === "all" ? "med" : "uten"} rapporter: ${seconds(spent)} prosessortid.`);
      times[reports].push(spent);
    }
    pages = filesIn(join(out, "internal"), ".html");
    heaviest = Math.max(...pages.map((page) => statSync(join(out, "internal", page)).size));
  }
  const [all, none] = [Math.min(...times.all), Math.min(...times.none)];
  return [
    {
      what: `Prosessortid for bygging av ${figure(count, 0)} oppføringer med alle rapporter`,
      ours: `${seconds(all)} (${figure(pages.length, 0)} sider)`,
      other: `uten rapporter: ${seconds(none)}`,
      ratio: figure(all / none, 2),
      target: `høyst ${figure(target, 2)}`,
      met: all / none <= target,
    },
    {
      what: "Tyngste side i den utgaven, HTML",
      ours: kilobytes(heaviest),
      other: "",
      ratio: "",
      target: `høyst ${kilobytes(maxPage)}`,
      met: heaviest <= maxPage,
    },
  ];
}
