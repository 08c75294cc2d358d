import en from "./en/rules.json" with { type: "json" };
import { language } from "./language.ts";
import nn from "./nn/rules.json" with { type: "json" };

const words: Record<string, string> | undefined = language === "nn" ? nn : language === "en" ? en : undefined;

/** What a rule demands, how it is mended, or what it builds on, in the language of this process. The rules themselves are in bokmål. */
export function ruleWords(text: string): string {
  return words?.[text] ?? text;
}
