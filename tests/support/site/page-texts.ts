/** A text a reader meets, with the language it is marked with. */
export interface PageText {
  text: string;
  lang: string;
}

const pieces =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(script|style)\b(?:[^"'>]|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1>|<(\/?)([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>|([^<]+)/gi;
const without = new Set(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"]);
const spoken = /\s(?:alt|aria-label|aria-description|placeholder|title|content|label)="([^"]*)"/g;

const unescaped = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&nbsp;", "\u00a0")
    .replaceAll("&amp;", "&");

/** White space as a reader sees it. */
export const even = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * Every text of a page that is read out, between tags and in attributes, with the language of the nearest element that says one. What is
 * hidden from those who hear the page is left out.
 */
export function pageTexts(html: string): PageText[] {
  const open: { name: string; lang: string; isHidden: boolean }[] = [{ name: "", lang: "", isHidden: false }];
  const texts: PageText[] = [];
  const say = (written: string, lang: string) => {
    const text = even(unescaped(written));
    if (text && !open.at(-1)?.isHidden) texts.push({ text, lang });
  };
  for (const [whole, raw, slash, name = "", rest = "", between] of html.matchAll(pieces)) {
    if (between !== undefined) say(between, open.at(-1)?.lang ?? "");
    else if (raw || !name) continue;
    else if (slash) {
      const at = open.findLastIndex((each) => each.name === name);
      if (at > 0) open.length = at;
    } else {
      const lang = /\slang="([^"]*)"/.exec(rest)?.[1] ?? open.at(-1)?.lang ?? "";
      for (const [, value = ""] of rest.matchAll(spoken)) say(value, lang);
      if (!without.has(name) && !whole.endsWith("/>")) {
        open.push({ name, lang, isHidden: (open.at(-1)?.isHidden ?? false) || rest.includes(' aria-hidden="true"') });
      }
    }
  }
  return texts;
}
