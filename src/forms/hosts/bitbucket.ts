import { encodePath, folderOf, type Host, query } from "./host.ts";

/** Bitbucket has no documented link to a new file. The folder opens, where one adds it. */
export const bitbucket: Host = {
  name: "Bitbucket",
  newFile: ({ address, branch }, path) => ({
    href: `${address}/src/${encodePath(branch)}/${encodePath(folderOf(path))}/`,
    fills: "nothing",
  }),
  edit: ({ address, branch }, path) => `${address}/src/${encodePath(branch)}/${encodePath(path)}?${query({ mode: "edit", at: branch })}`,
};
