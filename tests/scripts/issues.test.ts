import { describe, expect, test } from "vitest";
import { githubIssues } from "../../scripts/lib/issues/github.ts";
import { gitlabIssues } from "../../scripts/lib/issues/gitlab.ts";
import { type IssueChange, type IssueHost, keepIssues } from "../../scripts/lib/issues/keep-issues.ts";
import { emptyBody, issueMark, unitOfIssue, type WantedIssue, wantedIssues } from "../../scripts/lib/issues/text.ts";
import { remindersOf } from "../../src/reports/reminders/index.ts";
import { runScript } from "../support/commands.ts";
import { baseText, baseWith, registerOf } from "../support/content.ts";
import { gitHost } from "../support/git-host.ts";

const hosts: Record<string, (api: string) => IssueHost> = {
  github: (api) => githubIssues({ api, repository: "provebygd/register", token: "hemmelig" }),
  gitlab: (api) => gitlabIssues({ api, project: "12", token: "hemmelig" }),
};

const wantedOn = (day: string, files = {}) => wantedIssues(registerOf(files), remindersOf(registerOf(files), day));
/** On this day the archive's staff, the schools and the municipality itself have something past or near; see tests/scripts/remind.test.ts. */
const day = "2027-03-05";
const wanted = wantedOn(day);

describe.each(Object.entries(hosts))("issues at %s", (name, hostAt) => {
  const keep = async (address: string, list: readonly WantedIssue[] = wanted) => {
    const changes: IssueChange[] = [];
    const waited: number[] = [];
    const work = keepIssues(
      hostAt(address),
      list,
      async (ms) => void waited.push(ms),
      (change) => changes.push(change),
    );
    const done = async () => {
      await work;
      return changes.map(({ kind, unit }) => `${kind} ${unit}`);
    };
    return { work, waited, changes, done };
  };

  test("are made once, one a unit, and the second time nothing is changed", async () => {
    const host = await gitHost();
    expect(await (await keep(host.address)).done()).toEqual(["created Arkiv", "created Prøvebygd kommune", "created Oppvekst"]);
    const written = host.writes().length;
    expect(written).toBe(3);
    expect(await (await keep(host.address)).done()).toEqual([]);
    expect(host.writes()).toHaveLength(written);
    expect(host.issues.map(({ title, body }) => ({ title, body }))).toEqual(wanted.map(({ title, body }) => ({ title, body })));
  });

  test("are not written anew the day after, when nothing has come nearer", async () => {
    const host = await gitHost();
    await (await keep(host.address)).work;
    expect(await (await keep(host.address, wantedOn("2027-03-06"))).done()).toEqual([]);
    // The integration is within seven days from 25 March.
    expect(await (await keep(host.address, wantedOn("2027-03-25"))).done()).toEqual(["updated Arkiv"]);
    expect(host.writes().at(-1)?.method).toBe(name === "github" ? "PATCH" : "PUT");
  });

  test("are closed when there is nothing left, and opened again when there is", async () => {
    const host = await gitHost();
    await (await keep(host.address)).work;
    const rest = wanted.filter(({ unit }) => unit !== "arkiv");
    expect(await (await keep(host.address, rest)).done()).toEqual(["closed arkiv"]);
    expect(host.issues[0]).toMatchObject({ isOpen: false, body: emptyBody("arkiv") });
    expect(await (await keep(host.address, rest)).done()).toEqual([]);
    expect(await (await keep(host.address)).done()).toEqual(["reopened Arkiv"]);
    expect(host.issues).toHaveLength(3);
  });

  test("that someone has closed are left closed until there is something else to say", async () => {
    const host = await gitHost();
    await (await keep(host.address)).work;
    for (const issue of host.issues) issue.isOpen = false;
    expect(await (await keep(host.address)).done()).toEqual([]);
    expect(await (await keep(host.address, wantedOn("2027-03-25"))).done()).toEqual(["reopened Arkiv"]);
  });

  test("are found among many, and not taken for a person's with the same mark", async () => {
    const others = Array.from({ length: 230 }, (_, i) => ({ title: `Sak ${i}`, body: "Noe", isOpen: true, ours: i % 2 === 0 }));
    const own = wanted.map(({ title, body }) => ({ title, body: body.replaceAll("\n", "\r\n"), isOpen: true, ours: true }));
    const copy = { title: "Falsk", body: `${issueMark("arkiv")}\nFalsk`, isOpen: true, ours: false };
    const host = await gitHost({ issues: [copy, { ...copy, ours: name === "github", isPull: name === "github" }, ...others, ...own] });
    expect(await (await keep(host.address)).done()).toEqual([]);
    expect(host.asked.filter(({ path }) => path.includes("page=")).length).toBeGreaterThan(1);
  });

  test("of which there are two are one again", async () => {
    const own = wanted.map(({ title, body }) => ({ title, body, isOpen: true, ours: true }));
    const host = await gitHost({ issues: [...own, ...own.slice(0, 1)] });
    expect(await (await keep(host.address)).done()).toEqual(["closed Arkiv"]);
    expect(host.issues.map(({ isOpen }) => isOpen)).toEqual([true, true, true, false]);
  });

  test("are tried again when the host is down, waiting as long as it asks for", async () => {
    const host = await gitHost({ failures: [503, 429, 500], retryAfter: 9 });
    const run = await keep(host.address);
    expect(await run.done()).toHaveLength(3);
    expect(run.waited).toEqual([9_000, 9_000, 15_000]);
    expect(host.issues).toHaveLength(3);
  });

  test("are not made twice when the host makes one and then says that it failed", async () => {
    const host = await gitHost({ failures: [502, undefined, 502], keepsWhenFailing: true });
    expect(await (await keep(host.address)).done()).toHaveLength(3);
    expect(host.issues.map(({ title }) => title)).toEqual(wanted.map(({ title }) => title));
  });

  test("that cannot be written are named, with what is done and what is not; the next run does the rest", async () => {
    const host = await gitHost({ failures: [undefined, 403], keepsWhenFailing: true });
    const { work, changes } = await keep(host.address);
    await expect(work).rejects.toThrow(/svarte 403: nøkkelen har ikke rett til dette\. Saken til Prøvebygd kommune er som den var/);
    expect(changes).toEqual([{ kind: "created", unit: "Arkiv" }]);
    host.issues.splice(1);
    expect(await (await keep(host.address)).done()).toEqual(["created Prøvebygd kommune", "created Oppvekst"]);

    const down = await gitHost({ failures: Array.from({ length: 40 }, () => 503) });
    await expect((await keep(down.address)).work).rejects.toThrow(
      "Git-verten svarte ikke etter 4 forsøk: svarte 503. Ingen saker er endret.",
    );
  });
});

