import { spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close } from "pagefind";
import { apiFolder } from "../../src/exports/api/origin.ts";
import { backendOf } from "../../src/exports/decap/backend.ts";
import { type Edition, editionOf } from "../../src/register/edition.ts";
import { writeRegister } from "../../src/register/handover.ts";
import type { Register } from "../../src/register/link.ts";
import type { ChangeLog } from "../../src/reports/change-log/log.ts";
import { lastCommit } from "../../src/site/git.ts";
import { type Language, language } from "../../src/text/language.ts";
import { changeLogOf } from "./change-log.ts";
import { decapFiles, decapFolder } from "./decap.ts";
import { writeMark } from "./edition-mark.ts";
import { formSources } from "./form-sources.ts";
import { makeSearch } from "./make-search.ts";
import { root, UserError } from "./settings.ts";
import { basePath, siteFiles } from "./site-files.ts";
import { whenStopped } from "./when-stopped.ts";
import { writeApi } from "./write-api.ts";
import { writeFiles } from "./write-files.ts";

/** Megabytes for what is made and soon thrown away: pages are mostly that, and with Node's usual room a tenth of the time went to clearing it. */
const roomForYoung = "--max-semi-space-size=128";

export interface BuildOptions {
  edition: Edition;
  /** The whole Register; the edition is made from it. */
  register: Register;
  /** The content folder it was read from. */
  content: string;
  /** The folder that will hold a folder for each edition. */
  out: string;
  today: string;
  restricted: boolean;
  /** Languages the pages are made in too, each below a path of its own. None when nothing is said. */
  languages?: readonly Language[];
  /** Whether it is the pages of one language of a site: without what the whole site has once. */
  isPart?: boolean;
}

/** What the process that builds the pages is handed: an edition, and nothing of what is hidden in it. */
export interface HandedOver {
  view: Register;
  log: ChangeLog;
}

/** The edition and its log, made of the whole Register. */
export function handedOver({ register, edition, content, today, restricted }: Omit<BuildOptions, "out">, project = editionOf): HandedOver {
  const view = project(register, edition, { restricted });
  return { view, log: changeLogOf(content, { full: register, view, edition, restricted, today }, project) };
}

/** Whether the edition has a page that Decap CMS runs on. */
function usesDecap({ municipality }: Register): boolean {
  const backend = backendOf(municipality);
  return backend !== undefined && "settings" in backend;
}

/** What every page knows of the site it is a part of. @param languages beside the main one */
function wholeSite(languages: readonly Language[]): { SITE_LANGUAGES: string; SITE_BASE: string } {
  return { SITE_LANGUAGES: [language, ...languages].join(","), SITE_BASE: basePath(process.env.BASE) };
}

/** Writes what is handed over beside each other, by a path that their names begin with, and gives the environment the site reads them by. */
export function siteEnvironment(
  { view, log }: HandedOver,
  { edition, content, today, languages = [], isPart = false }: Pick<BuildOptions, "edition" | "content" | "today" | "languages" | "isPart">,
  path: string,
): Record<string, string> {
  const [register, changes] = [`${path}-register.json`, `${path}-log.json`];
  mkdirSync(dirname(path), { recursive: true });
  writeRegister(view, register);
  writeFileSync(changes, JSON.stringify(log));
  // Fetched before anything is built: without it, nothing is.
  if (usesDecap(view)) decapFiles();
  return {
    REGISTER: register,
    CHANGE_LOG: changes,
    CONTENT: content,
    EDITION: edition,
    TODAY: today,
    DECAP: decapFolder,
    INTERFACE_LANGUAGE: language,
    // A part is told by the site it is made for.
    ...(isPart ? {} : wholeSite(languages)),
  };
}

/**
 * Makes pages with Astro, in a process of its own.
 * @param settings what the pages are told by the environment
 * @throws UserError with what Astro said
 */
export function runAstro(settings: Record<string, string>, outDir: string, stop: AbortSignal): Promise<void> {
  const environment = {
    // Astro takes these from the environment before what it knows itself; with DEV set, the pages would be made as for development.
    ...{ DEV: undefined, PROD: undefined, MODE: undefined, SSR: undefined },
    NODE_ENV: "production",
    ASTRO_TELEMETRY_DISABLED: "1",
    ...settings,
    OUT_DIR: outDir,
    CACHE_DIR: `${outDir}-cache`,
  };
  return runNode([roomForYoung, join(root, "scripts/lib/build-pages.ts")], environment, stop);
}

/**
 * Makes the pages of an edition in another language, in a process of its own: the language is one for a process.
 * @param out where the edition's folder is put
 * @throws UserError with what the process said
 */
function buildPart(
  part: Language,
  { edition, content, today, languages = [] }: BuildOptions,
  out: string,
  stop: AbortSignal,
): Promise<void> {
  const whole = wholeSite(languages);
  const environment = {
    ...whole,
    INTERFACE_LANGUAGE: part,
    BASE: `${whole.SITE_BASE}${part}`,
    CONTENT: content,
    OUT: out,
    TODAY: today,
  };
  return runNode([join(root, "scripts/lib/build-part.ts"), "--edition", edition], environment, stop);
}

