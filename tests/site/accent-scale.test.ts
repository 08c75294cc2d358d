import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contrast, partContrast, seenOnWhite, textContrast } from "../../src/register/contrast.ts";
import { accentScale, type Scheme, type Step, schemes } from "../../src/site/accent-scale.ts";
import { themeCss } from "../../src/site/theme-css.ts";

const shipped = readFileSync(createRequire(import.meta.url).resolve("@digdir/designsystemet-theme"), "utf8");

/** The steps of one of the colours in the theme that Designsystemet ships. */
function shippedScale(name: string, scheme: Scheme): Record<string, string> {
  const from = shipped.slice(shipped.indexOf(`@layer ds.theme.color-scheme.${scheme} {`));
  const found = from.slice(0, from.indexOf("@media")).matchAll(new RegExp(`--ds-color-${name}-([a-z-]+): (#[0-9a-fA-F]{6})`, "g"));
  return Object.fromEntries([...found].map(([, step = "", hex = ""]) => [step, hex.toLowerCase()]));
}

describe.each(schemes)("%s: of a colour that needs no help, the scale is the one Designsystemet ships", (scheme) => {
  test.each(["accent", "neutral", "brand2", "danger", "success"])("%s", (name) => {
    const color = shippedScale(name, "light")["base-default"] ?? "";
    expect(Object.keys(shippedScale(name, scheme))).toHaveLength(16);
    expect(accentScale(color, scheme)).toEqual(shippedScale(name, scheme));
  });
});

/** What stands on what, in the sites, and how well it must be told apart (WCAG 2.2 AA, 1.4.3 and 1.4.11). */
const demands: [Step, Step[], number][] = [
  [
    "text-default",
    ["background-default", "background-tinted", "surface-default", "surface-tinted", "surface-hover", "surface-active"],
    textContrast,
  ],
  ["text-subtle", ["background-default", "background-tinted", "surface-default", "surface-tinted", "surface-hover"], textContrast],
  ["base-contrast-default", ["base-default", "base-hover", "base-active"], textContrast],
  ["border-default", ["background-default", "background-tinted", "surface-default", "surface-tinted", "surface-hover"], partContrast],
  ["border-strong", ["background-default", "background-tinted", "surface-default", "surface-tinted", "surface-hover"], partContrast],
  ["base-default", ["background-default", "surface-default"], partContrast],
];

/** Pairs of a scale that are too much alike. */
function alike(scale: Record<string, string>): string[] {
  const hexOf = (step: Step) => scale[step] ?? "";
  return demands.flatMap(([front, behind, least]) =>
    behind.filter((back) => contrast(hexOf(front), hexOf(back)) < least).map((back) => `${front} on ${back}`),
  );
}

/** What is too much alike in the scales of a colour. */
const unreadable = (color: string) =>
  schemes.flatMap((scheme) => alike(accentScale(color, scheme)).map((pair) => `${color} ${scheme}: ${pair}`));

const hex = (red: number, green: number, blue: number) =>
  `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
const channel = fc.integer({ min: 0, max: 255 });

test("any colour gives text and parts that can be seen, light and dark", () => {
  const property = fc.property(channel, channel, channel, (...parts) => {
    expect(unreadable(hex(...parts))).toEqual([]);
  });
  fc.assert(property, { numRuns: 1500 });
});

test("so do all greys, where the steps of a button turn from darker to lighter", () => {
  const greys = Array.from({ length: 256 }, (_, part) => hex(part, part, part));
  expect(greys.flatMap(unreadable)).toEqual([]);
});

test("the demands can fail: of a light colour, what Designsystemet ships does not meet them", () => {
  const buttons = ["base-default on background-default", "base-default on surface-default"];
  expect(alike(shippedScale("warning", "light"))).toEqual(buttons);
  expect(alike(shippedScale("warning", "dark"))).toEqual(buttons);
  expect(unreadable(shippedScale("warning", "light")["base-default"] ?? "")).toEqual([]);
});

test("a colour keeps its own shade on buttons when it is seen on white, and else gets the lightest that is", () => {
  fc.assert(
    fc.property(channel, channel, channel, (...parts) => {
      const color = hex(...parts);
      const used = seenOnWhite(color);
      expect(accentScale(color, "light")["base-default"]).toBe(used);
      expect(contrast(used, "#ffffff")).toBeGreaterThanOrEqual(partContrast);
      if (used !== color) expect(contrast(color, "#ffffff")).toBeLessThan(partContrast);
    }),
    { numRuns: 500 },
  );
  expect(contrast(seenOnWhite("#ffffff"), "#ffffff")).toBeLessThan(3.1);
});

test("contrast is as WCAG has it", () => {
  expect(contrast("#000000", "#ffffff")).toBe(21);
  expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  expect(contrast("#ffffff", "#767676")).toBe(contrast("#767676", "#ffffff"));
});

test("the style sheet sets every step of the accent, and nothing else, for the selectors of the theme", () => {
  const css = themeCss("#0b6b6f");
  const names = [...css.matchAll(/--([a-z0-9-]+):/g)].map(([, name]) => name);
  expect(new Set(names)).toEqual(new Set(Object.keys(shippedScale("accent", "light")).map((step) => `ds-color-accent-${step}`)));
  expect(names).toHaveLength(3 * 16);
  for (const selector of [":root,", '[data-color-scheme="light"]', '[data-color-scheme="dark"]', '[data-color-scheme="auto"]'])
    expect(css).toContain(selector);
  expect(css.length).toBeLessThan(2500);
});
