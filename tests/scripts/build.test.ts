import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import type { Canary } from "../support/canaries.ts";
import { filesIn, folderForAll, type Outcome, runScript, startScript, unpacked } from "../support/commands.ts";
import { baseText, baseWith, emptyFolder, write } from "../support/content.ts";
import { anySecret, writeSecrets } from "../support/secrets.ts";

const minutes = 60_000;
const base = "/register/";

/** Intermediate files a build has left behind. */
function leftovers(pid: number): string[] {
  try {
    return readdirSync(join(root, "node_modules/.cache/orden")).filter((name) => name.includes(`-${pid}`));
  } catch {
    return [];
  }
}

const content = join(folderForAll(), "content");
const out = folderForAll();
const again = folderForAll();
const more = folderForAll();

let secrets: Canary[];
/** Both editions, served below a path. */
let first: Outcome;
/** The public one once more, by another process, where an earlier build was. */
let second: Outcome;
/** The internal one once more. */
let third: Outcome;
let open: Map<string, Buffer>;
let closed: Map<string, Buffer>;
let rebuilt: Map<string, Buffer>;
let reclosed: Map<string, Buffer>;

beforeAll(async () => {
  secrets = writeSecrets(content);
  first = await runScript("build.ts", [], { CONTENT: content, OUT: out, BASE: base });
  write(join(again, "public"), { "gammel/index.html": "Fra en tidligere bygging." });
  second = await runScript("build.ts", ["--edition", "public"], { CONTENT: content, OUT: again, BASE: base });
  open = filesIn(join(out, "public"));
  closed = filesIn(join(out, "internal"));
  third = await runScript("build.ts", ["--edition", "internal"], { CONTENT: content, OUT: more, BASE: base });
  rebuilt = filesIn(join(again, "public"));
  reclosed = filesIn(join(more, "internal"));
}, 4 * minutes);

const htmlOf = (files: Map<string, Buffer>) =>
  [...files].filter(([path]) => path.endsWith(".html")).map(([path, bytes]) => [path, bytes.toString("utf8")] as const);

