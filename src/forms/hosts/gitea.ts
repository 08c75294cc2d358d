import { encodePath, folderOf, type Host, query } from "./host.ts";

/** Gitea from 1.15, and Forgejo, which comes from it. */
export const gitea: Host = {
  name: "Gitea",
  newFile: ({ address, branch }, path, content) => ({
    href: `${address}/_new/${encodePath(branch)}/${encodePath(folderOf(path))}?${query({
      filename: path.slice(path.lastIndexOf("/") + 1),
      ...(content === undefined ? {} : { value: content }),
    })}`,
    fills: content === undefined ? "name" : "all",
  }),
  edit: ({ address, branch }, path) => `${address}/_edit/${encodePath(branch)}/${encodePath(path)}`,
};

export const forgejo: Host = { ...gitea, name: "Forgejo" };
