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

/** An issue at the stand-in. */
export interface KeptIssue {
  id: number;
  title: string;
  body: string;
  isOpen: boolean;
  /** Whose it is: ours, or of a person who may have written the mark too. */
  ours: boolean;
  isPull?: boolean;
}

const read = async (request: IncomingMessage) => {
  let text = "";
  for await (const part of request) text += part;
  return text === "" ? undefined : (JSON.parse(text) as unknown);
};

/**
 * A server that answers as the parts of GitHub's and GitLab's APIs that comments and issues need, and remembers what it was asked.
 * `failures` are the answers it gives before it begins to work; `keepsWhenFailing` lets a failing answer do what was asked all the same.
 */
export async function gitHost(
  options: {
    comments?: Omit<Kept, "id">[];
    pulls?: Pull[];
    issues?: Omit<KeptIssue, "id">[];
    failures?: (number | undefined)[];
    /** Seconds it asks to be left alone for, when it fails. */
    retryAfter?: number;
    keepsWhenFailing?: boolean;
  } = {},
) {
  const asked: Asked[] = [];
  const comments: Kept[] = (options.comments ?? []).map((comment, i) => ({ id: i + 1, ...comment }));
  const issues: KeptIssue[] = (options.issues ?? []).map((issue, i) => ({ id: i + 1, ...issue }));
  const failures = [...(options.failures ?? [])];
  const shown = ({ id, body, ours }: Kept) => ({
    id,
    body,
    user: { login: ours ? "github-actions[bot]" : "noen", type: ours ? "Bot" : "User" },
    author: { id: ours ? 7 : 8 },
    system: false,
  });

  /** As GitHub and as GitLab say it, in one. */
  const shownIssue = ({ id, title, body, isOpen, ours, isPull }: KeptIssue, isGitlab: boolean) => ({
    title,
    ...(isGitlab
      ? { iid: id, description: body, state: isOpen ? "opened" : "closed" }
      : { number: id, body, state: isOpen ? "open" : "closed", user: { type: ours ? "Bot" : "User" } }),
    ...(isPull ? { pull_request: {} } : {}),
  });
  const answerIssues = (method: string, url: URL, body: unknown): [status: number, body: unknown] | undefined => {
    const [, isGitlab, number] = /^\/(?:(projects)\/12|repos\/[\w-]+\/[\w-]+)\/issues(?:\/(\d+))?$/.exec(url.pathname) ?? [
      undefined,
      "",
      "none",
    ];
    if (number === "none") return undefined;
    const show = (issue: KeptIssue) => shownIssue(issue, Boolean(isGitlab));
    const given = (body ?? {}) as { title?: string; body?: string; description?: string; state?: string; state_event?: string };
    const written = { title: given.title ?? "", body: given.body ?? given.description ?? "" };
    if (number === undefined && method === "GET") {
      const page = Number(url.searchParams.get("page") ?? 1);
      const found = isGitlab && url.searchParams.get("author_id") === "7" ? issues.filter(({ ours }) => ours) : issues;
      return [200, found.slice((page - 1) * 100, page * 100).map(show)];
    }
    if (number === undefined) {
      const made = { id: issues.length + 1, isOpen: true, ours: true, ...written };
      issues.push(made);
      return [201, show(made)];
    }
    const known = issues.find(({ id }) => id === Number(number));
    if (!known || method !== (isGitlab ? "PUT" : "PATCH")) return [404, { message: "Not Found" }];
    Object.assign(known, written, { isOpen: isGitlab ? given.state_event === "reopen" : given.state === "open" });
    return [200, show(known)];
  };

  const answer = ({ method, path, body }: Asked): [status: number, body: unknown] => {
    const url = new URL(path, "http://host");
    const page = Number(url.searchParams.get("page") ?? 1);
    const paged = <T>(items: T[]) => items.slice((page - 1) * 100, page * 100);
    const text = (body as { body?: string } | undefined)?.body ?? "";
    if (url.pathname === "/user") return [200, { id: 7 }];
    const ofIssues = answerIssues(method, url, body);
    if (ofIssues) return ofIssues;
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
    const wait = failing !== undefined && options.retryAfter ? { "retry-after": String(options.retryAfter) } : {};
    response.writeHead(status, { "content-type": "application/json", ...wait }).end(JSON.stringify(told));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => new Promise<void>((done) => void server.close(() => done())));
  const bound = server.address();
  const address = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}`;
  return { address, asked, comments, issues, writes: () => asked.filter(({ method }) => method !== "GET") };
}
