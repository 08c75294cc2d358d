import { lawName } from "../register/code-name.ts";
import type { Rule } from "../register/rule.ts";
import { ruleWords } from "../text/rule-words.ts";
import { isWebAddress } from "../text/web-address.ts";
import { register } from "./register.ts";

/** Where a rule comes from, with the law as it is in the register's own list of laws. */
export function ruleSource(source: Rule["source"]): { text: string; url: string | undefined } {
  if (typeof source === "string") return { text: ruleWords(source), url: undefined };
  const law = register.code("laws", source.law);
  return { text: lawName(register, source), url: law?.url && isWebAddress(law.url) ? law.url : undefined };
}
