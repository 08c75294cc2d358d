import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { remindersOf } from "../src/reports/reminders/index.ts";
import { text } from "../src/text/index.ts";
import { jobSetting } from "./lib/host/job-setting.ts";
import { githubIssues } from "./lib/issues/github.ts";
import { gitlabIssues } from "./lib/issues/gitlab.ts";
import { type IssueHost, keepIssues } from "./lib/issues/keep-issues.ts";
import { wantedIssues } from "./lib/issues/text.ts";
import { loadForStaff } from "./lib/reminders/load.ts";
import { run, today, UserError } from "./lib/settings.ts";

const t = text.reminderIssues;

const hosts: Record<string, () => IssueHost> = {
  github: () =>
    githubIssues({ api: jobSetting("GITHUB_API_URL"), repository: jobSetting("GITHUB_REPOSITORY"), token: jobSetting("GITHUB_TOKEN") }),
  gitlab: () =>
    gitlabIssues({ api: jobSetting("CI_API_V4_URL"), project: jobSetting("CI_PROJECT_ID"), token: jobSetting("ORDEN_ISSUES_TOKEN") }),
};

/** `npm run issues [-- --host github|gitlab --send]`: one issue for each unit with what is past or near. Without `--send` it prints them. */
await run(async () => {
  const { values } = parseArgs({ options: { host: { type: "string" }, send: { type: "boolean", default: false } } });
  const make = values.host === undefined ? undefined : hosts[values.host];
  if ((values.send || values.host !== undefined) && !make)
    throw new UserError("Skriv hvor: npm run issues -- --host github --send, eller gitlab.");
  const host = values.send ? make?.() : undefined;
  const day = today();
  const register = await loadForStaff(day);
  const wanted = wantedIssues(register, remindersOf(register, day));
  if (!host) {
    for (const { title, body } of wanted) console.log(`## ${title}\n\n${body}`);
    console.log(t.dryRun(wanted.length));
    return 0;
  }
  let changes = 0;
  await keepIssues(host, wanted, pause, ({ kind, unit }) => {
    changes++;
    console.log(t.changed[kind](unit));
  });
  if (changes === 0) console.log(t.unchanged);
  return 0;
});
