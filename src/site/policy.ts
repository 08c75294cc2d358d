/** What a page does beyond being read. */
export interface PageNeeds {
  /** Is the search page. */
  search?: boolean;
}

/** `data:` is for the icons that Designsystemet has in its style sheet. */
const own = "'self'";
const common: [string, ...string[]][] = [
  ["default-src", "'none'"],
  ["img-src", own, "data:"],
  ["font-src", own],
  ["connect-src", own],
  ["form-action", own],
  ["base-uri", "'none'"],
  ["object-src", "'none'"],
];

const written = (directives: [string, ...string[]][]) => directives.map((parts) => parts.join(" ")).join("; ");

/**
 * The Content-Security-Policy of one page, as the page itself states it. Scripts and styles come from files of the site, and nothing is
 * fetched from elsewhere. The search page is allowed WebAssembly and a worker of the site's own, which Pagefind searches with.
 *
 * Any other page cannot turn text into HTML or code from a script at all (`require-trusted-types-for`).
 */
export function pagePolicy({ search = false }: PageNeeds = {}): string {
  return written([
    ...common,
    ["script-src", own, ...(search ? ["'wasm-unsafe-eval'"] : [])],
    ["style-src", own],
    ...(search ? ([["worker-src", own]] as [string, string][]) : []),
    ...(search ? [] : ([["require-trusted-types-for", "'script'"]] as [string, string][])),
  ]);
}

/**
 * The policy of the page Decap CMS runs on, and of no other. Measured in Chromium: Decap compiles the schema of its configuration to code
 * (`unsafe-eval`), puts its styles in the page, and asks the Git host.
 * @param origins what it may ask beside the site itself
 */
export function editorPolicy(origins: readonly string[]): string {
  return written([
    ...common.map((parts): [string, ...string[]] => (parts[0] === "connect-src" ? [...parts, ...origins] : parts)),
    ["script-src", own, "'unsafe-eval'"],
    ["style-src", own, "'unsafe-inline'"],
  ]);
}

/** What only a header can say: that no other site may show the page inside its own. */
export const unframed = "frame-ancestors 'none'";

/**
 * The Content-Security-Policy a web server sends with every file. A browser holds a page to this and to the page's own, so it is the outer
 * bound: what any page may do, and what only a header can say (`frame-ancestors`).
 */
export function sitePolicy(): string {
  return written([...common, ["script-src", own, "'wasm-unsafe-eval'"], ["style-src", own], ["worker-src", own]]).concat(`; ${unframed}`);
}