describe("a build", () => {
  test("of both editions says each step, and how many pages there are", () => {
    expect(first.stderr).toBe("");
    expect(first.code).toBe(0);
    const said = first.stdout.split("\n");
    expect(said.slice(0, 2)).toEqual([
      "Kontrollerer registeret …",
      expect.stringMatching(/^Registeret er uten feil \(\d+,\d s\)\. Advarsler og tips viser «npm run check»\.$/),
    ]);
    expect(said).toContain("Bygger den offentlige utgaven …");
    expect(said).toContain("Bygger den interne utgaven …");
    for (const [name, files] of [
      ["den offentlige utgaven", open],
      ["den interne utgaven", closed],
    ] as const) {
      expect(first.stdout).toContain(`Ferdig med ${name}: ${htmlOf(files).length} sider i `);
      expect(htmlOf(files).length).toBeGreaterThan(50);
    }
  });

  test("of one edition makes that one only", () => {
    expect(second.stderr).toBe("");
    expect(second.code).toBe(0);
    expect(second.stdout).not.toContain("interne");
    expect(readdirSync(again)).toEqual(["public"]);
  });

  test("replaces what was built before, whole", () => {
    expect(rebuilt.has("gammel/index.html")).toBe(false);
    expect(rebuilt.has("index.html")).toBe(true);
  });

  test("leaves nothing but the editions behind", () => {
    expect(readdirSync(out).sort()).toEqual(["internal", "public"]);
    expect([first, second, third].flatMap(({ pid }) => leftovers(pid))).toEqual([]);
  });

  test.each(["public", "internal"] as const)("of the same content gives the same bytes: %s", (edition) => {
    const [one, other] = edition === "public" ? [open, rebuilt] : [closed, reclosed];
    expect([...other.keys()]).toEqual([...one.keys()]);
    expect([...one].filter(([path, bytes]) => !other.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
    expect(one.size).toBeGreaterThan(200);
  });

  test("tells nothing of the machine it was made on", () => {
    const folders = [root.replace(/\/$/, ""), content, out, again];
    const telling = [...open, ...closed]
      .filter(([, bytes]) => folders.some((folder) => unpacked(bytes).includes(folder)))
      .map(([path]) => path);
    expect(telling).toEqual([]);
  });
});

describe("below a path", () => {
  /** Every address in a page that a browser or a script of ours would go to. */
  const addressesOf = (html: string) => [
    ...[...html.matchAll(/\s(?:href|src|action|data-index|data-base|data-bundle)="([^"]*)"/g)].map(([, address = ""]) => address),
    ...[...html.matchAll(/http-equiv="refresh" content="0; url=([^"]*)"/g)].map(([, address = ""]) => address),
    ...[...html.matchAll(/click n\d+ href (?:"|&quot;|&#34;)(.*?)(?:"|&quot;|&#34;)/g)].map(([, address = ""]) => address),
  ];
  const own = (files: Map<string, Buffer>) =>
    htmlOf(files).flatMap(([path, html]) =>
      addressesOf(html)
        .filter((address) => !/^(https?:|mailto:|tel:|#)/.test(address))
        .map((address) => ({ path, address: address.replaceAll("&#38;", "&").replaceAll("&amp;", "&") })),
    );

  test.each(["public", "internal"])("every address of the %s edition begins with it", (edition) => {
    const addresses = own(edition === "public" ? open : closed);
    expect(addresses.length).toBeGreaterThan(1000);
    expect(addresses.filter(({ address }) => !address.startsWith(base))).toEqual([]);
  });

  test.each(["public", "internal"])("every address of the %s edition leads to a file", (edition) => {
    const files = edition === "public" ? open : closed;
    const dead = own(files).filter(({ address }) => {
      const [path = ""] = decodeURIComponent(address.slice(base.length)).split(/[?#]/);
      // A folder is its page, or what scripts put names after.
      return (
        !files.has(path) &&
        !files.has(`${path}index.html`) &&
        ![...files.keys()].some((file) => path.endsWith("/") && file.startsWith(path))
      );
    });
    expect(dead).toEqual([]);
  });

  test.each(["public", "internal"])("every anchor of the %s edition is on its page", (edition) => {
    const dead = htmlOf(edition === "public" ? open : closed).flatMap(([path, html]) =>
      [...html.matchAll(/\shref="#([^"]+)"/g)].flatMap(([, id = ""]) => (html.includes(`id="${id}"`) ? [] : [`${path}#${id}`])),
    );
    expect(dead).toEqual([]);
  });

  test("styles and scripts ask for nothing beside it", () => {
    const sources = [...open].filter(([path]) => /\.(css|js|mjs)$/.test(path) && !path.startsWith("pagefind/"));
    expect(sources.length).toBeGreaterThan(3);
    for (const [path, bytes] of sources) {
      const text = bytes.toString("utf8");
      const asked = path.endsWith(".css")
        ? [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = ""]) => address)
        : [...text.matchAll(/(?:from|import)\s*\(?\s*["'](\/[^"']+)["']/g)].map(([, address = ""]) => address);
      expect(
        asked.filter((address) => !address.startsWith(base) && !/^(data:|#|\.{1,2}\/)/.test(address)),
        path,
      ).toEqual([]);
    }
  });
});

describe("what is not public", () => {
  /** Words found in a folder, each with the kinds of file it is in. */
  function found(files: Map<string, Buffer>): Map<string, Set<string>> {
    const words = new Map<string, Set<string>>();
    for (const [path, bytes] of files) {
      for (const [word] of `${path}\n${unpacked(bytes)}`.toLowerCase().matchAll(anySecret)) {
        const kinds = words.get(word) ?? new Set();
        words.set(word, kinds.add(path.slice(path.lastIndexOf("."))));
      }
    }
    return words;
  }
  const told = (words: Map<string, Set<string>>, list: Canary[]) =>
    list.filter(({ word }) => words.has(word)).map(({ word, where }) => `${where} in ${[...(words.get(word) ?? [])].join(", ")}`);

  test("is in no file of the public edition, nor in its search", () => {
    expect(told(found(open), secrets)).toEqual([]);
  });

  test("is in the internal edition, its search and its file names, so that the test above can find it", () => {
    const words = found(closed);
    const internal = secrets.filter(({ visibility, where }) => visibility === "internal" && !where.startsWith("municipality git."));
    expect(internal.length).toBeGreaterThan(100);
    expect(internal.filter(({ word }) => !words.has(word)).map(({ where }) => where)).toEqual([]);
    const kinds = new Set([...words.values()].flatMap((each) => [...each]));
    expect([...kinds]).toEqual(expect.arrayContaining([".html", ".json", ".pf_fragment", ".pf_index"]));
  });

  test("is in no file of the internal edition when it is restricted", () => {
    const restricted = secrets.filter(({ visibility }) => visibility === "restricted");
    expect(restricted.length).toBeGreaterThan(50);
    expect(told(found(closed), restricted)).toEqual([]);
  });

  test("has no page, not even an empty one", () => {
    const hidden = secrets.filter(({ where }) => where.endsWith("(id)") || where.endsWith("(not published)"));
    expect(hidden.length).toBeGreaterThan(15);
    for (const { word, visibility } of hidden) {
      expect([...open.keys()].filter((path) => path.includes(word))).toEqual([]);
      expect([...closed.keys()].some((path) => path.includes(`${word}/index.html`))).toBe(visibility === "internal");
    }
  });

  test("the page says which edition it is, and only the internal one keeps robots out", () => {
    const front = (files: Map<string, Buffer>) => files.get("index.html")?.toString("utf8") ?? "";
    expect(front(open)).toContain("Offentlig utgave");
    expect(front(open)).not.toContain("Intern utgave");
    expect(front(open)).not.toContain("noindex");
    expect(front(closed)).toContain("Intern utgave");
    for (const [path, html] of htmlOf(closed)) expect(html, path).toContain("noindex");
  });
});

describe("content with an error", () => {
  /** An earlier build that must be left as it was. */
  function earlier(): string {
    const folder = emptyFolder();
    write(folder, { "public/index.html": "Fra i går.", "internal/index.html": "Fra i går." });
    return folder;
  }

  test("is told with file and line, exit code 1, and nothing is written", async () => {
    const file = "systems/arkivsystem.yaml";
    const folder = baseWith({ [file]: baseText(file).replace("owner: arkiv\n", "owner: arkv\n") });
    const target = earlier();
    const { code, stdout, stderr, pid } = await runScript("build.ts", [], { CONTENT: folder, OUT: target });
    expect(code).toBe(1);
    expect(stdout).toBe("Kontrollerer registeret …\n");
    expect(stderr).toMatch(
      /systems\/arkivsystem\.yaml:6:8 {2}feil {2}«Systemeier» viser til «arkv», som ikke finnes i «units»\. {2}\(reference-missing\)/,
    );
    expect(stderr.endsWith("1 feil og 0 advarsler i 1 fil.\nIngenting er bygget.\n")).toBe(true);
    expect([...filesIn(target)].map(([path, bytes]) => `${path}: ${bytes}`)).toEqual([
      "internal/index.html: Fra i går.",
      "public/index.html: Fra i går.",
    ]);
    expect(leftovers(pid)).toEqual([]);
  });

  test("makes no folder where there was none", async () => {
    const target = join(emptyFolder(), "ny");
    const { code } = await runScript("build.ts", ["--edition", "public"], { CONTENT: baseWith({ "units/tom.yaml": "" }), OUT: target });
    expect(code).toBe(1);
    expect(() => readdirSync(target)).toThrow("ENOENT");
  });
});

describe("a build that cannot be made", () => {
  test("leaves the last good one, says why without a stack, and cleans up", { timeout: minutes }, async () => {
    const target = emptyFolder();
    const failing = emptyFolder();
    write(target, { "public/index.html": "Fra i går." });
    write(failing, { "fail.mjs": 'if (process.argv[1]?.includes("build-pages")) { console.error("Disken er full."); process.exit(3); }' });
    const { code, stderr, pid } = await runScript("build.ts", ["--edition", "public"], {
      CONTENT: baseWith(),
      OUT: target,
      NODE_OPTIONS: `--import=${pathToFileURL(join(failing, "fail.mjs"))}`,
    });
    expect({ code, stderr }).toEqual({ code: 2, stderr: "Sidene lot seg ikke bygge. Astro sa:\nDisken er full.\n\n" });
    expect([...filesIn(target)].map(([path, bytes]) => `${path}: ${bytes}`)).toEqual(["public/index.html: Fra i går."]);
    expect(leftovers(pid)).toEqual([]);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "because it is stopped with %s leaves the last good one, and cleans up",
    async (signal) => {
      const target = emptyFolder();
      write(target, { "public/index.html": "Fra i går.", "internal/index.html": "Fra i går." });
      const { child, outcome } = startScript("build.ts", [], { CONTENT: baseWith(), OUT: target });
      // Astro has begun to write: the stop comes in the middle of the work.
      await expect.poll(() => leftovers(child.pid ?? 0).length, { timeout: minutes, interval: 20 }).toBeGreaterThan(3);
      child.kill(signal);
      const { code, stdout, pid } = await outcome;
      expect(code).toBe({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }[signal]);
      expect(stdout).not.toContain("Ferdig");
      expect([...filesIn(target)].map(([path, bytes]) => `${path}: ${bytes}`)).toEqual([
        "internal/index.html: Fra i går.",
        "public/index.html: Fra i går.",
      ]);
      expect(leftovers(pid)).toEqual([]);
    },
  );

  test("because the place is a file says so in one sentence", { timeout: minutes }, async () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, "a"));
    writeFileSync(join(folder, "a/ut"), "En fil.");
    const { code, stderr, pid } = await runScript("build.ts", ["--edition", "public"], { CONTENT: baseWith(), OUT: join(folder, "a/ut") });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^[A-ZÆØÅ][^\n]*\.\n$/);
    expect(readFileSync(join(folder, "a/ut"), "utf8")).toBe("En fil.");
    expect(leftovers(pid)).toEqual([]);
  });
});

describe("what the person has asked wrong", () => {
  test("an edition that is not there", async () => {
    const { code, stdout, stderr } = await runScript("build.ts", ["--edition", "hemmelig"], { CONTENT: baseWith(), OUT: emptyFolder() });
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: "",
      stderr: "Utgaven «hemmelig» finnes ikke. Velg public eller internal.\n",
    });
  });

  test("a content folder that is not there", async () => {
    const folder = join(emptyFolder(), "finnes-ikke");
    const { code, stderr } = await runScript("build.ts", [], { CONTENT: folder, OUT: emptyFolder() });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `Mappen «${folder}» finnes ikke.\n` });
  });
});
