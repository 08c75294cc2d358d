import { azureDevops } from "./azure-devops.ts";
import { bitbucket } from "./bitbucket.ts";
import { forgejo, gitea } from "./gitea.ts";
import { github } from "./github.ts";
import { gitlab } from "./gitlab.ts";
import type { Git, Host, Repository } from "./host.ts";

export type { Git } from "./host.ts";

/** Every Git host a municipality may use, by its name in municipality.yaml. */
export const hosts: Record<Git["host"], Host> = { github, gitlab, gitea, forgejo, "azure-devops": azureDevops, bitbucket };

export function repositoryOf(git: Git): Repository {
  return { address: git.repository.replace(/\/$/, ""), branch: git.branch ?? "main" };
}

/** A file's path below the root of the repository. @param file below the content folder */
export function pathIn(git: Git, file: string): string {
  const folder = (git.contentPath ?? "content").replace(/^\/|\/$/g, "");
  return folder ? `${folder}/${file}` : file;
}
