import type { Finding } from "../../../src/register/finding.ts";
import { toGithub } from "./github.ts";
import { toGitlab } from "./gitlab.ts";
import { toJson } from "./json.ts";
import { toMarkdown } from "./markdown.ts";
import { toSarif } from "./sarif.ts";
import { toText } from "./text.ts";

/** Findings with what a format needs to show them. */
export interface Shown {
  /** In order of file, line and column. */
  findings: readonly Finding[];
  /** Path from where the reader stands, or from the repository's root, to the content folder; ends in a slash or is empty. */
  prefix: string;
  /** A line of a file as it stands, counted from 1. */
  lineOf(file: string, line: number): string | undefined;
  /** Whether the reader's terminal shows colours. */
  colour: boolean;
}

/** Ways to print findings, by the name given to `--format`. */
export const formats = {
  text: toText,
  json: toJson,
  github: toGithub,
  gitlab: toGitlab,
  sarif: toSarif,
  markdown: toMarkdown,
} satisfies Record<string, (shown: Shown) => string>;

export type FormatName = keyof typeof formats;

export const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);
