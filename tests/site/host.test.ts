import { describe, expect, test } from "vitest";
import { schemaFile } from "../../src/register/schema.ts";
import type { Municipality } from "../../src/register/types.ts";
import { editHref } from "../../src/site/host.ts";

type Git = NonNullable<Municipality["git"]>;

const git = (rest: Partial<Git>): Git => ({ host: "github", repository: "https://git.example/kommune/register", public: true, ...rest });
const file = "processes/grunnskole/skoleskyss.yaml";

const expected: Record<Git["host"], string> = {
  github: `https://git.example/kommune/register/edit/main/content/${file}`,
  gitlab: `https://git.example/kommune/register/-/edit/main/content/${file}`,
  gitea: `https://git.example/kommune/register/_edit/main/content/${file}`,
  forgejo: `https://git.example/kommune/register/_edit/main/content/${file}`,
  "azure-devops": "https://git.example/kommune/register?path=%2Fcontent%2Fprocesses%2Fgrunnskole%2Fskoleskyss.yaml&version=GBmain",
  bitbucket: `https://git.example/kommune/register/src/main/content/${file}?mode=edit&at=main`,
};
const hosts = Object.keys(expected) as Git["host"][];

test("every host the schema allows is tested", () => {
  const allowed = schemaFile("municipality").properties?.git?.properties?.host?.enum;
  expect([...hosts].sort()).toEqual([...(allowed ?? [])].sort());
});

test.each(hosts)("the page at %s", (host) => {
  expect(editHref(git({ host }), file)).toBe(expected[host]);
});

describe.each(hosts)("at %s", (host) => {
  const odd = "år/ø & æ?#%+\"<>'.yaml";

  test("odd characters in the path are one path still, and nothing else", () => {
    const url = new URL(editHref(git({ host }), odd));
    expect(url.origin).toBe("https://git.example");
    expect(url.hash).toBe("");
    const path = host === "azure-devops" ? (url.searchParams.get("path") ?? "") : decodeURIComponent(url.pathname);
    expect(path.endsWith(`/content/${odd}`)).toBe(true);
    expect([...url.searchParams.keys()]).toEqual({ "azure-devops": ["path", "version"], bitbucket: ["mode", "at"] }[host as string] ?? []);
    expect(url.href).not.toMatch(/["<>\s]/);
  });

  test("odd characters in the branch are its name still", () => {
    const branch = "forslag/ny & gammel#1?x";
    const url = new URL(editHref(git({ host, branch }), file));
    expect(url.hash).toBe("");
    if (host === "azure-devops") expect(url.searchParams.get("version")).toBe(`GB${branch}`);
    else expect(decodeURIComponent(url.pathname)).toContain(`/${branch}/content/${file}`);
    if (host === "bitbucket") expect(url.searchParams.get("at")).toBe(branch);
  });

  test("a slash at the end of the repository, or around the folder, makes no difference", () => {
    const slashes = git({ host, repository: "https://git.example/kommune/register/", contentPath: "/content/" });
    expect(editHref(slashes, file)).toBe(expected[host]);
  });

  test("the content folder may be deep, or the repository itself", () => {
    const deep = decodeURIComponent(editHref(git({ host, contentPath: "data/orden" }), file));
    expect(deep).toContain(`/data/orden/${file}`);
    const top = decodeURIComponent(editHref(git({ host, contentPath: "" }), file));
    expect(top).toContain(`/${file}`);
    expect(top).not.toContain("content");
    expect(top.replace("https://", "")).not.toContain("//");
  });
});
