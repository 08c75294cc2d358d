import { cleanText } from "../exports/clean-text.ts";
import { text } from "../text/index.ts";

export type Refusal = keyof typeof text.federation.refusals;

/** Longest part of another's text that is told on. */
const longest = 120;

/** A register is not taken in; `code` says why, and `detail` what was met. What a stranger's server says is cut and cleaned, for it is written to a terminal. */
export class Refused extends Error {
  readonly code: Refusal;
  readonly detail: string;

  constructor(code: Refusal, detail = "") {
    const clean = cleanText(detail).replace(/\s+/g, " ").slice(0, longest);
    super(refusalText(code, clean));
    this.code = code;
    this.detail = clean;
  }
}

/** Why, in a Norwegian sentence. */
export function refusalText(code: Refusal, detail: string): string {
  return text.federation.refusals[code](detail);
}

/** Why, as the portal tells it to everyone: without the folders of the machine it was made on. */
export function publishedReason(code: Refusal, detail: string): string {
  const { published } = text.federation;
  return code === "folder" || code === "twin" ? published[code] : refusalText(code, detail);
}
