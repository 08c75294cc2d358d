import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { close } from "pagefind";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../scripts/lib/build-site.ts";
import { serve } from "../../scripts/lib/serve.ts";
import { root } from "../../scripts/lib/settings.ts";
import { type Edition, editions } from "../../src/register/edition.ts";
import { loadRegister } from "../../src/register/load.ts";

declare module "vitest" {
  interface ProvidedContext {
    sites: Record<Edition, string>;
    folders: Record<Edition, string>;
  }
}

/** Builds both editions of the example once, and serves them while the tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const out = mkdtempSync(join(tmpdir(), "orden-site-"));
  const servers: Server[] = [];
  const sites: Partial<Record<Edition, string>> = {};
  const folders: Partial<Record<Edition, string>> = {};
  const content = join(root, "content");
  const today = "2026-11-22";
  const { register, findings } = loadRegister(content, today);
  if (!register) throw new Error(`The example has errors: ${findings[0]?.file}: ${findings[0]?.message}`);
  await Promise.all(
    editions.map(async (edition) => {
      const folder = await buildSite({ edition, register, content, out, today, restricted: false });
      const { server, address } = await serve(folder, 0);
      servers.push(server);
      sites[edition] = address.replace(/\/$/, "");
      folders[edition] = folder;
    }),
  );
  await close();
  project.provide("sites", sites as Record<Edition, string>);
  project.provide("folders", folders as Record<Edition, string>);
  return () => {
    for (const server of servers) server.close();
    rmSync(out, { recursive: true, force: true });
  };
}
