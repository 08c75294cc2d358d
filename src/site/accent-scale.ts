import chroma from "chroma-js";
import { contrast, seenOnWhite, textContrast } from "../register/contrast.ts";

/** The look of a page: light or dark. */
export type Scheme = "light" | "dark";

export const schemes: Scheme[] = ["light", "dark"];

/**
 * How bright each step of the scale is. With brightness given, the contrast between two steps is the same whatever the colour.
 * Source: Designsystemet 1.11 (designsystemet.no, «Fargesystem»); a test holds them to the theme it ships.
 */
const brightness = {
  "background-default": { light: 1, dark: 0.009 },
  "background-tinted": { light: 0.9, dark: 0.014 },
  "surface-default": { light: 1, dark: 0.021 },
  "surface-tinted": { light: 0.81, dark: 0.027 },
  "surface-hover": { light: 0.7, dark: 0.036 },
  "surface-active": { light: 0.59, dark: 0.056 },
  "border-subtle": { light: 0.5, dark: 0.08 },
  "border-default": { light: 0.19, dark: 0.22 },
  "border-strong": { light: 0.11, dark: 0.39 },
  "text-subtle": { light: 0.11, dark: 0.39 },
  "text-default": { light: 0.0245, dark: 0.84 },
} as const;

export type Step =
  | keyof typeof brightness
  | "base-default"
  | "base-hover"
  | "base-active"
  | "base-contrast-subtle"
  | "base-contrast-default";

/** CIE lightness of a colour, 0 to 100. Equal steps of it look equally large. */
const lightnessOf = (color: string) => chroma(color).lch()[0];

/** The colour, lighter or darker, so that it is as bright as this. */
const shade = (color: string, luminance: number) => chroma(color).luminance(luminance).hex();
/** The colour, lighter or darker, so that it is as bright as the grey of this lightness. */
const shadeAsGrey = (color: string, lightness: number) =>
  shade(color, chroma(chroma.lch(Math.min(Math.max(lightness, 0), 100), 0, 0).hex()).luminance());

/** Lightness of the darkest fill that can be told from a dark page and the surfaces on it (3:1). */
const darkestOnDark = 50;

/** The fills of buttons and the like: at rest, pointed at and pressed, and what stands on them. */
function baseColors(color: string, scheme: Scheme) {
  const own = lightnessOf(color);
  const lightness = scheme === "light" ? own : own <= 30 ? 70 : Math.max(100 - own, darkestOnDark);
  const rest = scheme === "light" ? color : shadeAsGrey(color, lightness);
  const isLightOnIt = contrast(rest, "#ffffff") >= contrast(rest, "#000000");
  const on = isLightOnIt ? "#ffffff" : "#000000";
  const towards = (step: number) => [shadeAsGrey(color, lightness + step), shadeAsGrey(color, lightness + 2 * step)] as const;
  const step = lightness <= 30 || (lightness >= 49 && lightness <= 65) ? 8 : -8;
  // In a narrow band of colours that are neither light nor dark, Designsystemet's step leads to where the text on it is lost.
  const [hover, active] = [towards(step), towards(-step)].find((pair) => pair.every((fill) => contrast(fill, on) >= textContrast)) ?? [
    rest,
    rest,
  ];
  const far = lightness <= 40 || lightness >= 60 ? 60 : 50;
  return {
    "base-default": rest,
    "base-hover": hover,
    "base-active": active,
    "base-contrast-subtle": shadeAsGrey(rest, lightness + (isLightOnIt ? far : -far)),
    "base-contrast-default": on,
  };
}

/**
 * The steps that Designsystemet draws everything in, of one colour, by its own way of making them. Departs from it in three ways, so that any
 * colour can be read (WCAG 2.2 AA): a colour that is hardly seen on white is darkened, one that is hardly seen on a dark page is lightened, and a
 * button that is pointed at never comes too near its text.
 *
 * @param color as `#rrggbb`
 */
export function accentScale(color: string, scheme: Scheme): Record<Step, string> {
  const seen = seenOnWhite(color);
  const [lightness, vividness, hue] = chroma(color).oklch();
  // Vivid colours shine on a dark page.
  const source = scheme === "light" ? color : chroma.oklch(lightness, vividness * 0.7, hue).hex();
  const steps = Object.entries(brightness).map(([step, { [scheme]: luminance }]) => [step, shade(source, luminance)]);
  return { ...Object.fromEntries(steps), ...baseColors(seen, scheme) } as Record<Step, string>;
}
