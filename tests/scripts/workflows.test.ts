import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/lib/settings.ts";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Workflow {
  name: string;
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; if?: string; steps: Step[] }>;
}

const folder = join(root, ".github/workflows");
const files = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file));
const read = (file: string) => parse(readFileSync(join(folder, file), "utf8")) as Workflow;
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(files)("%s", (file) => {
  const workflow = read(file);

  test("pins each action to a commit, and leaves no key in the working copy", () => {
    for (const { uses, with: settings } of stepsOf(workflow)) {
      if (!uses) continue;
      expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      if (uses.startsWith("actions/checkout@")) expect(settings?.["persist-credentials"]).toBe(false);
    }
  });

  test("puts nothing that others have written into a command", () => {
    for (const { run = "" } of stepsOf(workflow)) expect(run).not.toContain("${{");
  });

  test("may only read, where it says nothing else for a job", () => {
    expect(Object.values(workflow.permissions).filter((right) => right !== "read")).toEqual([]);
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
  });
});

test("what runs a proposal may only read, and knows no key", () => {
  const workflow = read("check.yml");
  expect(workflow.permissions).toEqual({ contents: "read" });
  expect(Object.values(workflow.jobs).filter(({ permissions }) => permissions)).toEqual([]);
  expect(readFileSync(join(folder, "check.yml"), "utf8")).not.toMatch(/secrets\.|github\.token/);
});

test("what may write runs nothing of a proposal", () => {
  const workflow = read("comment.yml");
  expect(Object.keys(workflow.on)).toEqual(["workflow_run"]);
  expect(workflow.on.workflow_run).toMatchObject({ workflows: [read("check.yml").name] });
  expect(workflow.permissions).toEqual({});
  const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow.
  expect(checkouts.map(({ with: settings }) => settings?.ref)).toEqual(["${{ github.event.repository.default_branch }}"]);
  // Nothing is installed beside the key either.
  for (const { run = "" } of stepsOf(workflow)) expect(run).not.toMatch(/\bnpm\b/);
});

describe("reminders", () => {
  const workflow = read("reminders.yml");
  const keys = /secrets\.|github\.token/;

  test("are sent on a schedule, by those who have said yes, one run at a time", () => {
    expect(Object.keys(workflow.on)).toEqual(["schedule", "workflow_dispatch"]);
    expect(Object.values(workflow.jobs).map((job) => job.if)).toEqual(["vars.REMINDERS_ISSUES == 'true'", "vars.REMINDERS_MAIL == 'true'"]);
    expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual([
      { contents: "read", issues: "write" },
      { contents: "write" },
    ]);
  });

  test("have their keys in the last step only, when what is locked is installed", () => {
    for (const { steps } of Object.values(workflow.jobs)) {
      expect(steps.findIndex((step) => keys.test(JSON.stringify(step)))).toBe(steps.length - 1);
      expect(steps.at(-2)?.run).toMatch(/^npm run --silent reviews$/);
    }
  });

  test("are the same at GitLab: scheduled, on the main branch, when the project has said yes", () => {
    const gitlab = parse(readFileSync(join(root, ".gitlab-ci.yml"), "utf8")) as Record<
      string,
      { rules: { if: string }[]; script: string[] }
    >;
    for (const [job, variable] of [
      ["reminder-issues", "REMINDERS_ISSUES"],
      ["reminder-mail", "REMINDERS_MAIL"],
    ] as const) {
      const rules = gitlab[job]?.rules ?? [];
      expect(rules).toHaveLength(1);
      for (const part of ['$CI_PIPELINE_SOURCE == "schedule"', `$${variable} == "true"`, "$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"])
        expect(rules[0]?.if).toContain(part);
      expect(gitlab[job]?.script.at(-1)).toContain("--send");
    }
  });
});
