import type { Server } from "node:http";
import { request } from "node:http";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { securityHeaders } from "../../scripts/lib/headers.ts";
import { mustBeFree, serve } from "../../scripts/lib/serve.ts";
import { UserError } from "../../scripts/lib/settings.ts";
import { folderOf } from "../support/content.ts";

let servers: Server[] = [];

afterEach(async () => {
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  servers = [];
});

const site = () =>
  folderOf({
    "index.html": "<h1>Forside</h1>",
    "404.html": "<h1>Siden finnes ikke</h1>",
    "systemer/skoleportal/index.html": "<h1>Skoleportal</h1>",
    "_assets/site.css": "h1 { color: red }",
  });

async function start(port = 0, base?: string): Promise<{ address: string; port: number }> {
  const { server, address } = await serve(site(), port, "public", base);
  servers.push(server);
  return { address, port: Number(new URL(address).port) };
}

/** A request as it is written, for `fetch` tidies the path. */
function status(port: number, path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    request({ host: "127.0.0.1", port, path, agent: false }, (response) => {
      response.resume();
      response.on("end", () => done(response.statusCode));
    })
      .on("error", fail)
      .end();
  });
}

describe("a served site", () => {
  let address: string;
  let port: number;
  beforeEach(async () => {
    ({ address, port } = await start());
  });

  test("answers with its pages and files", async () => {
    expect(await (await fetch(address)).text()).toContain("Forside");
    expect(await (await fetch(`${address}systemer/skoleportal/`)).text()).toContain("Skoleportal");
    const css = await fetch(`${address}_assets/site.css`);
    expect([css.status, css.headers.get("content-type")]).toEqual([200, "text/css"]);
  });

  test("answers 404 with the page for it, in UTF-8", async () => {
    const missing = await fetch(`${address}finnes/ikke/`);
    expect([missing.status, missing.headers.get("content-type"), await missing.text()]).toEqual([
      404,
      "text/html; charset=utf-8",
      "<h1>Siden finnes ikke</h1>",
    ]);
  });

  test("sends the headers that a real server must send, with every answer", async () => {
    for (const path of ["", "_assets/site.css", "finnes/ikke/"]) {
      const { headers } = await fetch(`${address}${path}`);
      for (const [name, value] of securityHeaders("public")) expect(headers.get(name), `${name} of ${path}`).toBe(value);
      expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
      expect(headers.has("x-robots-tag")).toBe(false);
      expect(headers.get("cache-control")).toBe(path.startsWith("_assets/") ? "public, max-age=31536000, immutable" : "public, no-cache");
    }
  });

  test.each(["/../package.json", "/%2e%2e/package.json", "/..%2fpackage.json", "/%00", "/%E0%A4%A", "//etc/passwd"])(
    "gives nothing from outside its folder, and goes on: %s",
    async (path) => {
      expect(await status(port, path)).toBeGreaterThanOrEqual(400);
      expect(await status(port, "/")).toBe(200);
    },
  );
});

test("below a path, only what is below it is there", async () => {
  const { address, port } = await start(0, "/register/");
  expect(address).toBe(`http://localhost:${port}/register/`);
  expect(await (await fetch(`${address}systemer/skoleportal/`)).text()).toContain("Skoleportal");
  expect(await status(port, "/register/")).toBe(200);
  for (const path of ["/", "/systemer/skoleportal/", "/registeret/", "/register/register/"])
    expect(await status(port, path), path).toBe(404);
});

test("the internal edition is for no robot, no other site and no shared cache", async () => {
  const { server, address } = await serve(site(), 0, "internal");
  servers.push(server);
  const { headers } = await fetch(`${address}_assets/site.css`);
  expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
  expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  expect(headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
});

test("a port that is taken is told in one sentence that says what to do", async () => {
  const { port } = await start();
  const sentence = `Port ${port} er i bruk. Stopp det andre programmet, eller velg en annen port med PORT.`;
  await expect(serve(site(), port, "public")).rejects.toThrow(new UserError(sentence));
  await expect(mustBeFree(port)).rejects.toThrow(new UserError(sentence));
});

test("asking whether a port is free leaves it so", async () => {
  const { port } = await start();
  const [taken] = servers.splice(0);
  await new Promise((done) => taken?.close(done));
  await mustBeFree(port);
  await expect(start(port)).resolves.toMatchObject({ port });
});
