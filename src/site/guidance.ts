import type { MDXInstance } from "astro";
import { language } from "../text/language.ts";

/** A guidance page as its file holds it. */
type Guide = MDXInstance<{ title: string; description: string }>;

const files = import.meta.glob<Guide>("../guidance/*/*.mdx", { eager: true });
const folder = `../guidance/${language}/`;

/** The guidance pages in the language of the site, by the last part of their address. */
export const guides = new Map(
  Object.entries(files)
    .filter(([file]) => file.startsWith(folder))
    .map(([file, guide]) => [file.slice(folder.length, -".mdx".length), guide]),
);
