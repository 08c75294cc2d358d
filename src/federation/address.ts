/** Hosts that may be asked without https: this machine. */
const local = ["localhost", "127.0.0.1", "[::1]"];

/** Whether an address may be asked, and a page of the portal may lead to it. */
export function isSafe({ protocol, hostname, username, password }: URL): boolean {
  if (username || password) return false;
  return protocol === "https:" || (protocol === "http:" && local.includes(hostname));
}

/**
 * The address of a register's site, with a slash at the end.
 * @returns undefined when it is not one that may be asked
 */
export function siteAddress(given: string): URL | undefined {
  if (!URL.canParse(given)) return undefined;
  const url = new URL(given);
  url.search = "";
  url.hash = "";
  url.pathname = url.pathname.replace(/\/?(index\.html)?$/, "/");
  return isSafe(url) ? url : undefined;
}

/**
 * An address inside a register's site, of a path from the root of its host.
 * @returns undefined when it leads anywhere else
 */
export function addressInside(site: URL, path: string): string | undefined {
  if (!URL.canParse(path, site)) return undefined;
  const { href } = new URL(path, site);
  return href.startsWith(site.href) ? href : undefined;
}
