import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { close } from "pagefind";
import type { Portal } from "../../../src/federation/copy.ts";
import { moveInPlace, runAstro } from "../build-site.ts";
import { licenceText } from "../licences.ts";
import { nginxMaps, nginxSite } from "../nginx.ts";
import { root } from "../settings.ts";
import { basePath, staticHeaders } from "../site-files.ts";
import { whenStopped } from "../when-stopped.ts";
import { writeFiles } from "../write-files.ts";
import { type FragmentsOf, makePortalSearch } from "./portal-search.ts";

/** Files that speak to servers, robots and lawyers, by path. A portal is as open as a public edition. */
function portalFiles(base: string): Map<string, string> {
  return new Map([
    ["lisenser.txt", licenceText()],
    ["robots.txt", "User-agent: *\nAllow: /\n"],
    ["_headers", staticHeaders({ edition: "public", base })],
    ["_nginx/maps.conf", nginxMaps("public", base, [])],
    ["_nginx/site.conf", nginxSite("public", base)],
  ]);
}

/**
 * Makes the portal beside its place, and moves it there: one that fails leaves the last good one.
 * @param mostTexts in one index, if it has more than one register
 * @param target the folder it is to be in
 * @throws UserError when it cannot be made
 */
export async function makePortal(
  portal: Omit<Portal, "indexes" | "kinds">,
  fragmentsOf: FragmentsOf,
  target: string,
  mostTexts: number,
): Promise<void> {
  const made = join(root, "node_modules/.cache/orden", `portal-${process.pid}`);
  const [search, data] = [`${made}-search`, `${made}.json`];
  const remove = () => {
    for (const path of [made, search, data, `${made}-cache`]) rmSync(path, { recursive: true, force: true });
  };
  const stop = new AbortController();
  let pages = Promise.resolve();
  const unwatch = whenStopped(async () => {
    stop.abort();
    await Promise.allSettled([pages, close()]);
    remove();
  });
  try {
    mkdirSync(search, { recursive: true });
    const whole: Portal = { ...portal, ...(await makePortalSearch(portal.registers, fragmentsOf, search, mostTexts)) };
    writeFileSync(data, JSON.stringify(whole));
    pages = runAstro({ SRC_DIR: "./src/portal", PORTAL: data }, made, stop.signal);
    await pages;
    for (const name of readdirSync(search)) renameSync(join(search, name), join(made, name));
    writeFiles(made, portalFiles(basePath(process.env.BASE)));
    moveInPlace(made, target);
  } finally {
    unwatch();
    remove();
  }
}
