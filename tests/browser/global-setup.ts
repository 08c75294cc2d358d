import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close } from "pagefind";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../scripts/lib/build-site.ts";
import { serve } from "../../scripts/lib/serve.ts";
import { root } from "../../scripts/lib/settings.ts";
import { type Edition, editionOf, editions } from "../../src/register/edition.ts";
import { loadRegister } from "../../src/register/load.ts";
import { type AnyEntry, type RegisterName, registerNames } from "../../src/register/registers.ts";

export interface Site {
  /** Where it is served, without a slash at the end. */
  address: string;
  /** Where it is built. */
  folder: string;
  /** The longest record of each register, for a page of each kind. */
  records: { register: RegisterName; id: string }[];
}

declare module "vitest" {
  interface ProvidedContext {
    /** The register this project holds, whichever municipality's it is. */
    own: Record<Edition, Site>;
    /** The small register of the fixtures, with records the tests know by name. */
    base: Record<Edition, Site>;
  }
}

const today = "2026-11-22";

/** Builds both editions of both registers once, and serves them while the tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const out = mkdtempSync(join(tmpdir(), "orden-site-"));
  const servers: Server[] = [];

  async function build(name: string, content: string): Promise<Record<Edition, Site>> {
    const { register, findings } = loadRegister(content, today);
    if (!register) throw new Error(`${content} has errors, first ${findings[0]?.file}: ${findings[0]?.message}`);
    const sites = editions.map(async (edition): Promise<[Edition, Site]> => {
      const folder = await buildSite({ edition, register, content, out: join(out, name), today, restricted: false });
      const { server, address } = await serve(folder, 0, edition);
      servers.push(server);
      const view = editionOf(register, edition);
      const size = (entry: AnyEntry) => JSON.stringify(entry.data).length;
      const records = registerNames.flatMap((each) => {
        const [longest] = [...(view.all(each) as readonly AnyEntry[])].sort((a, b) => size(b) - size(a));
        return longest ? [{ register: each, id: longest.id }] : [];
      });
      return [edition, { address: address.replace(/\/$/, ""), folder, records }];
    });
    return Object.fromEntries(await Promise.all(sites)) as Record<Edition, Site>;
  }

  project.provide("base", await build("base", join(root, "tests/fixtures/base")));
  project.provide("own", await build("own", join(root, "content")));
  await close();
  return () => {
    for (const server of servers) server.close();
    rmSync(out, { recursive: true, force: true });
  };
}
