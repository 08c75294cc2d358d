import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { filesIn, folderForAll, runScript, unpacked } from "../support/commands.ts";
import { fixtures, write } from "../support/content.ts";
import { commitOn } from "../support/dated.ts";
import { emptyRepository, type Repository } from "../support/repository.ts";

const folder = folderForAll();
const out = folderForAll();
const secret = "kanari4711";

let repository: Repository;
let open: Map<string, Buffer>;
let closed: Map<string, Buffer>;

const page = (files: Map<string, Buffer>, path: string) => files.get(`${path}index.html`)?.toString("utf8") ?? "";

beforeAll(async () => {
  repository = emptyRepository(folder);
  const { content, edit } = repository;
  cpSync(join(fixtures, "base"), content, { recursive: true });
  edit("municipality.yaml", (text) => text.replace("contentPath: content", "contentPath: register"));
  // What `npm run build` is where the register and Orden are in one repository.
  write(folder, { "package.json": JSON.stringify({ scripts: { build: `"${process.execPath}" "${join(root, "scripts/build.ts")}"` } }) });
  commitOn(repository, "2025-12-01");
  for (let month = 1; month <= 11; month++) {
    edit("retention/skoleskyss.yaml", (text) => text.replace(/^period: P\d+Y/m, `period: P${5 + month}Y`));
    commitOn(repository, `2026-${String(month).padStart(2, "0")}-02`);
  }
  edit("units/oppvekst.yaml", (text) => text.replace("note: Merknad om enheten.", `note: ${secret}`));
  commitOn(repository, "2026-11-03");
  edit("units/oppvekst.yaml", (text) => text.replace(`note: ${secret}`, "note: Merknad om enheten."));
  write(content, { "units/skjult.yaml": `name: ${secret}\nkind: department\nparent: kommune\nvisibility: internal\n` });
  commitOn(repository, "2026-11-04");
  rmSync(join(content, "units/skjult.yaml"));
  commitOn(repository, "2026-11-05");
  const built = await runScript("build.ts", [], { CONTENT: content, OUT: out });
  if (built.code !== 0) throw new Error(built.stdout + built.stderr);
  open = filesIn(join(out, "public"));
  closed = filesIn(join(out, "internal"));
}, 240_000);

test("a record's page has its ten last changes, and leads to all", () => {
  for (const files of [open, closed]) {
    const html = page(files, "bevaring/skoleskyss/");
    expect(html.match(/Oppbevaring forlenget/g)).toHaveLength(10);
    expect(html).toContain("Oppbevaring forlenget fra 15 til 16 år");
    expect(html).toContain('href="/utvalg/bevaring/endringer/skoleskyss/"');
    expect(html).toContain("Vis alle 12 endringer");
    const all = page(files, "utvalg/bevaring/endringer/skoleskyss/");
    expect(all.match(/Oppbevaring forlenget/g)).toHaveLength(11);
    expect(all.match(/<time datetime="[^"]*"/g)?.slice(0, 1)).toEqual(['<time datetime="2026-11-02"']);
  }
});

test("the report has every change, as a page and as files", () => {
  const html = page(closed, "rapporter/endringer/");
  expect(html.match(/Oppbevaring forlenget/g)).toHaveLength(11);
  const csv = closed.get("rapporter/endringer/endringer.csv")?.toString("utf8") ?? "";
  expect(csv.split("\r\n").filter((line) => line.startsWith("2026-11-02"))).toEqual([
    "2026-11-02;Skoleskyss;Bevaringsregel;Endret;Oppbevaring forlenget fra 15 til 16 år",
  ]);
  expect(closed.has("rapporter/endringer/endringer.xlsx")).toBe(true);
});

test("nothing of what is hidden is in any file of the public edition, nor the day it was changed", () => {
  const telling = (files: Map<string, Buffer>, what: RegExp) =>
    [...files].filter(([, bytes]) => what.test(unpacked(bytes))).map(([path]) => path);
  const days = /2026-11-0[345]|[345]\. november 2026/;
  expect(telling(open, new RegExp(secret))).toEqual([]);
  expect(telling(open, days)).toEqual([]);
  // The staff see it, so the search above is not blind.
  expect(telling(closed, new RegExp(secret))).toEqual(
    expect.arrayContaining(["enheter/oppvekst/index.html", "rapporter/endringer/index.html", "rapporter/endringer/endringer.xlsx"]),
  );
  expect(telling(closed, days).length).toBeGreaterThan(2);
});

test("the command the report gives makes the register as it was", () => {
  const [, block = ""] = /<code class="language-sh">([\s\S]*?)<\/code>/.exec(page(closed, "rapporter/endringer/")) ?? [];
  const command = block.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
  expect(command).toContain("git worktree add");
  // The public edition tells of it only where the repository is open.
  expect(page(open, "rapporter/endringer/")).not.toContain("git worktree");
  const then = join(dirname(folder), "registeret-da");
  try {
    const { status, stdout, stderr } = spawnSync("sh", ["-e"], {
      cwd: folder,
      input: command,
      encoding: "utf8",
      env: { PATH: `${dirname(process.execPath)}:${process.env.PATH}`, HOME: process.env.HOME },
    });
    expect(`${status} ${status === 0 ? "" : stdout + stderr}`).toBe("0 ");
    const rule = readFileSync(join(then, "dist/internal/bevaring/skoleskyss/index.html"), "utf8");
    expect(rule).toContain("5 år");
    expect(rule).not.toContain("16 år");
    expect(readFileSync(join(then, "dist/internal/edition.json"), "utf8")).toContain('"date": "2026-01-01"');
  } finally {
    if (existsSync(then)) rmSync(then, { recursive: true, force: true });
  }
}, 240_000);
