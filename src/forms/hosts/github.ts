import { encodePath, type Host, query } from "./host.ts";

/** The whole path goes in `filename`: GitHub drops the last part of a folder in the address when it has a name beside it. */
export const github: Host = {
  name: "GitHub",
  newFile: ({ address, branch }, path, content) => ({
    href: `${address}/new/${encodePath(branch)}?${query({ filename: path, ...(content === undefined ? {} : { value: content }) })}`,
    fills: content === undefined ? "name" : "all",
  }),
  edit: ({ address, branch }, path) => `${address}/edit/${encodePath(branch)}/${encodePath(path)}`,
};
