import type { Municipality } from "../register/types.ts";

type Git = NonNullable<Municipality["git"]>;

const encode = (path: string) => path.split("/").map(encodeURIComponent).join("/");

const editPages: Record<Git["host"], (repository: string, branch: string, path: string) => string> = {
  github: (repository, branch, path) => `${repository}/edit/${encode(branch)}/${encode(path)}`,
  gitlab: (repository, branch, path) => `${repository}/-/edit/${encode(branch)}/${encode(path)}`,
  gitea: (repository, branch, path) => `${repository}/_edit/${encode(branch)}/${encode(path)}`,
  forgejo: (repository, branch, path) => `${repository}/_edit/${encode(branch)}/${encode(path)}`,
  "azure-devops": (repository, branch, path) =>
    `${repository}?path=${encodeURIComponent(`/${path}`)}&version=GB${encodeURIComponent(branch)}`,
  bitbucket: (repository, branch, path) => `${repository}/src/${encode(branch)}/${encode(path)}?mode=edit&at=${encodeURIComponent(branch)}`,
};

/**
 * The page at the Git host where a file is edited and proposed as a change.
 * @param file path below the content folder
 */
export function editHref(git: Git, file: string): string {
  const folder = (git.contentPath ?? "content").replace(/^\/|\/$/g, "");
  return editPages[git.host](git.repository.replace(/\/$/, ""), git.branch ?? "main", folder ? `${folder}/${file}` : file);
}
