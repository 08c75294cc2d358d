import { readFileSync, statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { githubComments, pullOf, type WorkflowRunEvent } from "./lib/comment/github.ts";
import { gitlabComments } from "./lib/comment/gitlab.ts";
import { type CommentHost, keepComment, type Outcome } from "./lib/comment/keep-comment.ts";
import { textOnly } from "./lib/comment/text-only.ts";
import type { GithubPlace } from "./lib/host/github.ts";
import { jobSetting } from "./lib/host/job-setting.ts";
import { patiently } from "./lib/host/request.ts";
import { run, UserError } from "./lib/settings.ts";

// Runs in a job that may write, beside text from a job that may not. Nothing here needs a package, so nothing is installed there.

async function onGithub(): Promise<CommentHost | undefined> {
  const place: GithubPlace = {
    api: jobSetting("GITHUB_API_URL"),
    repository: jobSetting("GITHUB_REPOSITORY"),
    token: jobSetting("GITHUB_TOKEN"),
  };
  const pull = await pullOf(place, JSON.parse(readFileSync(jobSetting("GITHUB_EVENT_PATH"), "utf8")) as WorkflowRunEvent);
  return pull === undefined ? undefined : githubComments(place, pull);
}

const onGitlab = (): CommentHost =>
  gitlabComments({
    api: jobSetting("CI_API_V4_URL"),
    project: jobSetting("CI_MERGE_REQUEST_PROJECT_ID"),
    mergeRequest: jobSetting("CI_MERGE_REQUEST_IID"),
    token: jobSetting("ORDEN_COMMENT_TOKEN"),
  });

const said: Record<Outcome, string> = {
  created: "Kommentaren er skrevet.",
  updated: "Kommentaren er skrevet på nytt.",
  unchanged: "Kommentaren sier det samme som før.",
  quiet: "Forslaget endrer ikke registeret. Ingen kommentar er skrevet.",
};

const undone = "Kommentaren er ikke skrevet.";

/** More than the longest comment many times over: what is larger is something else. */
const mostBytes = 1_000_000;

/** `node scripts/comment.ts --host github|gitlab FILE`: makes the one comment on a proposal say what is in the file. */
await run(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { host: { type: "string" } } });
  const [file] = positionals;
  if (!file || (values.host !== "github" && values.host !== "gitlab"))
    throw new UserError("Skriv hvor og hva: node scripts/comment.ts --host github kommentar.md");
  const text = statSync(file).size > mostBytes ? undefined : textOnly(readFileSync(file, "utf8"));
  if (text === undefined) throw new UserError(`Filen «${file}» er ikke en kommentar fra kontrollen. Ingen kommentar er skrevet.`);
  const outcome = await patiently(
    pause,
    async () => {
      const host = values.host === "github" ? await onGithub() : onGitlab();
      return host && keepComment(host, text);
    },
    undone,
  );
  console.log(outcome ? said[outcome] : "Det er ingen åpen pull request med denne endringen som den nyeste. Ingen kommentar er skrevet.");
  return 0;
});
