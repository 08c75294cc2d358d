import { quietMark } from "./text-only.ts";

/** A comment of ours on a proposal. */
export interface OwnComment {
  id: number;
  body: string;
}

/** A proposal at a Git host, and the comments on it that are ours. */
export interface CommentHost {
  /** Our comment on the proposal, the oldest when there are several. */
  find(): Promise<OwnComment | undefined>;
  create(body: string): Promise<unknown>;
  update(id: number, body: string): Promise<unknown>;
}

export type Outcome = "created" | "updated" | "unchanged" | "quiet";

/**
 * Makes the one comment on a proposal say this, and asks the host for nothing more than that takes.
 * It begins by looking, since a host may have taken a comment and then failed to say so: tried again, there is never a second one.
 */
export async function keepComment(host: CommentHost, body: string): Promise<Outcome> {
  const known = await host.find();
  if (!known && body.includes(quietMark)) return "quiet";
  if (known?.body.trim().replaceAll("\r\n", "\n") === body.trim()) return "unchanged";
  await (known ? host.update(known.id, body) : host.create(body));
  return known ? "updated" : "created";
}
