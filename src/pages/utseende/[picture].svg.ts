import { readFileSync } from "node:fs";
import type { APIRoute, GetStaticPaths } from "astro";
import { picturePaths } from "../../site/appearance.ts";

export const getStaticPaths: GetStaticPaths = () => picturePaths("svg");

export const GET: APIRoute<{ path: string }> = ({ props }) =>
  new Response(new Uint8Array(readFileSync(props.path)), { headers: { "content-type": "image/svg+xml" } });
