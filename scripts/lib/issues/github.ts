import { type GithubPlace, githubHeaders } from "../host/github.ts";
import { pages, request } from "../host/request.ts";
import type { IssueHost } from "./keep-issues.ts";

interface Issue {
  number: number;
  title: string;
  body?: string | null;
  state: string;
  user?: { type?: string } | null;
  /** Pull requests are in the same list. */
  pull_request?: unknown;
}

/** Issues of a repository at GitHub. Only a bot's own are ours: anyone can write the mark. */
export function githubIssues(place: GithubPlace): IssueHost {
  const issues = `${place.api}/repos/${place.repository}/issues`;
  const headers = githubHeaders(place);
  return {
    async list() {
      const found = await pages<Issue>(`${issues}?state=all&sort=created&direction=asc`, headers);
      return found
        .filter(({ user, pull_request }) => user?.type === "Bot" && pull_request === undefined)
        .map(({ number, title, body, state }) => ({ id: number, title, body: body ?? "", isOpen: state === "open" }));
    },
    create: (issue) => request(issues, headers, { method: "POST", body: issue }),
    change: (id, { title, body, isOpen }) =>
      request(`${issues}/${id}`, headers, { method: "PATCH", body: { title, body, state: isOpen ? "open" : "closed" } }),
  };
}
