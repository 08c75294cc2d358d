import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { githubComments, pullOf, type WorkflowRunEvent } from "../../scripts/lib/comment/github.ts";
import { gitlabComments } from "../../scripts/lib/comment/gitlab.ts";
import { type CommentHost, keepComment } from "../../scripts/lib/comment/keep-comment.ts";
import { quietMark } from "../../scripts/lib/comment/text-only.ts";
import { commentMark } from "../../scripts/lib/formats/markdown.ts";
import type { GithubPlace } from "../../scripts/lib/host/github.ts";
import { patiently } from "../../scripts/lib/host/request.ts";
import { root, UserError } from "../../scripts/lib/settings.ts";
import { runScript } from "../support/commands.ts";
import { emptyFolder } from "../support/content.ts";
import { gitHost, type Pull } from "../support/git-host.ts";

const body = `${commentMark}\n### Endringen kan tas inn\n`;
const place = (api: string): GithubPlace => ({ api, repository: "provebygd/register", token: "hemmelig" });

const hosts: Record<string, (api: string) => CommentHost> = {
  github: (api) => githubComments(place(api), 4),
  gitlab: (api) => gitlabComments({ api, project: "12", mergeRequest: "4", token: "hemmelig" }),
};

/** Remembers how long it was asked to wait, and does not. */
function clock() {
  const waited: number[] = [];
  return { waited, pause: async (ms: number) => void waited.push(ms) };
}

describe.each(Object.entries(hosts))("a comment at %s", (name, hostAt) => {
  const keep = (address: string, text = body, { pause } = clock()) =>
    patiently(pause, () => keepComment(hostAt(address), text), "Kommentaren er ikke skrevet.");

  test("is made once, and is then the same one", async () => {
    const host = await gitHost();
    expect(await keep(host.address)).toBe("created");
    expect(host.writes()).toEqual([expect.objectContaining({ method: "POST", token: "hemmelig", body: { body } })]);
    expect(await keep(host.address)).toBe("unchanged");
    expect(await keep(host.address, `${body}\nMer.\n`)).toBe("updated");
    expect(host.writes().map(({ method }) => method)).toEqual(["POST", name === "github" ? "PATCH" : "PUT"]);
    expect(host.comments.map((comment) => comment.body)).toEqual([`${body}\nMer.\n`]);
  });

  test("is found among many, and not taken for what a person wrote", async () => {
    const others = Array.from({ length: 130 }, (_, i) => ({ body: `Kommentar ${i}`, ours: false }));
    const host = await gitHost({
      comments: [
        { body: `${commentMark}\nFalsk.`, ours: false },
        ...others,
        { body: "Vår egen, om noe annet.", ours: true },
        { body: `${commentMark}\nGammel.`, ours: true },
      ],
    });
    expect(await keep(host.address)).toBe("updated");
    expect(host.comments.filter((comment) => comment.body === body)).toHaveLength(1);
    expect(host.comments[0]?.body).toBe(`${commentMark}\nFalsk.`);
    expect(host.comments).toHaveLength(133);
  });

  test("is not made to say that there is nothing to say, but is kept up to date", async () => {
    const quiet = `${commentMark}\n${quietMark}\n### Registeret er i orden\n`;
    const host = await gitHost();
    expect(await keep(host.address, quiet)).toBe("quiet");
    expect(host.writes()).toEqual([]);
    await keep(host.address);
    expect(await keep(host.address, quiet)).toBe("updated");
  });

  test("is tried again with longer and longer waits when the host is down", async () => {
    const host = await gitHost({ failures: [500, 502, 429] });
    const time = clock();
    expect(await keep(host.address, body, time)).toBe("created");
    expect(time.waited).toEqual([1_000, 4_000, 15_000]);
    expect(host.comments).toHaveLength(1);
  });

  test("is not made twice when the host takes it and then says that it failed", async () => {
    const host = await gitHost({ failures: [502], keepsWhenFailing: true });
    expect(await keep(host.address)).toBe("unchanged");
    expect(host.comments).toHaveLength(1);
  });

  test("fails clearly when the host stays down, is not there, or says no", async () => {
    const down = await gitHost({ failures: Array.from({ length: 40 }, () => 503) });
    await expect(keep(down.address)).rejects.toThrow("Git-verten svarte ikke etter 4 forsøk: svarte 503. Kommentaren er ikke skrevet.");
    await expect(keep("http://127.0.0.1:9")).rejects.toThrow(/Git-verten svarte ikke etter 4 forsøk: .+ Kommentaren er ikke skrevet\./);
    const time = clock();
    const no = await gitHost({ failures: [403] });
    await expect(keep(no.address, body, time)).rejects.toThrow(
      "Git-verten svarte 403: nøkkelen har ikke rett til dette. Kommentaren er ikke skrevet.",
    );
    await expect(keep((await gitHost({ failures: [401] })).address)).rejects.toBeInstanceOf(UserError);
    expect(time.waited).toEqual([]);
    expect(no.writes()).toEqual([]);
  });
});

