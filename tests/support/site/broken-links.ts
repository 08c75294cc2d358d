import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { readLinks } from "./links.ts";

export interface Walk {
  /** One line for each thing that is wrong: what leads there, and where to. */
  broken: string[];
  pages: number;
  /** All that leads to the site itself, each as often as it stands. */
  links: number;
  /** Choices of language: how many lead to a page of the same path, and how many to one above it. */
  choices: { same: number; above: number };
}

interface Options {
  /** The path the site is built for, with a slash at both ends. */
  base?: string;
  /** Its public address, without a slash at the end. */
  site?: string;
}

interface Target {
  from: string;
  isFolder: boolean;
  language: string | undefined;
}

/** Where nothing is known of the site's own address, none is its own. */
const nowhere = "https://nowhere.invalid";

/**
 * Follows everything in a built site that leads to the site itself: every file must be there, and every place named in it. Each file is
 * read once and each address looked up once, so the time grows with the size of the site.
 */
export function followLinks(folder: string, { base = "/", site = nowhere }: Options = {}): Walk {
  const files = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) =>
        join(file.parentPath, file.name)
          .slice(folder.length + 1)
          .split(sep)
          .join("/"),
      ),
  );
  const folders = new Set<string>();
  for (const file of files) for (let up = dirname(file); up !== "." && !folders.has(up); up = dirname(up)) folders.add(up);
  const read = (path: string) => readFileSync(join(folder, path));
  const moved = new Set(
    files.has("_redirects")
      ? read("_redirects")
          .toString("utf8")
          .split("\n")
          .map((line) => line.split(" ")[0])
      : [],
  );
  const origin = new URL(site).origin;
  const ids = new Map<string, Set<string>>();
  const langs = new Map<string, string>();
  const targets = new Map<string, Target>();
  const broken: string[] = [];
  let links = 0;

  for (const file of files) {
    const page = file.endsWith(".html");
    const found = readLinks(file, () => read(file), site);
    if (found.ids) ids.set(file, found.ids);
    if (found.lang !== undefined) langs.set(file, found.lang);
    for (const { to, isFolder = false, language } of found.links) {
      if (/^(?!https?:)[a-z][a-z\d+.-]*:/i.test(to)) continue;
      if (!to && page) {
        broken.push(`${file}: an empty address`);
        continue;
      }
      const url = URL.canParse(to, `${origin}${base}${file}`) ? new URL(to, `${origin}${base}${file}`) : undefined;
      if (url && url.origin !== origin) continue;
      links++;
      // A site may be named without the slash at its end.
      const target = url ? `${`${url.pathname}/` === base ? base : url.pathname}${url.hash}` : to;
      const key = language ? `${target} ${language} ${file}` : target;
      if (!targets.has(key)) targets.set(key, { from: file, isFolder, language });
    }
  }

  const choices = { same: 0, above: 0 };
  const main = langs.get("index.html");
  const parts = new Set([...langs.values()].filter((lang) => lang !== main && files.has(`${lang}/index.html`)));
  /** A path with what says the language taken off. */
  const common = (path: string) => (parts.has(path.split("/")[0] ?? "") ? path.slice(path.indexOf("/") + 1) : path);
  for (const [key, { from, isFolder, language }] of targets) {
    const target = key.split(" ")[0] ?? "";
    const [path = "", hash = ""] = target.split("#");
    if (!path.startsWith(base)) {
      broken.push(`${from}: ${target} is outside ${base}`);
      continue;
    }
    const inside = decodeURIComponent(path.slice(base.length));
    const file = files.has(inside) ? inside : inside === "" || inside.endsWith("/") ? `${inside}index.html` : undefined;
    if (file === undefined || !files.has(file)) {
      if (!moved.has(path) && !(isFolder && folders.has(inside.replace(/\/$/, "")))) broken.push(`${from}: ${target} is not there`);
      continue;
    }
    // In linked data what comes after # names a thing that the page tells of, and not a place on it.
    const places = from.startsWith("katalog/") || from.startsWith("api/") ? undefined : ids.get(file);
    if (hash && places && !places.has(decodeURIComponent(hash))) broken.push(`${from}: ${target} names no place on the page`);
    if (language && langs.has(file)) {
      if (langs.get(file) !== language) broken.push(`${from}: ${target} is in ${langs.get(file)}, not ${language}`);
      if (common(file) === common(from)) choices.same++;
      else if (common(from).startsWith(common(file).slice(0, -"index.html".length))) choices.above++;
      else broken.push(`${from}: ${target} is another page`);
    }
  }
  return { broken, pages: ids.size, links, choices };
}
