import { pages, request } from "../host/request.ts";
import type { IssueHost } from "./keep-issues.ts";

export interface GitlabProject {
  /** Address of the API, without a slash at the end. */
  api: string;
  /** Number of the project. */
  project: string;
  token: string;
}

interface Issue {
  iid: number;
  title: string;
  description?: string | null;
  state: string;
}

/** Issues of a project at GitLab. Only what the token's own user wrote is ours: anyone can write the mark. */
export function gitlabIssues({ api, project, token }: GitlabProject): IssueHost {
  const headers = { "private-token": token, "user-agent": "orden" };
  const issues = `${api}/projects/${encodeURIComponent(project)}/issues`;
  return {
    async list() {
      const { id } = (await request(`${api}/user`, headers)) as { id: number };
      const found = await pages<Issue>(`${issues}?scope=all&author_id=${id}&order_by=created_at&sort=asc`, headers);
      return found.map(({ iid, title, description, state }) => ({ id: iid, title, body: description ?? "", isOpen: state === "opened" }));
    },
    create: ({ title, body }) => request(issues, headers, { method: "POST", body: { title, description: body } }),
    change: (id, { title, body, isOpen }) =>
      request(`${issues}/${id}`, headers, { method: "PUT", body: { title, description: body, state_event: isOpen ? "reopen" : "close" } }),
  };
}
