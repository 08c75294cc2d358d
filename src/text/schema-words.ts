import en from "./en/schemas.json" with { type: "json" };
import { language } from "./language.ts";
import nn from "./nn/schemas.json" with { type: "json" };

/** Labels and help of the schemas in another language, by what stands in the schema; undefined where that is the language of this process. */
const words: Record<string, string> | undefined = language === "nn" ? nn : language === "en" ? en : undefined;

const originals = words && new Map(Object.entries(words).map(([original, translated]) => [translated, original]));

/** What stands in the schema, for a label or help text in the language of this process. */
export function schemaOriginal(text: string): string {
  return originals?.get(text) ?? text;
}

/** A label or help text of a schema in the language of this process. The schemas themselves are in bokmål. */
export function schemaWords(text: string): string {
  return words?.[text] ?? text;
}
