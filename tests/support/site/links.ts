import { gunzipSync } from "node:zlib";

/** Something that leads somewhere. */
export interface Link {
  /** As it is written, with its escapes undone. */
  to: string;
  /** It may be a folder that a script puts names after. */
  isFolder?: boolean;
  /** The language it says it leads to. */
  language?: string;
}

export interface Read {
  links: Link[];
  /** What a fragment can name; only of pages. */
  ids?: Set<string>;
  /** The language the page says it is in. */
  lang?: string;
}

const tags = /<!--[\s\S]*?-->|<(script|style)\b((?:[^"'>]|"[^"]*"|'[^']*')*)>[\s\S]*?<\/\1>|<([a-z][\w-]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const attributes = /\s([\w:-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const addresses = new Set(["href", "src", "action", "formaction", "poster", "xlink:href"]);
const entities: Record<string, string> = { amp: "&", quot: '"', lt: "<", gt: ">", apos: "'" };

const unescaped = (text: string) =>
  text.includes("&")
    ? text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (all, decimal, hex, name) =>
        decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (entities[name] ?? all),
      )
    : text;

function readHtml(html: string): Read {
  const links: Link[] = [];
  const ids = new Set<string>();
  let lang = "";
  for (const [, raw, rawRest, name = raw ?? "", rest = rawRest ?? ""] of html.matchAll(tags)) {
    if (!name) continue;
    const found = new Map<string, string>();
    for (const [, key = "", double, single, bare] of rest.matchAll(attributes)) {
      if (!found.has(key)) found.set(key, unescaped(double ?? single ?? bare ?? ""));
    }
    const id = found.get("id");
    if (id) ids.add(id);
    if (name === "html") lang = found.get("lang") ?? "";
    for (const [key, value] of found) {
      if (addresses.has(key)) {
        const language = key === "href" ? found.get("hreflang") : undefined;
        links.push({ to: value, ...(language ? { language } : {}) });
      } else if (key === "srcset") {
        for (const candidate of value.split(/,\s+/)) links.push({ to: candidate.trim().split(/\s/)[0] ?? "" });
      } else if (key.startsWith("data-") && /^\/[^\s/]/.test(value)) links.push({ to: value, isFolder: true });
      else if (key === "content" && found.get("http-equiv")?.toLowerCase() === "refresh") {
        links.push({ to: value.replace(/^\d+;\s*url=/i, "") });
      }
    }
  }
  // Nodes of a diagram that the reader's browser draws.
  for (const [, to = ""] of html.matchAll(/click n\d+ href (?:"|&quot;|&#34;)(.*?)(?:"|&quot;|&#34;)/g)) links.push({ to: unescaped(to) });
  return { links, ids, lang };
}

const all = (text: string, pattern: RegExp): Link[] => [...text.matchAll(pattern)].map(([, to = ""]) => ({ to: unescaped(to) }));

/** Whole addresses of the site itself, wherever they stand in a text. */
const wholeAddresses = (text: string, site: string): Link[] =>
  text.includes(site) ? all(text, new RegExp(`(${site.replace(/[.*+?^$()|[\]\\]/g, "\\$&")}[^\\s"'<>\\\\,;)\\]]*)`, "g")) : [];

/** What a hit of the search leads to, by an address from where the folder of the search stands. */
function readFragment(bytes: Buffer): Link[] {
  const text = gunzipSync(bytes).toString("utf8");
  return [{ to: `../..${(JSON.parse(text.slice(text.indexOf("{"))) as { url: string }).url}` }];
}

/**
 * What a file of a built site leads to.
 * @param path below the site's root
 * @param site the public address of the site, without a slash at the end
 */
export function readLinks(path: string, bytes: () => Buffer, site: string): Read {
  const text = () => bytes().toString("utf8");
  switch (path.slice(path.lastIndexOf(".") + 1)) {
    case "html":
      return readHtml(text());
    case "css":
      return { links: all(text(), /url\(["']?([^"')]+)/g) };
    case "js":
    case "mjs":
      // What a bundle imports, and what it fetches later; bundles that are copied whole name no other file of the site.
      return { links: all(text(), /(?:\bfrom|\bimport)\s*\(?\s*["'](\.{0,2}\/[^"'\s]+)["']/g) };
    case "pf_fragment":
      return { links: readFragment(bytes()) };
    case "ics":
      // Long lines are folded.
      return { links: wholeAddresses(text().replace(/\r\n[ \t]/g, ""), site) };
    case "json":
    case "jsonld":
    case "ttl":
      // The address of an API is a folder, and has no page of its own.
      return { links: wholeAddresses(text(), site).map((link) => ({ ...link, isFolder: true })) };
    case "atom":
    case "xml":
    case "txt":
    case "csv":
    case "yaml":
    case "yml":
      return { links: wholeAddresses(text(), site) };
    default:
      return { links: path === "_redirects" ? all(text(), /^\S+ (\S+) \d+$/gm) : [] };
  }
}
