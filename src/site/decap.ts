import { type Backend, backendOf, type Lacking } from "../exports/decap/backend.ts";
import { collectionName, kindOf } from "../exports/decap/collections.ts";
import type { AnyEntry } from "../register/registers.ts";
import { register } from "./register.ts";
import { href } from "./routes.ts";
import { settings } from "./settings.ts";

/** How Decap CMS reaches the files; undefined where it is not switched on, and always in the public edition. */
export const backend: Backend | Lacking | undefined = backendOf(register.municipality);

/** The page Decap CMS runs on. */
export const editorHref = href("/rediger/");

/** Its script, as its makers bundle it. */
export const decapHref = href(
  import.meta.env.DEV ? `/node_modules/.cache/orden/${settings.decap}/decap-cms.js` : `/_assets/${settings.decap}/decap-cms.js`,
);

/** Where a record is edited in Decap CMS; undefined where it cannot be. */
export function decapEntryHref({ register: name, id, file }: AnyEntry): string | undefined {
  if (!backend || !("settings" in backend)) return undefined;
  return `${editorHref}#/collections/${collectionName(name, kindOf(file))}/entries/${id}`;
}
