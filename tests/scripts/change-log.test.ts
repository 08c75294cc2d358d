import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { changeLogOf } from "../../scripts/lib/change-log.ts";
import { readHistory } from "../../scripts/lib/content-history.ts";
import { check } from "../../src/register/check.ts";
import { type Edition, editionOf } from "../../src/register/edition.ts";
import type { Register } from "../../src/register/link.ts";
import { loadRegister } from "../../src/register/load.ts";
import { readContent } from "../../src/register/read.ts";
import { type ChangeLog, firstDay } from "../../src/reports/change-log/log.ts";
import { logOf } from "../../src/reports/change-log/tell.ts";
import { folderForAll } from "../support/commands.ts";
import { baseWith, emptyFolder, fixtures, today, write } from "../support/content.ts";
import { commitOn, on } from "../support/dated.ts";
import { emptyRepository, type Repository } from "../support/repository.ts";

function load(content: string): Register {
  const { register, findings } = loadRegister(content, today);
  if (!register) throw new Error(findings.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  return register;
}

function logIn(content: string, edition: Edition, options: { restricted?: boolean; today?: string } = {}): ChangeLog {
  const full = load(content);
  const frame = { full, edition, restricted: false, today, ...options };
  return logOf(readHistory(content, full, firstDay(frame.today)), { ...frame, view: editionOf(full, edition, options) });
}

/** The log as lines, the oldest first: «2026-03-01 changed retention/skoleskyss (Skoleskyss): …» */
const linesOf = ({ sets }: ChangeLog, since = "2026-01-11") =>
  sets
    .toReversed()
    .filter(({ date }) => date >= since)
    .flatMap(({ date, changes }) =>
      changes.map(({ kind, register, id, name, words, isHere }) =>
        [`${date} ${kind} ${register}/${id} (${name}${isHere ? "" : ", no page"})`, ...words].join(" | "),
      ),
    );

function repositoryOfBase(folder = emptyFolder()): Repository {
  const repository = emptyRepository(folder);
  cpSync(join(fixtures, "base"), repository.content, { recursive: true });
  commitOn(repository, "2026-01-10");
  return repository;
}

const unit = (visibility: string) => `name: Bydrift\nkind: department\nparent: kommune\nvisibility: ${visibility}\nnote: Kanarifugl\n`;
const archive = readFileSync(join(fixtures, "base/archives/sakarkiv.yaml"), "utf8");
const skyss = "processes/grunnskole/skoleskyss.yaml";

describe("a history worked out by hand", () => {
  let content: string;
  let open: string[];
  let closed: string[];

  const repositoryFolder = folderForAll();
  beforeAll(() => {
    const repository = repositoryOfBase(repositoryFolder);
    ({ content } = repository);
    const put = (date: string, files: Record<string, string>) => {
      write(content, files);
      commitOn(repository, date);
    };
    const edit = (date: string, file: string, from: string, to: string) => {
      repository.edit(file, (text) => {
        if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
        return text.replace(from, to);
      });
      commitOn(repository, date);
    };
    edit("2026-02-01", "systems/skoleportal.yaml", "  availability: 2", "  availability: 3");
    edit("2026-03-01", "retention/skoleskyss.yaml", "\nperiod: P5Y", "\nperiod: P3Y");
    const sound = readFileSync(join(content, skyss), "utf8");
    put("2026-04-01", { [skyss]: `${sound}\nname: [` });
    put("2026-04-02", {
      [skyss]: sound.replace(
        "    recipients:\n",
        "    recipients:\n      - category: fylkeskommune\n        name: Skyssappen\n        purpose: Vise bussen\n",
      ),
    });
    write(content, {
      "routines/sletting.md": readFileSync(join(content, "routines/kassasjon.md"), "utf8").replace(
        "order: 20",
        "order: 20\naliases:\n  - kassasjon",
      ),
    });
    rmSync(join(content, "routines/kassasjon.md"));
    commitOn(repository, "2026-05-01");
    // A merge of two commits is one change, of all that both brought.
    repository.git("checkout", "-qb", "forslag");
    put("2026-05-20", { "archives/papir.yaml": archive.replace("name: Sakarkiv", "name: Papirarkiv") });
    edit("2026-05-21", "archives/papir.yaml", "status: active", "status: closed");
    repository.git("checkout", "-q", "main");
    on("2026-06-01", () => repository.git("merge", "-q", "--no-ff", "-m", "forslag", "forslag"));
    put("2026-07-01", { "units/bydrift.yaml": unit("internal") });
    put("2026-08-01", { "units/bydrift.yaml": unit("public") });
    edit("2026-08-15", "processes/grunnskole/leksehjelp.md", "Elever kan få hjelp", "Alle elever kan få hjelp");
    edit("2026-09-01", "processes/grunnskole/leksehjelp.md", "personalData: false", "personalData: false\nvisibility: internal");
    rmSync(join(content, "archives/papir.yaml"));
    commitOn(repository, "2026-10-01");
    // Only the line breaks, and only the order of two fields.
    repository.edit("routines/sletting.md", (text) => text.replaceAll("\n", "\r\n"));
    repository.edit("units/bydrift.yaml", (text) => text.replace("name: Bydrift\nkind: department\n", "kind: department\nname: Bydrift\n"));
    commitOn(repository, "2026-10-15");
    put("2026-11-01", { "README.md": "Noe annet." });
    // Not taken in yet.
    repository.edit("units/bydrift.yaml", (text) => text.replace("Bydrift", "Drift"));
    open = linesOf(logIn(content, "public"));
    closed = linesOf(logIn(content, "internal"));
  }, 60_000);

  test("is told of to the staff, with what was taken away", () => {
    expect(closed).toMatchInlineSnapshot(`
      [
        "2026-02-01 changed systems/skoleportal (Skoleportal) | Tilgjengelighet hevet fra 2 – moderat til 3 – høy",
        "2026-03-01 changed retention/skoleskyss (Skoleskyss) | Oppbevaring forkortet fra 5 til 3 år",
        "2026-04-02 changed processes/grunnskole/skoleskyss (Skoleskyss) | Ny mottaker: Skyssappen",
        "2026-05-01 moved routines/sletting (Kassasjon) | Flyttet fra «kassasjon»",
        "2026-06-01 added archives/papir (Papirarkiv, no page) | Eier: Arkiv | Status: Avsluttet periode",
        "2026-07-01 added units/bydrift (Drift) | Slag: Avdeling | Hører til: Prøvebygd kommune",
        "2026-08-01 changed units/bydrift (Drift) | Synlighet endret fra Intern til Offentlig",
        "2026-08-15 changed processes/grunnskole/leksehjelp (Leksehjelp) | «Kort forklart» endret fra Elever kan få hjelp med leksene. til Alle elever kan få hjelp med leksene.",
        "2026-09-01 changed processes/grunnskole/leksehjelp (Leksehjelp) | Synlighet fylt ut: Intern",
        "2026-10-01 removed archives/papir (Papirarkiv, no page)",
      ]
    `);
  });

  test("is told of to everyone as far as it concerns what they see today", () => {
    expect(open).toMatchInlineSnapshot(`
      [
        "2026-03-01 changed retention/skoleskyss (Skoleskyss) | Oppbevaring forkortet fra 5 til 3 år",
        "2026-04-02 changed processes/grunnskole/skoleskyss (Skoleskyss) | Ny mottaker: Skyssappen",
        "2026-05-01 moved routines/sletting (Kassasjon) | Flyttet fra «kassasjon»",
        "2026-08-01 added units/bydrift (Drift) | Slag: Avdeling | Hører til: Prøvebygd kommune",
      ]
    `);
  });

  test("says nothing to everyone of what is hidden, nor when it was changed", () => {
    const told = JSON.stringify(logIn(content, "public"));
    for (const secret of [
      "2026-02-01",
      "2026-07-01",
      "2026-08-15",
      "2026-09-01",
      "2026-10-01",
      "Leksehjelp",
      "leksehjelp",
      "Papirarkiv",
      "Kanarifugl",
    ])
      expect(told).not.toContain(secret);
  });

  test("stands as it was on a day, when that is the day it is reckoned from", () => {
    expect(linesOf(logIn(content, "internal", { today: "2026-03-15" })).map((line) => line.slice(0, 10))).toEqual([
      "2026-02-01",
      "2026-03-01",
    ]);
    expect(linesOf(logIn(content, "internal", { today: "2028-07-15" })).map((line) => line.slice(0, 10))).toEqual([
      "2026-08-01",
      "2026-08-15",
      "2026-09-01",
      "2026-10-01",
    ]);
  });

  test("is the same when it is kept from the build before, and another when anything differs", () => {
    const full = load(content);
    const frame = { full, view: editionOf(full, "public"), edition: "public" as const, restricted: false, today };
    const first = changeLogOf(content, frame);
    expect(changeLogOf(content, frame)).toEqual(first);
    expect(linesOf(first)).toEqual(open);
    expect(linesOf(changeLogOf(content, { ...frame, view: editionOf(full, "internal"), edition: "internal" }))).toEqual(closed);
  });
});

describe("where Git knows little or nothing", () => {
  const log = (content: string) => logIn(content, "public");

  test("a folder that is in no repository has no log", () => {
    const content = baseWith();
    expect(log(content)).toMatchObject({ sets: [], limit: "none" });
  });

  test("nor has one that is in a repository, and not taken into it", () => {
    const repository = emptyRepository();
    write(repository.folder, { "README.md": "Noe annet." });
    commitOn(repository, "2026-01-10");
    cpSync(join(fixtures, "base"), repository.content, { recursive: true });
    expect(log(repository.content)).toMatchObject({ sets: [], limit: "none" });
  });

  test("nor one without a commit", () => {
    const repository = emptyRepository();
    cpSync(join(fixtures, "base"), repository.content, { recursive: true });
    expect(log(repository.content)).toMatchObject({ sets: [], limit: "none" });
  });

  test("a shallow clone says that it is one, and takes nothing for new that was there before", () => {
    const repository = repositoryOfBase();
    repository.edit("retention/skoleskyss.yaml", (text) => text.replace("\nperiod: P5Y", "\nperiod: P3Y"));
    commitOn(repository, "2026-03-01");
    repository.edit("retention/skoleskyss.yaml", (text) => text.replace("\nperiod: P3Y", "\nperiod: P4Y"));
    commitOn(repository, "2026-04-01");
    const clone = emptyFolder();
    repository.git("clone", "-q", "--depth", "2", `file://${repository.folder}`, clone);
    const shallow = log(join(clone, "register"));
    expect(shallow.limit).toBe("shallow");
    expect(linesOf(shallow, "")).toEqual(["2026-04-01 changed retention/skoleskyss (Skoleskyss) | Oppbevaring forlenget fra 3 til 4 år"]);
  });
});

describe("to everyone", () => {
  const open = (repository: Repository) => linesOf(logIn(repository.content, "public"));

  test("what is withdrawn is not told of where others refer to it", () => {
    const repository = repositoryOfBase();
    const system =
      "name: Kart\nkind: business\nowner: oppvekst\npurpose: Vise kart.\nfunctions:\n  - skyss\nlifecycle:\n  phase: in-use\npersonalData: false\n";
    write(repository.content, { "systems/kart.yaml": system });
    repository.edit(skyss, (text) => text.replace("\nsystems:\n", "\nsystems:\n  - system: kart\n    use: Se ruten\n"));
    commitOn(repository, "2026-02-01");
    expect(open(repository).join("\n")).toContain("Kart");
    write(repository.content, { "systems/kart.yaml": `${system}visibility: internal\n` });
    repository.edit(skyss, (text) => text.replace("Noen elever", "Mange elever"));
    commitOn(repository, "2026-03-01");
    expect(open(repository)).toEqual([
      "2026-03-01 changed processes/grunnskole/skoleskyss (Skoleskyss) | «Kort forklart» endret fra Noen elever har rett til gratis skyss. til Mange elever har rett til gratis skyss.",
    ]);
    // Shown again: what was told before may be told again, and what happened in between is that it is here.
    write(repository.content, { "systems/kart.yaml": system });
    commitOn(repository, "2026-04-01");
    expect(
      open(repository)
        .filter((line) => line.includes("systems/kart"))
        .map((line) => line.slice(0, 34)),
    ).toEqual(["2026-02-01 added systems/kart (Kart", "2026-04-01 added systems/kart (Kart"].map((line) => line.slice(0, 34)));
    expect(open(repository).filter((line) => line.startsWith("2026-03-01"))).toHaveLength(1);
    expect(open(repository).find((line) => line.startsWith("2026-03-01"))).not.toContain("Kart");
  });

  test("a record is new when its status is first one that is published, and when its status becomes one", () => {
    const repository = repositoryOfBase();
    const process = (status: string) =>
      `name: Fritidsklubb\ndescription: Klubben har åpent.\narea: grunnskole\nowner: oppvekst\nstatus: ${status}\npersonalData: false\n`;
    const put = (date: string, status: string) => {
      write(repository.content, { "processes/grunnskole/fritidsklubb.yaml": process(status) });
      commitOn(repository, date);
    };
    put("2026-02-01", "started");
    expect(open(repository)).toEqual([]);
    put("2026-03-01", "mapped");
    expect(open(repository)).toEqual([
      "2026-03-01 added processes/grunnskole/fritidsklubb (Fritidsklubb) | Eier: Oppvekst | Status: Kartlagt",
    ]);
    put("2026-04-01", "started");
    expect(open(repository)).toEqual([]);
    repository.edit("municipality.yaml", (text) => text.replace("  processes:\n", "  processes:\n    - started\n"));
    commitOn(repository, "2026-05-01");
    expect(
      open(repository)
        .filter((line) => line.includes("fritidsklubb"))
        .map((line) => line.slice(0, 16)),
    ).toEqual(["2026-03-01 added", "2026-05-01 added"]);
  });

  test("what belongs to a person is not spread further", () => {
    const repository = repositoryOfBase();
    const mail = ["ola", "gmail.com"].join("@");
    repository.edit("units/oppvekst.yaml", (text) => text.replace("oppvekst@provebygd.example", mail));
    commitOn(repository, "2026-02-01");
    repository.edit("units/oppvekst.yaml", (text) => text.replace(mail, "oppvekst@provebygd.example"));
    commitOn(repository, "2026-03-01");
    expect(open(repository)).toEqual([
      "2026-02-01 changed units/oppvekst (Oppvekst) | Noe som ikke vises her",
      "2026-03-01 changed units/oppvekst (Oppvekst) | Noe som ikke vises her",
    ]);
  });
});

describe("a large register", () => {
  const [records, commits, each] = [5000, 300, 3];
  const file = (i: number) => `units/enhet-${i}.yaml`;
  const unitText = (i: number, turn: number) => `name: Enhet ${i}\nkind: department\ndescription: Gjør ${turn}.\n`;

  test("is read by what has changed in it, and not by all it holds", () => {
    const repository = emptyRepository();
    const lines: string[] = [];
    const put = (path: string, text: string) => lines.push(`M 100644 inline register/${path}`, `data ${Buffer.byteLength(text)}`, text);
    const commit = (day: number) => {
      const time = Date.parse("2026-01-01T12:00:00Z") / 1000 + day * 86_400;
      lines.push("commit refs/heads/main", `committer T <t@provebygd.example> ${time} +0000`, "data 1", "x");
    };
    commit(0);
    put("municipality.yaml", readFileSync(join(fixtures, "base/municipality.yaml"), "utf8"));
    for (let i = 0; i < records; i++) put(file(i), unitText(i, 0));
    for (let day = 1; day < commits; day++) {
      commit(day);
      for (let k = 0; k < each; k++) put(file((day * 7 + k) % records), unitText((day * 7 + k) % records, day));
    }
    const imported = spawnSync("git", ["fast-import", "--quiet"], { cwd: repository.folder, input: `${lines.join("\n")}\n` });
    expect(imported.stderr.toString()).toBe("");
    repository.git("reset", "-q", "--hard", "main");
    const { readable: full } = check(readContent(repository.content), today, []);
    const history = readHistory(repository.content, full, "2025-11-22");
    expect(history.commits).toHaveLength(commits);
    // What stands in the files today is not read again: only what they said before.
    expect(history.parsed).toBe((commits - 1) * each);
    let projected = 0;
    const frame = { full, view: editionOf(full, "public"), edition: "public" as const, restricted: false, today };
    const log = logOf(history, frame, (register, ...rest) => {
      projected += register.all("units").length;
      return editionOf(register, ...rest);
    });
    // Each change before and after; and all of it once, when it was new.
    expect(projected).toBe(log.sets.flatMap(({ changes }) => changes).filter(({ kind }) => kind === "changed").length * 2 + records);
    // With the settings, which are new too.
    expect(log.sets.flatMap(({ changes }) => changes)).toHaveLength(records + 1 + log.sets.slice(0, -1).length * each);
  }, 60_000);
});
