import { commentMark } from "../formats/markdown.ts";
import { pages, request } from "../host/request.ts";
import type { CommentHost } from "./keep-comment.ts";

export interface GitlabPlace {
  /** Address of the API, without a slash at the end. */
  api: string;
  /** Number of the project that the proposal is to. */
  project: string;
  /** Number of the merge request in the project. */
  mergeRequest: string;
  token: string;
}

interface Note {
  id: number;
  body: string;
  system?: boolean;
  author?: { id: number };
}

/** Comments on a merge request at GitLab. Only what the token's own user wrote is ours: anyone can write the mark. */
export function gitlabComments({ api, project, mergeRequest, token }: GitlabPlace): CommentHost {
  const headers = { "private-token": token, "user-agent": "orden" };
  const notes = `${api}/projects/${encodeURIComponent(project)}/merge_requests/${encodeURIComponent(mergeRequest)}/notes`;
  return {
    async find() {
      const { id } = (await request(`${api}/user`, headers)) as { id: number };
      const found = await pages<Note>(`${notes}?sort=asc&order_by=created_at`, headers);
      return found.find(({ body, system, author }) => !system && author?.id === id && body.startsWith(commentMark));
    },
    create: (body) => request(notes, headers, { method: "POST", body: { body } }),
    update: (id, body) => request(`${notes}/${id}`, headers, { method: "PUT", body: { body } }),
  };
}
