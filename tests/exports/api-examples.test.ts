import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../scripts/lib/serve.ts";
import { writeApi } from "../../scripts/lib/write-api.ts";
import { apiExamples, type Examples } from "../../src/exports/api/examples.ts";
import type { ApiReference } from "../../src/exports/api/record.ts";
import { editionOf } from "../../src/register/edition.ts";
import { link } from "../../src/register/link.ts";
import { origin } from "../support/api.ts";
import { registerOf, write } from "../support/content.ts";

const register = editionOf(registerOf(), "public");
const folder = mkdtempSync(join(tmpdir(), "orden-examples-"));
let server: Server;
let address: string;
let examples: Examples;

beforeAll(async () => {
  write(folder, { "404.html": "" });
  writeApi(register, origin, join(folder, "api/v1"));
  const served = await serve(folder, 0, "public");
  server = served.server;
  address = `${served.address.replace("localhost", "127.0.0.1")}api/v1`;
  examples = apiExamples(register, address);
});
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a program as someone who copies it would; gives what it says. */
function say(command: string, args: string[]): Promise<string> {
  const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("close", () => done(said));
  });
}

const has = (command: string) => {
  const found = spawnSync(command, ["--version"]).status === 0;
  if (!found) console.warn(`Eksemplet med ${command} er ikke prøvd: installer ${command}.`);
  return found;
};

describe("the examples on the page about the API run as they stand", () => {
  test.skipIf(!has("curl"))("curl", async () => {
    const { name } = JSON.parse(await say("sh", ["-c", examples.curl])) as ApiReference;
    expect(name).toBe(register.all("processes")[0]?.data.name);
  });

  test("JavaScript", async () => {
    const said = (await say(process.execPath, ["--input-type=module", "-e", examples.javascript ?? ""])).trim().split("\n");
    expect(said.length).toBeGreaterThan(1);
    for (const line of said.slice(1)) expect(line).toMatch(/^\S.*: \S/);
  });

  test.skipIf(!has("python3"))("Python", async () => {
    const said = (await say("python3", ["-c", examples.python])).trim().split("\n");
    expect(said).toEqual(register.all("processes").map(({ id, data }) => `${id} ${data.status} ${data.name}`));
  });

  test.skipIf(!has("sqlite3") || !has("curl"))("SQL", async () => {
    const said = (await say("sh", ["-c", examples.sql])).trim().split("\n");
    const used = register.all("processes").flatMap(({ data }) => data.systems ?? []);
    expect(used.length).toBeGreaterThan(1);
    expect(said).toHaveLength(used.length);
    expect(existsSync(join(folder, "register.sqlite"))).toBe(true);
  });

  test("Excel asks for a list that is there, by columns that are there", async () => {
    const [, url = ""] = /Web\.Contents\("([^"]+)"\)/.exec(examples.excel) ?? [];
    const answer = await fetch(url);
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    const { items } = (await answer.json()) as { items: object[] };
    for (const column of ["id", "name", "page"]) expect(items[0]).toHaveProperty(column);
    expect(examples.excel).toContain('{"id", "name", "page"}');
  });
});

test("a register without records has examples too", () => {
  const { curl, javascript } = apiExamples(link([], register.municipality), "https://x.example/api/v1");
  expect(curl).toBe("curl -s https://x.example/api/v1/index.json");
  expect(javascript).toBeUndefined();
});
