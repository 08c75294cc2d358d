import { type Host, query } from "./host.ts";

const page = (address: string, path: string, branch: string) => `${address}?${query({ path: `/${path}`, version: `GB${branch}` })}`;

/** Azure DevOps has no documented link to a new file. The folder of the register opens, where one adds it. */
export const azureDevops: Host = {
  name: "Azure DevOps",
  newFile: ({ address, branch }, path) => ({ href: page(address, path.split("/").slice(0, -1).join("/"), branch), fills: "nothing" }),
  edit: ({ address, branch }, path) => page(address, path, branch),
};
