import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { apiFiles } from "../../src/exports/api/files.ts";
import { editionOf } from "../../src/register/edition.ts";
import { origin } from "../support/api.ts";
import { registerOf } from "../support/content.ts";

const files = new Map(apiFiles(editionOf(registerOf(), "public"), origin, []));
// Inside the project, so that the client finds its package.
const cache = join(root, "node_modules/.cache");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "orden-client-"));
let server: Server;
let address: string;

beforeAll(async () => {
  const types = await openapiTS(JSON.parse(String(files.get("openapi.json"))));
  writeFileSync(join(folder, "api.d.ts"), astToString(types));
  server = createServer((request, response) => {
    const file = files.get(String(request.url).slice("/api/v1/".length));
    response.writeHead(file === undefined ? 404 : 200, { "content-type": "application/json" }).end(file ?? "");
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
});
afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Compiles a program that uses the client; gives what the compiler says, and where the program is. */
function compile(name: string, body: string): { errors: string[]; program: string } {
  const file = join(folder, `${name}.ts`);
  writeFileSync(
    file,
    `import createClient from "openapi-fetch";\nimport type { paths } from "./api.js";\nconst client = (baseUrl: string) => createClient<paths>({ baseUrl });\n${body}`,
  );
  const program = ts.createProgram([file], {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    types: [],
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    outDir: folder,
  });
  const errors = ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
  program.emit();
  return { errors, program: join(folder, `${name}.js`) };
}

test("a client with types made from the OpenAPI compiles, and reads a process", async () => {
  const { errors, program } = compile(
    "reads",
    `export async function read(address: string): Promise<[string, string[], boolean]> {
      const { data } = await client(address).GET("/processes/{id}.json", { params: { path: { id: "grunnskole~skoleskyss" } } });
      if (!data) throw new Error("no process");
      return [data.name, data.data.processing?.map(({ purpose }) => purpose) ?? [], data.derived.isOverdue];
    }`,
  );
  expect(errors).toEqual([]);
  const { read } = (await import(pathToFileURL(program).href)) as { read(address: string): Promise<[string, string[], boolean]> };
  const process = editionOf(registerOf(), "public").get("processes", "grunnskole/skoleskyss")?.data;
  expect(await read(address)).toEqual([process?.name, process?.processing?.map(({ purpose }) => purpose), false]);
});

test("a program that asks for what is not there does not compile", () => {
  const { errors } = compile(
    "asks",
    `export const a = async () => (await client("").GET("/processes/{id}.json", { params: { path: { id: "x" } } })).data?.data.informationValue;
    export const b = () => client("").GET("/persons.json", {});`,
  );
  expect(errors).toHaveLength(2);
  expect(errors[0]).toContain("informationValue");
  expect(errors[1]).toContain("/persons.json");
});
