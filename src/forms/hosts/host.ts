import type { Municipality } from "../../register/types.ts";

export type Git = NonNullable<Municipality["git"]>;

/** A repository at its host, with what the municipality left out filled in. */
export interface Repository {
  /** Without a slash at the end. */
  address: string;
  branch: string;
}

/** A page at a host, and how much of a new file it has filled in when it opens. */
export interface HostPage {
  href: string;
  fills: "all" | "name" | "nothing";
}

/** What one Git host can do from a link. Paths are below the root of the repository. */
export interface Host {
  /** What people call it. */
  name: string;
  /** Where a new file is written. @param content what to fill in, where the host takes it */
  newFile(repository: Repository, path: string, content?: string): HostPage;
  /** Where a file is changed. */
  edit(repository: Repository, path: string): string;
}

export const encodePath = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** A query in the form encoding, where a space is one byte: it takes a fifth less than percent encoding of Norwegian text. */
export const query = (values: Record<string, string>): string => new URLSearchParams(values).toString();

/** `content/systems/x.yaml` → `content/systems` */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf("/")));
