import type { APIRoute, GetStaticPaths } from "astro";
import { color } from "../../site/appearance.ts";
import { themeCss } from "../../site/theme-css.ts";

/** One style sheet where the municipality has a colour of its own, and none where it has not. */
export const getStaticPaths: GetStaticPaths = () => (color === undefined ? [] : [{ params: { theme: "tema" } }]);

export const GET: APIRoute = () => new Response(color && themeCss(color), { headers: { "content-type": "text/css; charset=utf-8" } });
