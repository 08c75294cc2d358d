import { describe, expect, test } from "vitest";
import type { Git } from "../../src/forms/hosts/host.ts";
import { hosts } from "../../src/forms/hosts/index.ts";
import { hostWay, mailWay, type Proposal } from "../../src/forms/ways-out.ts";
import { formsText } from "../../src/text/forms.ts";

const git = (host: Git["host"], rest: Partial<Git> = {}): Git => ({
  host,
  repository: "https://git.example/kommune/register",
  public: true,
  ...rest,
});
const file = "processes/kultur/naermiljo.yaml";
const text = "name: Nærmiljøtilskudd\ndescription: 100 % & mer? #1 + «sitat»\n";
const proposal: Proposal = { isEdit: false, file, text, isPublic: true };
const names = Object.keys(hosts) as Git["host"][];
const repo = "https://git.example/kommune/register";

describe("a new file, at each host", () => {
  test("GitHub opens it filled in, with the whole path as its name", () => {
    const way = hostWay(git("github"), proposal);
    const url = new URL(way.href);
    expect(url.origin + url.pathname).toBe(`${repo}/new/main`);
    expect(Object.fromEntries(url.searchParams)).toEqual({ filename: `content/${file}`, value: text });
    expect(way).toMatchObject({ name: "GitHub", fills: "all" });
    expect(way.without).toBeUndefined();
  });

  test.each(["gitea", "forgejo"] as const)("%s opens it filled in, in its folder", (host) => {
    const way = hostWay(git(host), proposal);
    const url = new URL(way.href);
    expect(url.origin + url.pathname).toBe(`${repo}/_new/main/content/processes/kultur`);
    expect(Object.fromEntries(url.searchParams)).toEqual({ filename: "naermiljo.yaml", value: text });
    expect(way.fills).toBe("all");
  });

  test("GitLab opens it with its name, and nothing in it", () => {
    expect(hostWay(git("gitlab"), proposal)).toEqual({
      name: "GitLab",
      href: `${repo}/-/new/main?file_name=content%2Fprocesses%2Fkultur%2Fnaermiljo.yaml`,
      fills: "name",
      without: "host",
    });
  });

  test("Azure DevOps and Bitbucket open the folder", () => {
    expect(hostWay(git("azure-devops"), proposal)).toEqual({
      name: "Azure DevOps",
      href: `${repo}?path=%2Fcontent%2Fprocesses%2Fkultur&version=GBmain`,
      fills: "nothing",
      without: "host",
    });
    expect(hostWay(git("bitbucket"), proposal)).toEqual({
      name: "Bitbucket",
      href: `${repo}/src/main/content/processes/kultur/`,
      fills: "nothing",
      without: "host",
    });
  });
});

describe.each(names)("at %s", (host) => {
  const secret = { ...proposal, isPublic: false, text: `${text}note: hemmelig-ord\n` };

  test("what is not public is in no address", () => {
    expect(decodeURIComponent(hostWay(git(host), secret).href)).not.toContain("hemmelig-ord");
    expect(hostWay(git(host), secret).without).toBe("hidden");
    expect(decodeURIComponent(hostWay(git(host), { ...secret, isEdit: true }).href)).not.toContain("hemmelig-ord");
  });

  test("no address is longer than servers take, and what is too long is left out whole", () => {
    for (const letters of [1000, 2500, 5000, 20_000]) {
      const { href, fills } = hostWay(git(host), { ...proposal, text: "ø".repeat(letters) });
      expect(href.length).toBeLessThanOrEqual(6000);
      if (fills !== "all") expect(href).not.toContain("%C3%B8%C3%B8");
    }
    const long = hostWay(git(host), { ...proposal, text: "x".repeat(7000) });
    if (["github", "gitea", "forgejo"].includes(host)) expect(long).toMatchObject({ fills: "name", without: "long" });
  });

  test("a file that is changed is opened where it is", () => {
    const { href, fills } = hostWay(git(host), { ...proposal, isEdit: true });
    expect(decodeURIComponent(href)).toContain(`content/${file}`);
    expect(fills).toBe("nothing");
    expect(href).not.toContain("Narmilj");
    expect(decodeURIComponent(href)).not.toContain("Nærmiljøtilskudd");
  });

  test("odd characters stay what they are", () => {
    const branch = "forslag/ny & gammel#1";
    const url = new URL(hostWay(git(host, { branch, contentPath: "" }), proposal).href);
    expect(url.origin).toBe("https://git.example");
    expect(url.hash).toBe("");
    expect(decodeURIComponent(url.href.replaceAll("+", " "))).toContain(branch);
    expect(url.href).not.toContain("content/");
  });
});

describe("a letter", () => {
  const texts = { subject: "Forslag: Nærmiljø & lag", body: (content: string | undefined) => formsText.result.mailBody(file, content) };
  const read = (href: string) => Object.fromEntries(new URLSearchParams(href.slice(href.indexOf("?"))));

  test("carries a short proposal that is public, with line breaks as letters have them", () => {
    const { href, carries } = mailWay("postmottak@kommune.example", proposal, texts);
    expect(carries).toBe(true);
    expect(href.startsWith("mailto:postmottak@kommune.example?")).toBe(true);
    expect(href).not.toContain("+");
    expect(read(href)).toEqual({
      subject: texts.subject,
      body: `Forslaget hører hjemme her i registeret:\r\n${file}\r\n\r\n${text.replaceAll("\n", "\r\n")}`,
    });
  });

  test.each([
    ["what is not public", { ...proposal, isPublic: false }],
    ["what is too long for mail programs", { ...proposal, text: text.repeat(60) }],
  ])("asks for the file to be attached: %s", (_, given) => {
    const { href, carries } = mailWay("postmottak@kommune.example", given, texts);
    expect(carries).toBe(false);
    expect(decodeURIComponent(href)).not.toContain("Nærmiljøtilskudd");
    expect(read(href).body).toContain("ligger ved som fil");
    expect(href.length).toBeLessThanOrEqual(2000);
  });
});
