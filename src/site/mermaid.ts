import { settings } from "./settings.ts";
import { siteHref } from "./site-href.ts";

/**
 * Where the reader's browser fetches mermaid, on pages with a diagram only. It is used as its makers bundle it:
 * bundling it anew takes longer than building all the pages of a small site.
 */
export const mermaidHref = siteHref(
  import.meta.env.DEV ? "/node_modules/mermaid/dist/mermaid.esm.min.mjs" : `/_assets/${settings.mermaid}/mermaid.esm.min.mjs`,
);
