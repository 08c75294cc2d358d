import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { securityHeaders } from "../../scripts/lib/headers.ts";
import type { Edition } from "../../src/register/edition.ts";
import { filesIn, folderForAll, freePorts, runScript } from "../support/commands.ts";
import { findNginx, type Nginx, runNginx } from "../support/nginx.ts";

const nginx = findNginx();
if (!nginx) console.warn("Prøvene av nginx er hoppet over: installer nginx (apt-get install nginx).");

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** A request as it is written, without what `fetch` does on its own: following, unpacking, tidying the path. */
function ask(address: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    request(`${address}${path}`, { headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .on("error", fail)
      .end();
  });
}

/** What must be in every answer of an edition. */
function expectHeaders({ headers }: Answer, edition: Edition, of: string): void {
  for (const [name, value] of securityHeaders(edition)) expect(headers[name.toLowerCase()], `${name} of ${of}`).toBe(value);
}

describe.skipIf(!nginx).each([
  { base: "/", root: "public" },
  { base: "/register/", root: "web" },
])("the public edition behind nginx at $base", ({ base, root }) => {
  const out = folderForAll();
  const site = join(out, root, base).replace(/\/$/, "");
  let files: Map<string, Buffer>;
  let server: Nginx;
  const at = (path: string) => `${base}${path}`;

  beforeAll(async () => {
    const { stderr } = await runScript("build.ts", ["--edition", "public"], { CONTENT: "tests/fixtures/base", OUT: out, BASE: base });
    expect(stderr).toBe("");
    if (base !== "/") {
      mkdirSync(join(out, root));
      renameSync(join(out, "public"), site);
    }
    files = filesIn(site);
    server = await runNginx("public.conf", await freePorts(), {
      "include /srv/orden/public/": `include ${site}/`,
      "root /srv/orden/public;": `root ${join(out, root)};`,
    });
  }, 120_000);
  afterAll(() => server?.stop());

  test("gives every file, with the headers, whole", async () => {
    const kept = [...files.keys()].filter((path) => !/^(_headers$|_redirects$|_nginx\/)/.test(path));
    expect(kept.length).toBeGreaterThan(200);
    for (const path of kept) {
      const answer = await ask(server.address, at(path));
      expect(answer.status, path).toBe(200);
      expect(answer.body.equals(files.get(path) as Buffer), path).toBe(true);
      expectHeaders(answer, "public", path);
      expect(answer.headers["cache-control"], path).toBe(
        /^(_assets|pagefind\/(fragment|index|filter))\//.test(path) ? "public, max-age=31536000, immutable" : "public, no-cache",
      );
    }
  });

  test("says what each kind of file is", async () => {
    const kinds: Record<string, string> = {
      html: "text/html; charset=utf-8",
      css: "text/css; charset=utf-8",
      js: "application/javascript; charset=utf-8",
      json: "application/json; charset=utf-8",
      svg: "image/svg+xml",
      txt: "text/plain; charset=utf-8",
      xml: "text/xml; charset=utf-8",
      woff2: "font/woff2",
    };
    for (const [extension, type] of Object.entries(kinds)) {
      const path = [...files.keys()].find((file) => file.endsWith(`.${extension}`));
      expect((await ask(server.address, at(path ?? ""))).headers["content-type"], path).toBe(type);
    }
  });

  test("gives the page of a folder, and leads to it from the address without a slash", async () => {
    expect((await ask(server.address, at("systemer/skoleportal/"))).body.toString()).toContain("<h1");
    const { status, headers } = await ask(server.address, at("systemer/skoleportal"));
    expect([status, headers.location]).toEqual([301, at("systemer/skoleportal/")]);
  });

  test("leads from an old address to the new, with 301 and no page between", async () => {
    for (const old of ["prosesser/grunnskole/skyss/", "prosesser/grunnskole/skyss"]) {
      const answer = await ask(server.address, at(old));
      expect([answer.status, answer.headers.location]).toEqual([301, at("prosesser/grunnskole/skoleskyss/")]);
      expectHeaders(answer, "public", old);
    }
  });

  test.each(["finnes/ikke/", "_assets/finnes-ikke.js", "_headers", "_redirects", "_nginx/site.conf", "_nginx/maps.conf", "_assets/"])(
    "answers 404 with the page for it, which no one keeps: %s",
    async (path) => {
      const answer = await ask(server.address, at(path));
      expect(answer.status).toBe(404);
      expect(answer.body.equals(files.get("404.html") as Buffer)).toBe(true);
      expectHeaders(answer, "public", path);
      expect(answer.headers["cache-control"]).toBeUndefined();
    },
  );

  test("gives nothing from outside the folder", async () => {
    for (const path of ["/../package.json", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/.git/config"])
      expect((await ask(server.address, path)).status, path).toBeGreaterThanOrEqual(400);
  });

  test("packs what is text, for those who can unpack it, and not the rest", async () => {
    const packed = await ask(server.address, at(""), { "accept-encoding": "gzip" });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.headers.vary).toBe("Accept-Encoding");
    expect(packed.body.length).toBeLessThan((files.get("index.html")?.length ?? 0) / 2);
    const font = [...files.keys()].find((path) => path.endsWith(".woff2")) ?? "";
    expect((await ask(server.address, at(font), { "accept-encoding": "gzip" })).headers["content-encoding"]).toBeUndefined();
  });

  test("answers 304 when nothing is changed", async () => {
    const { headers } = await ask(server.address, at("systemer/"));
    expect((await ask(server.address, at("systemer/"), { "if-none-match": String(headers.etag) })).status).toBe(304);
  });

  test("gives a catalogue in the format the reader takes", async () => {
    for (const [accept, to] of [
      ["text/turtle", "katalog/dcat.ttl"],
      ["application/ld+json, */*;q=0.1", "katalog/dcat.jsonld"],
      ["*/*", "katalog/dcat.ttl"],
      ["text/html,application/xhtml+xml", "api/#kataloger"],
    ] as const) {
      const { status, headers } = await ask(server.address, at("katalog/dcat"), { accept });
      expect([status, headers.location], accept).toEqual([303, at(to)]);
      expect(headers.vary).toContain("Accept");
    }
    const { headers, status } = await ask(server.address, at("katalog/dcat.ttl"));
    expect([status, headers["content-type"], headers["access-control-allow-origin"]]).toEqual([200, "text/turtle; charset=utf-8", "*"]);
    expect((await ask(server.address, at("katalog/dcat.jsonld"))).headers["content-type"]).toBe("application/ld+json");
    expect((await ask(server.address, at("katalog/finnes-ikke"))).status).toBe(404);
  });

  test("lets any page read the open data, and nothing else", async () => {
    mkdirSync(join(site, "api"), { recursive: true });
    writeFileSync(join(site, "api/prove.json"), "{}");
    expect((await ask(server.address, at("api/prove.json"))).headers["access-control-allow-origin"]).toBe("*");
    expect((await ask(server.address, at(""))).headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe.skipIf(!nginx)("the internal edition behind nginx and a sign-on", () => {
  const out = folderForAll();
  const site = join(out, "internal");
  const signedIn = { cookie: "_oauth2_proxy=ok" };
  let files: Map<string, Buffer>;
  let server: Nginx;
  let signOn: Server;

  beforeAll(async () => {
    await runScript("build.ts", ["--edition", "internal"], { CONTENT: "tests/fixtures/base", OUT: out });
    files = filesIn(site);
    const port = await freePorts();
    // Answers as oauth2-proxy does: 202 for the one with its cookie, and a page to sign in on.
    signOn = createServer((asked, answer) => {
      if (asked.url?.startsWith("/oauth2/auth")) answer.writeHead(asked.headers.cookie === signedIn.cookie ? 202 : 401).end();
      else answer.writeHead(200, { "content-type": "text/html" }).end("<h1>Logg inn</h1>");
    });
    await new Promise<void>((done) => signOn.listen(port + 1, "127.0.0.1", done));
    server = await runNginx("internal.conf", port, { "/srv/orden/internal": site, "127.0.0.1:4180": `127.0.0.1:${port + 1}` });
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    signOn?.close();
  });

  test("gives nothing at all without a cookie: no page, no asset, nothing of the search, no word of what is there", async () => {
    const paths = [...files.keys(), "", "systemer/", "systemer", "prosesser/grunnskole/skyss", "finnes/ikke/", "_assets/", "oauth2/auth"];
    expect(paths.filter((path) => path.startsWith("pagefind/")).length).toBeGreaterThan(20);
    for (const path of paths) {
      const { status, body } = await ask(server.address, `/${path}`);
      expect(path === "oauth2/auth" ? status === 404 || status === 401 : status === 401, `${path} ${status}`).toBe(true);
      expect(body.toString(), path).not.toMatch(/Prøvebygd|orden-edition|@font-face|pagefind/);
    }
  });

  test("another cookie is none", async () => {
    expect((await ask(server.address, "/", { cookie: "_oauth2_proxy=feil" })).status).toBe(401);
  });

  test("sends the one who opens a page to sign in, and back", async () => {
    const { status, headers } = await ask(server.address, "/systemer/?side=2", { accept: "text/html,*/*" });
    expect(status).toBe(302);
    expect(headers.location).toContain(`/oauth2/sign_in?rd=${server.address}/systemer/?side=2`);
    const { body, headers: own } = await ask(server.address, "/oauth2/sign_in?rd=/");
    expect(body.toString()).toContain("Logg inn");
    expect(own["content-security-policy"]).toBeUndefined();
  });

  test("gives everything with it, but to no cache that others use", async () => {
    for (const path of files.keys()) {
      const answer = await ask(server.address, `/${path}`, signedIn);
      if (path.startsWith("_nginx/")) expect(answer.status, path).toBe(404);
      else {
        expect(answer.status, path).toBe(200);
        expect(answer.headers["cache-control"], path).toMatch(/^private, /);
        expectHeaders(answer, "internal", path);
      }
    }
    expect((await ask(server.address, "/finnes/ikke/", signedIn)).body.equals(files.get("404.html") as Buffer)).toBe(true);
  });
});
