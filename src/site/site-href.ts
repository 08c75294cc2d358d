import { settings } from "./settings.ts";

/** A path to what the site has once, in whichever language the page is. */
export function siteHref(path: string): string {
  return `${settings.siteBase.slice(0, -1)}${path}`;
}
