import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { findChromium } from "../../scripts/lib/chromium.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Chromium must find no network: the sites may ask nothing of any other host. */
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Says in the console what the page's policy stopped, with what it was: the browser's own message may be worded in many ways. */
const tellViolations = `addEventListener("securitypolicyviolation", (event) =>
  console.error("CSP", event.effectiveDirective, event.blockedURI, event.sourceFile ?? "", event.lineNumber, event.sample))`;

export interface OpenPage {
  page: Page;
  /** Console errors, what the Content-Security-Policy stopped, failed requests, uncaught exceptions and dialogs, in order. */
  problems: string[];
  /** Requests to other hosts than the site's own. */
  foreign: string[];
}

/** A browser for the tests of one file. `open` gives a new page in a context of its own, where `script` runs first. */
export function useBrowser(): { open(url: string, options?: BrowserContextOptions, script?: string): Promise<OpenPage> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM || findChromium(), args });
  });
  afterAll(() => browser.close());
  return {
    async open(url, options, script = "") {
      // A page that still glides to where it was sent has nothing where it was measured.
      const context = await browser.newContext({ reducedMotion: "reduce", ...options });
      const page = await context.newPage();
      const problems: string[] = [];
      const foreign: string[] = [];
      page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
      page.on("dialog", (dialog) => {
        problems.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on("pageerror", (error) => problems.push(error.message));
      page.on("requestfailed", (request) => {
        const why = `${request.url()} ${request.failure()?.errorText}`;
        // What a page one leaves, or sees in other colours, had not fetched yet, on a busy machine.
        if (!why.endsWith(" net::ERR_ABORTED")) problems.push(why);
      });
      page.on("response", (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`));
      page.on("request", (request) => {
        if (!request.url().startsWith(new URL(url).origin) && !/^(data|blob):/.test(request.url())) foreign.push(request.url());
      });
      await page.addInitScript(`${tellViolations};${script}`);
      await page.goto(url, { waitUntil: "load" });
      return { page, problems, foreign };
    },
  };
}

/**
 * What axe finds against WCAG 2.2 AA and best practice, as «rule: target».
 * @param rules some of the rules, where the others would say what they have said
 */
export async function axeViolations(page: Page, rules: { only?: readonly string[]; without?: readonly string[] } = {}): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe);
  const options = {
    resultTypes: ["violations"],
    ...(rules.only ? { runOnly: { type: "rule", values: rules.only } } : {}),
    rules: Object.fromEntries((rules.without ?? []).map((rule) => [rule, { enabled: false }])),
  };
  const result = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as {
    violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[];
  };
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
