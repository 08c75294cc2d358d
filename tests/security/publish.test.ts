import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/lib/settings.ts";

interface Step {
  run?: string;
  uses?: string;
  with?: { path?: string };
}

const read = (file: string) => parse(readFileSync(join(root, file), "utf8")) as Record<string, unknown>;

describe("a job that puts out what everyone can read", () => {
  const workflow = read(".github/workflows/publish.yml") as {
    permissions: object;
    jobs: Record<string, { if?: string; needs?: string; permissions?: object; steps: Step[] }>;
  };
  const gitlab = read(".gitlab-ci.yml").pages as { rules: { if: string }[]; script: string[] };

  /** What is done, in order, one word for each step that counts. */
  const stages = (commands: string[]) =>
    commands.flatMap((command) =>
      /\bnpm run\b.*\bbuild\b/.test(command)
        ? [`build ${/--edition (\w+)/.exec(command)?.[1]}`]
        : /\bguard -- dist\/public$/.test(command)
          ? ["guard"]
          : /\bmv dist\/(\w+) public|^upload dist\/(\w+)$/.test(command)
            ? [`put out ${/dist\/(\w+)/.exec(command)?.[1]}`]
            : [],
    );

  test("at GitHub builds the public edition, asks the guard, and puts out that folder", () => {
    const steps = workflow.jobs.build?.steps ?? [];
    const commands = steps.map(({ run, uses, with: given }) =>
      uses?.startsWith("actions/upload-pages-artifact") ? `upload ${given?.path}` : (run ?? ""),
    );
    expect(stages(commands)).toEqual(["build public", "guard", "put out public"]);
    expect(workflow.jobs.deploy?.needs).toBe("build");
  });

  test("at GitLab does the same", () => {
    expect(stages(gitlab.script)).toEqual(["build public", "guard", "put out public"]);
  });

  test("does nothing before someone has said yes, and may do no more than it must", () => {
    expect(workflow.jobs.build?.if).toContain("vars.PUBLISH_PAGES == 'true'");
    expect(gitlab.rules.every((rule) => rule.if.includes('$PUBLISH_PAGES == "true"'))).toBe(true);
    expect(workflow.permissions).toEqual({ contents: "read" });
    expect(workflow.jobs.build?.permissions).toBeUndefined();
    expect(workflow.jobs.deploy?.permissions).toEqual({ pages: "write", "id-token": "write" });
  });
});
