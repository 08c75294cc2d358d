import { commentMark } from "../formats/markdown.ts";
import { type GithubPlace, githubHeaders } from "../host/github.ts";
import { pages, request } from "../host/request.ts";
import { UserError } from "../settings.ts";
import type { CommentHost } from "./keep-comment.ts";

/** The part of the event `workflow_run` that says what was run: told by GitHub itself, and not by what was run. */
export interface WorkflowRunEvent {
  workflow_run?: {
    event?: string;
    head_sha?: string;
    head_branch?: string;
    head_repository?: { owner?: { login?: string }; full_name?: string };
  };
}

interface Pull {
  number: number;
  state: string;
  head: { sha: string; repo: { full_name: string } | null };
}

/**
 * The number of the open pull request whose newest commit is the one that was checked. GitHub leaves out the number for pull requests from
 * forks, so it is looked up by branch, and held against the commit: nothing that the pull request's own job has written is believed.
 *
 * @returns undefined when it is closed, or has got newer commits, which a job of their own answers
 */
export async function pullOf(place: GithubPlace, { workflow_run: run }: WorkflowRunEvent): Promise<number | undefined> {
  const owner = run?.head_repository?.owner?.login;
  if (run?.event !== "pull_request" || !run.head_sha || !run.head_branch || !owner)
    throw new UserError("Hendelsen er ikke en kontroll av en pull request. Jobben må startes av «workflow_run».");
  const head = encodeURIComponent(`${owner}:${run.head_branch}`);
  const found = await pages<Pull>(`${place.api}/repos/${place.repository}/pulls?state=open&head=${head}`, githubHeaders(place));
  const matching = found.filter(
    (pull) => pull.state === "open" && pull.head.sha === run.head_sha && pull.head.repo?.full_name === run.head_repository?.full_name,
  );
  // The same branch can be proposed to several branches, and the text is about one of them.
  return matching.length === 1 ? matching[0]?.number : undefined;
}

interface IssueComment {
  id: number;
  body?: string;
  user?: { type?: string } | null;
}

/** Comments on a pull request at GitHub. Only a bot's own comment is ours: anyone can write the mark. */
export function githubComments(place: GithubPlace, pull: number): CommentHost {
  const issues = `${place.api}/repos/${place.repository}/issues`;
  const headers = githubHeaders(place);
  return {
    async find() {
      const comments = await pages<IssueComment>(`${issues}/${pull}/comments`, headers);
      const own = comments.find(({ body, user }) => user?.type === "Bot" && body?.startsWith(commentMark));
      return own && { id: own.id, body: own.body ?? "" };
    },
    create: (body) => request(`${issues}/${pull}/comments`, headers, { method: "POST", body: { body } }),
    update: (id, body) => request(`${issues}/comments/${id}`, headers, { method: "PATCH", body: { body } }),
  };
}
