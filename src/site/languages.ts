import type { Language } from "../text/language.ts";
import { language } from "../text/language.ts";
import { settings } from "./settings.ts";

/** What each language calls itself. */
const names: Record<Language, string> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** The path of a page in a language; the main one has no path of its own. */
const pathIn = (wanted: Language, path: string) =>
  `${settings.siteBase}${wanted === settings.languages[0] ? "" : `${wanted}/`}${path.slice(1)}`;

/**
 * The same page in every language the site is made in; empty where there is but one.
 * @param pathname the page's own path, with the base it is served from
 */
export function translationsOf(pathname: string): { language: Language; name: string; href: string; isCurrent: boolean }[] {
  if (settings.languages.length < 2) return [];
  const path = pathname.slice(base.length);
  return settings.languages.map((wanted) => ({
    language: wanted,
    name: names[wanted],
    href: pathIn(wanted, path),
    isCurrent: wanted === language,
  }));
}