/** @throws UserError with the last lines the process wrote, when it fails */
function runNode(args: string[], environment: Record<string, string | undefined>, stop: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
    signal: stop,
    killSignal: "SIGKILL",
  });
  const output: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", (code) => {
      if (code === 0) return done();
      const told = Buffer.concat(output).toString("utf8").split("\n").slice(-25).join("\n");
      fail(new UserError(`Sidene lot seg ikke bygge. Astro sa:\n${told}`));
    });
  });
}

export function countPages(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile() && file.name.endsWith(".html"))
    .length;
}

/** Puts a folder where another may be; a reader finds the old one or the new one, never a part. */
export function moveInPlace(made: string, target: string): void {
  const beside = `${target}.new-${process.pid}`;
  const old = `${target}.old-${process.pid}`;
  mkdirSync(dirname(target), { recursive: true });
  try {
    try {
      renameSync(made, beside);
    } catch {
      // The output may be on another disk, where a folder cannot be moved but must be copied.
      cpSync(made, beside, { recursive: true });
    }
    if (existsSync(target)) renameSync(target, old);
    renameSync(beside, target);
  } finally {
    rmSync(beside, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** An edition that is built, and not yet where it will be served from. */
export interface MadeSite {
  /** Puts it in its place; gives the folder. */
  place(): string;
  /** Takes away what is left of the making. */
  clear(): void;
}

/**
 * Builds one edition with its search, beside its place: a build that fails leaves the last good one as it was.
 *
 * @param project makes the edition; a test puts another in its place, to see that a leak is found
 * @throws UserError when it cannot be built
 */
export async function makeSite(options: BuildOptions, project = editionOf): Promise<MadeSite> {
  // Inside the project: Astro puts its intermediate files in one shared folder for output elsewhere, and two editions would mix.
  const made = join(root, "node_modules/.cache/orden", `${options.edition}-${process.pid}`);
  const stop = new AbortController();
  let pages = Promise.resolve();
  const remove = () => {
    for (const path of [
      made,
      `${made}-cache`,
      `${made}-search`,
      `${made}-api`,
      `${made}-parts`,
      `${made}-register.json`,
      `${made}-log.json`,
    ])
      rmSync(path, { recursive: true, force: true });
  };
  const unwatch = whenStopped(async () => {
    stop.abort();
    // What goes on writing would make again what is taken away.
    await Promise.allSettled([pages, close()]);
    remove();
  });
  const clear = () => {
    unwatch();
    remove();
  };
  try {
    const handed = handedOver(options, project);
    const { view } = handed;
    const { edition, content, today, restricted, languages = [], isPart = false } = options;
    const hasRestricted = edition === "internal" && restricted;
    const base = basePath(process.env.BASE);
    const [search, api] = [`${made}-search`, `${made}-api`];
    const makeBeside = async () => {
      await makeSearch(view, edition, search);
      if (isPart) return;
      writeApi(view, { edition, restricted: hasRestricted, date: today, commit: lastCommit(content) ?? null, base }, api);
    };
    // Both are waited for also when one fails: the other would go on writing where everything has been cleared.
    pages = runAstro(siteEnvironment(handed, options, made), made, stop.signal).then(async () => {
      // One at a time: each takes as much memory as the first.
      for (const part of languages) await buildPart(part, options, join(`${made}-parts`, part), stop.signal);
    });
    const results = await Promise.allSettled([makeBeside(), pages]);
    for (const result of results) if (result.status === "rejected") throw result.reason;
    renameSync(search, join(made, "pagefind"));
    if (isPart) {
      // The data are the same in every language, and stand once for the site.
      rmSync(join(made, apiFolder), { recursive: true, force: true });
    } else {
      for (const part of languages) renameSync(join(`${made}-parts`, part, edition), join(made, part));
      // The reports are there already: they come with the pages.
      for (const name of readdirSync(api)) renameSync(join(api, name), join(made, apiFolder, name));
      if (usesDecap(view)) cpSync(decapFiles(), join(made, "_assets", decapFolder), { recursive: true });
      writeFiles(made, siteFiles({ edition, view, folder: made, base, today, languages }));
      writeFiles(made, formSources({ edition, register: options.register, view, content }));
      writeMark(made, content, { edition, restricted: hasRestricted, date: today });
    }
  } catch (error) {
    clear();
    throw error;
  }
  const target = join(options.out, options.edition);
  return {
    place() {
      moveInPlace(made, target);
      return target;
    },
    clear,
  };
}

/** Builds one edition and puts it in its place. @returns the folder it is in */
export async function buildSite(options: BuildOptions): Promise<string> {
  const made = await makeSite(options);
  try {
    return made.place();
  } finally {
    made.clear();
  }
}
