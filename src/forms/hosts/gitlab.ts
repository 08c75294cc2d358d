import { encodePath, type Host, query } from "./host.ts";

/** GitLab takes the name from a link, but no content: it once did, and lost it (gitlab-org/gitlab issue 532221). */
export const gitlab: Host = {
  name: "GitLab",
  newFile: ({ address, branch }, path) => ({
    href: `${address}/-/new/${encodePath(branch)}?${query({ file_name: path })}`,
    fills: "name",
  }),
  edit: ({ address, branch }, path) => `${address}/-/edit/${encodePath(branch)}/${encodePath(path)}`,
};
