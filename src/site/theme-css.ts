import { accentScale, type Scheme } from "./accent-scale.ts";

function tokens(color: string, scheme: Scheme): string {
  return Object.entries(accentScale(color, scheme))
    .map(([step, hex]) => `--ds-color-accent-${step}:${hex}`)
    .join(";");
}

/**
 * A style sheet that gives Designsystemet's accent another colour, light and dark, for the same selectors as the theme it ships. The theme is in
 * layers, and this is not, so this wins wherever it stands. @param color as `#rrggbb`
 */
export function themeCss(color: string): string {
  const [light, dark] = [tokens(color, "light"), tokens(color, "dark")];
  return `:root,[data-color-scheme="light"]{${light}}
[data-color-scheme="dark"]{${dark}}
@media (prefers-color-scheme:dark){[data-color-scheme="auto"]{${dark}}}
`;
}
