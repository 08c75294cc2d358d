import { createServer, type IncomingMessage } from "node:http";
import { onTestFinished } from "vitest";

export interface Asked {
  method: string;
  path: string;
  body?: unknown;
  token: string;
}

interface Kept {
  id: number;
  body: string;
  /** Whose it is: ours, or of a person who may have written the mark too. */
  ours: boolean;
}

/** A pull request at the stand-in, as the API tells of it. */
export interface Pull {
  number: number;
  state: string;
  head: { sha: string; repo: { full_name: string } | null; ref: string };
}

const read = async (request: IncomingMessage) => {
  let text = "";
  for await (const part of request) text += part;
  return text === "" ? undefined : (JSON.parse(text) as unknown);
};

/**
 * A server that answers as the parts of GitHub's and GitLab's APIs that comments need, and remembers what it was asked.
 * `failures` are the answers it gives before it begins to work; `keepsWhenFailing` lets a failing answer do what was asked all the same.
 */
export async function gitHost(
  options: { comments?: Omit<Kept, "id">[]; pulls?: Pull[]; failures?: number[]; keepsWhenFailing?: boolean } = {},
) {
  const asked: Asked[] = [];
  const comments: Kept[] = (options.comments ?? []).map((comment, i) => ({ id: i + 1, ...comment }));
  const failures = [...(options.failures ?? [])];
  const shown = ({ id, body, ours }: Kept) => ({
    id,
    body,
    user: { login: ours ? "github-actions[bot]" : "noen", type: ours ? "Bot" : "User" },
    author: { id: ours ? 7 : 8 },
    system: false,
  });

  const answer = ({ method, path, body }: Asked): [status: number, body: unknown] => {
    const url = new URL(path, "http://host");
    const page = Number(url.searchParams.get("page") ?? 1);
    const paged = <T>(items: T[]) => items.slice((page - 1) * 100, page * 100);
    const text = (body as { body?: string } | undefined)?.body ?? "";
    if (url.pathname === "/user") return [200, { id: 7 }];
    if (url.pathname.endsWith("/pulls")) {
      const [, branch] = (url.searchParams.get("head") ?? "").split(":");
      return [200, paged((options.pulls ?? []).filter(({ head }) => head.ref === branch))];
    }
    if (/\/(comments|notes)$/.test(url.pathname)) {
      if (method === "GET") return [200, paged(comments).map(shown)];
      const made = { id: comments.length + 1, body: text, ours: true };
      comments.push(made);
      return [201, shown(made)];
    }
    const [, id] = /\/(?:comments|notes)\/(\d+)$/.exec(url.pathname) ?? [];
    const known = comments.find((comment) => comment.id === Number(id));
    if (!known || !["PATCH", "PUT"].includes(method)) return [404, { message: "Not Found" }];
    known.body = text;
    return [200, shown(known)];
  };

  const server = createServer(async (request, response) => {
    const { authorization = "", "private-token": privateToken = "" } = request.headers;
    const body = await read(request);
    const item: Asked = {
      method: request.method ?? "",
      path: request.url ?? "",
      token: String(authorization).replace("Bearer ", "") || String(privateToken),
      ...(body === undefined ? {} : { body }),
    };
    asked.push(item);
    // Fails where it matters: when something is written.
    const failing = item.method === "GET" && options.keepsWhenFailing ? undefined : failures.shift();
    if (failing !== undefined && options.keepsWhenFailing) answer(item);
    const [status, told] = failing === undefined ? answer(item) : [failing, { message: "failing" }];
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(told));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => new Promise<void>((done) => void server.close(() => done())));
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}`;
  return { address, asked, comments, writes: () => asked.filter(({ method }) => method !== "GET") };
}
