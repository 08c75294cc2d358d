/** A colour as `#rrggbb`. */
type Hex = string;

const channels = (color: Hex) => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

const linear = (channel: number) => {
  const share = channel / 255;
  return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** How bright a colour is, from 0 (black) to 1 (white). Source: WCAG 2.2, relative luminance. */
export function luminance(color: Hex): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map(linear);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast between two colours, from 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrast(one: Hex, other: Hex): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** WCAG 2.2 AA, 1.4.3: text. */
export const textContrast = 4.5;
/** WCAG 2.2 AA, 1.4.11: what one must see of a part to use it. */
export const partContrast = 3;

const dimmed = (color: Hex, share: number): Hex =>
  `#${channels(color)
    .map((channel) =>
      Math.round(channel * share)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

/** The colour, or where it can hardly be told from a white page, the lightest darker shade of it that a button is seen by. */
export function seenOnWhite(color: Hex): Hex {
  const isSeen = (shade: Hex) => contrast(shade, "#ffffff") >= partContrast;
  if (isSeen(color)) return color;
  let [seen, unseen] = [0, 1];
  // Finer than the 255 steps of a channel.
  for (let step = 0; step < 10; step++) {
    const middle = (seen + unseen) / 2;
    if (isSeen(dimmed(color, middle))) seen = middle;
    else unseen = middle;
  }
  return dimmed(color, seen);
}
