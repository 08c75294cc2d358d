import type { APIRoute, GetStaticPaths } from "astro";
import { decapConfigYaml } from "../../exports/decap/config.ts";
import { backend } from "../../site/decap.ts";
import { register } from "../../site/register.ts";

const usable = backend && "settings" in backend ? backend : undefined;

export const getStaticPaths: GetStaticPaths = () => (usable ? [{ params: { config: "config" } }] : []);

export const GET: APIRoute = () =>
  new Response(usable && decapConfigYaml(register, usable), { headers: { "content-type": "application/yaml; charset=utf-8" } });
