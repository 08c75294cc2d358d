import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import type { Edition } from "../../src/register/edition.ts";
import { apiHeaders, cacheControl, editorHeaders, isEditorPage, mediaTypes, securityHeaders } from "./headers.ts";
import { UserError } from "./settings.ts";

/** What sirv does not know, and a browser that may not guess would show as text instead of saving. */
const types: Record<string, string> = { ...mediaTypes, xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" };

/**
 * Serves a built site on this machine only, with the headers a real server must send.
 * @param port 0 for any that is free
 * @param base the path the site is built for
 * @throws UserError when the port is taken
 */
export function serve(folder: string, port: number, edition: Edition, base = "/"): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, {
    etag: true,
    setHeaders: (response, path) => {
      response.setHeader("Cache-Control", cacheControl(path.slice(1), edition));
      const type = types[path.slice(path.lastIndexOf(".") + 1)];
      if (type) response.setHeader("Content-Type", type.startsWith("text/") ? `${type}; charset=utf-8` : type);
      if (/^\/(api|katalog)\//.test(path)) for (const [name, value] of apiHeaders(edition)) response.setHeader(name, value);
    },
  });
  const notFound = readFileSync(join(folder, "404.html"));
  const prefix = base.replace(/\/$/, "");
  const headers = securityHeaders(edition);
  const editor = editorHeaders(folder) ?? [];
  const server = createServer((request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    const missing = () => {
      response.writeHead(404, { "content-type": "text/html; charset=utf-8", "cache-control": cacheControl("404.html", edition) });
      response.end(notFound);
    };
    if (!request.url?.startsWith(`${prefix}/`)) return missing();
    request.url = request.url.slice(prefix.length);
    if (isEditorPage((request.url.split("?")[0] ?? "").slice(1))) for (const [name, value] of editor) response.setHeader(name, value);
    files(request, response, missing);
  });
  return listen(server, port, `${prefix}/`);
}

/** @throws UserError when the port is taken */
export async function mustBeFree(port: number): Promise<void> {
  const { server } = await listen(createServer(), port, "/");
  await new Promise((done) => server.close(done));
}

function listen(server: Server, port: number, path: string): Promise<{ server: Server; address: string }> {
  return new Promise((done, fail) => {
    server.on("error", (error: NodeJS.ErrnoException) => {
      fail(
        error.code === "EADDRINUSE"
          ? new UserError(`Port ${port} er i bruk. Stopp det andre programmet, eller velg en annen port med PORT.`)
          : error,
      );
    });
    server.listen(port, "127.0.0.1", () => {
      const bound = server.address();
      done({ server, address: `http://localhost:${typeof bound === "object" && bound ? bound.port : port}${path}` });
    });
  });
}
