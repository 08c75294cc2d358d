import type { AnyEntry, SingleName } from "../../register/registers.ts";
import type { Municipality } from "../../register/types.ts";

/** A record as it stood in a version of its file, whose shape is right. */
export type Version = AnyEntry | { register: Extract<SingleName, "municipality">; id: string; file: string; data: Municipality };

/** What a commit did to one record's file. */
export interface FileChange {
  register: Version["register"];
  id: string;
  file: string;
  /** How it stood; absent when it is new. */
  before?: Version;
  /** How it came to stand; absent when it was taken away. */
  after?: Version;
}

/** The versions of the records in Git. What could not be read as a record is passed over: a version is compared with the last that could. */
export interface History {
  /** What differs between the files that the Register was read from and the last commit, as a change back to that commit. */
  uncommitted: FileChange[];
  /** The newest first. */
  commits: { date: string; files: FileChange[] }[];
  limit?: "shallow" | "none";
}
