import { type Git, hosts, pathIn, repositoryOf } from "../forms/hosts/index.ts";

/**
 * The page at the Git host where a file is edited and proposed as a change.
 * @param file path below the content folder
 */
export function editHref(git: Git, file: string): string {
  return hosts[git.host].edit(repositoryOf(git), pathIn(git, file));
}
