import type { Repository } from "./repository.ts";

/** Commits all there is, as if it were done on a day. @param date yyyy-mm-dd */
export function commitOn(repository: Repository, date: string, message = date): void {
  on(date, () => repository.commit(message));
}

/** Runs what calls Git, as if it were a day. */
export function on(date: string, run: () => void): void {
  const at = `${date}T12:00:00Z`;
  const known = { author: process.env.GIT_AUTHOR_DATE, committer: process.env.GIT_COMMITTER_DATE };
  Object.assign(process.env, { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at });
  try {
    run();
  } finally {
    for (const [name, value] of [
      ["GIT_AUTHOR_DATE", known.author],
      ["GIT_COMMITTER_DATE", known.committer],
    ] as const)
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
}
