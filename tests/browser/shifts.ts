import type { Page } from "playwright-core";

/** Layout that moves while a page comes in, as browsers measure it (CLS, no unit). */
export interface Shift {
  value: number;
  /** The class or element name of each that moved. */
  moved: string[];
  /** Whether all that moved was parts of a table: its columns find their width as its rows come. */
  isTable: boolean;
}

/** Runs before the page's own. */
export const watchShifts = `window.shifts = []; new PerformanceObserver((list) => { for (const { value, hadRecentInput, sources } of list.getEntries()) {
  if (hadRecentInput) continue;
  const nodes = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement)).filter(Boolean);
  shifts.push({ value, moved: nodes.map((node) => node.className || node.nodeName), isTable: nodes.length > 0 && nodes.every((node) => node.closest("table")) });
} }).observe({ type: "layout-shift", buffered: true });`;

export const shiftsOf = (page: Page): Promise<Shift[]> => page.evaluate("shifts");