describe("the text of an issue", () => {
  test("has what is past first, then what is near, and what is escalated from below", () => {
    const { body } = wanted.find(({ unit }) => unit === "kommune") ?? { body: "" };
    expect(body.match(/^### .+$/gm)).toEqual(["### Passert", "### Løftet fra enhetene under"]);
    const { body: ofArchive } = wanted.find(({ unit }) => unit === "arkiv") ?? { body: "" };
    expect(ofArchive.match(/^### .+$/gm)).toEqual(["### Passert", "### Innen 30 dager"]);
    expect(ofArchive).toContain("[Sakarkiv](https://register.intern.provebygd.example/arkiver/sakarkiv/)");
    expect(unitOfIssue(ofArchive)).toBe("arkiv");
  });

  test("shows what others have written as text: it calls nobody, and breaks no table", () => {
    const name = "@alle | <img> [her](https://ond.example) #12 <!-- orden-frister: oppvekst -->";
    const file = "archives/sakarkiv.yaml";
    const files = { [file]: baseText(file).replace(/^name: .*$/m, `name: ${JSON.stringify(name)}`) };
    const { body } = wantedOn(day, files).find(({ unit }) => unit === "arkiv") ?? { body: "" };
    const row = body.split("\n").find((line) => line.includes("alle")) ?? "";
    expect(row.match(/(?<!\\)\|/g)).toHaveLength(6);
    expect(row).not.toMatch(/(?<![A-Za-z])@alle|(?<!\\)<|https:\/\/ond|#12/);
    expect(unitOfIssue(body)).toBe("arkiv");
  });

  test("is never longer than a host takes", () => {
    const register = registerOf();
    const many = remindersOf(register, day).flatMap((reminder) =>
      Array.from({ length: 300 }, () => ({ ...reminder, what: "|".repeat(150) })),
    );
    for (const { body } of wantedIssues(register, many)) {
      expect(body.length).toBeLessThan(65_000);
      expect(body).toMatch(/… og \d+ til\. Se rapporten Frister\./);
    }
  });
});

test("the command prints the issues, and asks the host only when it is told to", async () => {
  const host = await gitHost();
  const env = {
    CONTENT: baseWith(),
    TODAY: day,
    GITHUB_API_URL: host.address,
    GITHUB_REPOSITORY: "provebygd/register",
    GITHUB_TOKEN: "hemmelig",
  };
  const dry = await runScript("issues.ts", ["--host", "github"], env);
  expect([dry.code, dry.stderr]).toEqual([0, ""]);
  expect(dry.stdout).toContain("Prøvekjøring: 3 enheter ville hatt en sak.");
  expect(host.asked).toEqual([]);
  const real = await runScript("issues.ts", ["--host", "github", "--send"], env);
  expect([real.code, real.stdout]).toEqual([
    0,
    "Opprettet saken til Arkiv.\nOpprettet saken til Prøvebygd kommune.\nOpprettet saken til Oppvekst.\n",
  ]);
  expect(host.asked.every(({ token }) => token === "hemmelig")).toBe(true);
});
