import { join } from "node:path";
import { pictureIn } from "../register/logo.ts";
import { isPicture } from "../register/picture.ts";
import { text } from "../text/index.ts";
import { register } from "./register.ts";
import { href } from "./routes.ts";
import { settings } from "./settings.ts";

/** The folder of the site that holds what the municipality has given its own look. */
const folder = "utseende";

/** The box the logo is shown in, in pixels. */
const box = { width: 240, height: 40 };

/** The logo at the top of each page, with the size it is shown in, so that nothing moves when it comes. */
export interface Logo {
  src: string;
  /** The one for dark pages, where there is one. */
  dark: string | undefined;
  width: number;
  height: number;
}

const { name, appearance = {} } = register.municipality;

/** What the site is called. */
export const siteName = appearance.siteName ?? text.site.title(name);

/** The municipality's own colour, as `#rrggbb`. */
export const color = /^#[0-9a-f]{6}$/i.test(appearance.color ?? "") ? appearance.color : undefined;

export const themeHref = color === undefined ? undefined : href(`/${folder}/tema.css`);

/**
 * A picture that a setting names, as it lies beside the municipality's file; undefined where it is not fit to be shown. The check has told of
 * that, and is not relied on. No other file of the content is read here.
 */
function pictureOf(file: string | undefined) {
  if (file === undefined || !isPicture(file)) return undefined;
  const size = pictureIn(settings.content, file);
  return Array.isArray(size) ? undefined : { ...size, file, href: href(`/${folder}/${file}`) };
}

const [light, dark] = [pictureOf(appearance.logo), pictureOf(appearance.logoDark)];

function shown({ width, height, href: src }: NonNullable<typeof light>): Logo {
  const scale = Math.min(box.width / width, box.height / height);
  return { src, dark: dark?.href, width: Math.round(width * scale), height: Math.round(height * scale) };
}

export const logo = light && shown(light);

/** The picture in the browser's tab: the logo where it can be drawn in any size. */
export const iconHref = light?.file.endsWith(".svg") ? light.href : href("/favicon.svg");

/** The pictures of an ending that the site shows, by their names without it. */
export function picturePaths(ending: "svg" | "png"): { params: { picture: string }; props: { path: string } }[] {
  return [light, dark].flatMap((picture) =>
    picture?.file.endsWith(`.${ending}`)
      ? [{ params: { picture: picture.file.slice(0, -1 - ending.length) }, props: { path: join(settings.content, picture.file) } }]
      : [],
  );
}
