import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { close } from "pagefind";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "../../scripts/lib/build-site.ts";
import { serve } from "../../scripts/lib/serve.ts";
import { root } from "../../scripts/lib/settings.ts";
import { loadRegister } from "../../src/register/load.ts";
import { folderForAll } from "../support/commands.ts";
import { today } from "../support/content.ts";
import { useBrowser } from "./browser.ts";
import { shiftsOf, watchShifts } from "./shifts.ts";

const { open } = useBrowser();
const out = folderForAll();
const servers: Server[] = [];
let address: string;

/** Where a slow network may cut a page so that it is seen: after each thing that has a place of its own. */
const pieces = (html: string) => html.split(/(?<=<\/(?:a|p|li|ul|nav|form|h1|h2|section|tr)>)/);

/** A small register in two languages, whose header and first screen come in pieces, each long enough after the one before to be painted. */
beforeAll(async () => {
  const content = join(root, "tests/fixtures/base");
  const { register } = loadRegister(content, today);
  if (!register) throw new Error(`${content} has errors.`);
  const folder = await buildSite({ edition: "public", register, content, out, today, restricted: false, languages: ["nn"] });
  await close();
  const fast = await serve(folder, 0, "public");
  const slow = createServer(async (request, response) => {
    const answer = await fetch(new URL(request.url ?? "/", fast.address));
    const type = answer.headers.get("content-type") ?? "";
    response.writeHead(answer.status, { "content-type": type });
    const body = Buffer.from(await answer.arrayBuffer());
    for (const [count, piece] of (type.startsWith("text/html") ? pieces(body.toString()) : [body]).entries()) {
      response.write(piece);
      if (count < 50) await wait(60);
    }
    response.end();
  });
  await new Promise<void>((listening) => slow.listen(0, "127.0.0.1", listening));
  servers.push(fast.server, slow);
  address = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`;
});
afterAll(() => {
  for (const server of servers) server.close();
});

describe.each([1280, 800, 320])("%i px wide", (width) => {
  test.concurrent.each(["/", "/404.html", "/prosesser/", "/prosesser/grunnskole/skoleskyss/", "/om-meg/", "/rapporter/"])(
    "%s keeps still while it comes in",
    async (path) => {
      const { page, problems } = await open(`${address}${path}`, { viewport: { width, height: 640 } }, watchShifts);
      const shifts = await shiftsOf(page);
      expect(shifts.filter(({ isTable }) => !isTable)).toEqual([]);
      expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeLessThan(0.01);
      expect(problems).toEqual([]);
      await page.context().close();
    },
  );
});
