import { isWebAddress } from "../text/web-address.ts";
import { register } from "./register.ts";
import { settings } from "./settings.ts";

const given = register.municipality.sites?.[settings.edition];
/** Address of this edition, without a slash at the end; undefined when it is not known. */
export const site = given && isWebAddress(given) ? given.replace(/\/$/, "") : undefined;
/** The address as others must know it; the path alone where the site's address is not known. */
export const absolute = (path: string) => (site ? new URL(path, site).href : path);