describe("the pull request of a run", () => {
  const event = (rest: Partial<NonNullable<WorkflowRunEvent["workflow_run"]>> = {}): WorkflowRunEvent => ({
    workflow_run: {
      event: "pull_request",
      head_sha: "abc",
      head_branch: "skyss",
      head_repository: { owner: { login: "noen" }, full_name: "noen/register" },
      ...rest,
    },
  });
  const pull = (number: number, sha = "abc", repository: string | null = "noen/register"): Pull => ({
    number,
    state: "open",
    head: { sha, ref: "skyss", repo: repository === null ? null : { full_name: repository } },
  });

  test.each<[why: string, pulls: Pull[], expected: number | undefined]>([
    ["is found by branch and commit", [pull(3, "gammel"), pull(4)], 4],
    ["is not one with newer commits", [pull(4, "nyere")], undefined],
    ["is not one from another repository with the same branch and commit", [pull(4, "abc", "andre/register")], undefined],
    ["is not one whose repository is gone", [pull(4, "abc", null)], undefined],
    ["is not guessed when there are two", [pull(4), pull(5)], undefined],
  ])("%s", async (_, pulls, expected) => {
    const host = await gitHost({ pulls });
    expect(await pullOf(place(host.address), event())).toBe(expected);
    expect(host.asked[0]?.path).toContain("state=open&head=noen%3Askyss");
  });

  test("is not looked for when the run was of something else", async () => {
    const host = await gitHost();
    await expect(pullOf(place(host.address), event({ event: "push" }))).rejects.toThrow("workflow_run");
    expect(host.asked).toEqual([]);
  });

  test("gets the comment from the command, which believes nothing but the event", async () => {
    const folder = emptyFolder();
    const host = await gitHost({ pulls: [pull(4)] });
    writeFileSync(join(folder, "event.json"), JSON.stringify(event()));
    writeFileSync(join(folder, "comment.md"), `${body}\n@alle Se https://ond.example\n`);
    const env = {
      GITHUB_API_URL: host.address,
      GITHUB_REPOSITORY: "provebygd/register",
      GITHUB_TOKEN: "hemmelig",
      GITHUB_EVENT_PATH: join(folder, "event.json"),
    };
    const outcome = await runScript("comment.ts", ["--host", "github", join(folder, "comment.md")], env);
    expect([outcome.code, outcome.stdout, outcome.stderr]).toEqual([0, "Kommentaren er skrevet.\n", ""]);
    expect(host.writes()[0]?.path).toBe("/repos/provebygd/register/issues/4/comments");
    expect(host.comments[0]?.body).not.toMatch(/@alle|:\/\/ond/);

    writeFileSync(join(folder, "event.json"), JSON.stringify(event({ head_sha: "nyere" })));
    const closed = await runScript("comment.ts", ["--host", "github", join(folder, "comment.md")], env);
    expect([closed.code, closed.stdout]).toEqual([0, expect.stringContaining("Ingen kommentar er skrevet.")]);
  });
});

describe("the command", () => {
  test("writes at GitLab with the settings of the job", async () => {
    const file = join(emptyFolder(), "comment.md");
    writeFileSync(file, body);
    const host = await gitHost();
    const env = {
      CI_API_V4_URL: host.address,
      CI_MERGE_REQUEST_PROJECT_ID: "12",
      CI_MERGE_REQUEST_IID: "4",
      ORDEN_COMMENT_TOKEN: "hemmelig",
    };
    expect(await runScript("comment.ts", ["--host", "gitlab", file], env)).toMatchObject({ code: 0, stdout: "Kommentaren er skrevet.\n" });
    expect(host.writes()[0]?.path).toBe("/projects/12/merge_requests/4/notes");
  });

  test.each<[why: string, text: string, args: string[], said: string]>([
    ["a text that is not ours", "Hei!\n", ["--host", "gitlab"], "er ikke en kommentar fra kontrollen"],
    [
      "a file that is far too large",
      `${commentMark}\n${"x".repeat(1_000_001)}`,
      ["--host", "gitlab"],
      "er ikke en kommentar fra kontrollen",
    ],
    ["no host", body, [], "Skriv hvor og hva"],
    ["a setting that is not there", body, ["--host", "gitlab"], "CI_API_V4_URL er ikke satt"],
  ])("says in one sentence what is wrong: %s", async (_, text, args, said) => {
    const file = join(emptyFolder(), "comment.md");
    writeFileSync(file, text);
    const { code, stderr } = await runScript("comment.ts", [...args, file]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
    expect(stderr).not.toMatch(/ at .*:\d+/);
  });

  test("needs no package, so that nothing is installed where there is a key", () => {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file) || !existsSync(file)) return;
      seen.add(file);
      for (const [, clause = "", from = ""] of readFileSync(file, "utf8").matchAll(/^(?:import|export) ([^;]*?)from "([^"]+)";/gms)) {
        if (clause.startsWith("type ")) continue;
        if (from.startsWith(".")) visit(resolve(dirname(file), from));
        else expect([file, from]).toEqual([file, expect.stringMatching(/^node:/)]);
      }
    };
    visit(join(root, "scripts/comment.ts"));
    expect(seen.size).toBeGreaterThan(5);
  });
});
