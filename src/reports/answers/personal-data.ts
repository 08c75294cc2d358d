import { codeName } from "../../register/code-name.ts";
import type { Register } from "../../register/link.ts";
import { text } from "../../text/index.ts";
import type { Value } from "../describe.ts";
import { words } from "./answer.ts";

const t = text.answers;

/** Categories of personal data in words, those that need most care first and said to be so: GDPR art. 9 and 10. */
export function categories(register: Register, codes: Iterable<string>): Value | undefined {
  const found = [...new Set(codes)].map((code) => {
    const name = codeName(register, "data-categories", code);
    if (register.has("data-categories", code, "special-category")) return { rank: 0, name: t.special(name) };
    if (register.has("data-categories", code, "criminal")) return { rank: 1, name: t.criminal(name) };
    return { rank: 2, name };
  });
  return words(found.sort((a, b) => a.rank - b.rank).map(({ name }) => name));
}

/** Kinds of people in words. */
export const subjects = (register: Register, codes: Iterable<string>): Value | undefined =>
  words([...new Set(codes)].map((code) => codeName(register, "data-subjects", code)));
