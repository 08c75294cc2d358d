import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Picture, readPicture } from "../register/picture.ts";
import { text } from "../text/index.ts";
import { register } from "./register.ts";
import { href } from "./routes.ts";
import { settings } from "./settings.ts";

/** The folder of the site that holds what the municipality has put its own look in. */
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

/** The municipality's own colour. */
export const color = appearance.color;

export const themeHref = color === undefined ? undefined : href(`/${folder}/tema.css`);

const pictureHref = (file: string) => href(`/${folder}/${file}`);

/**
 * A picture that a setting names, as it lies beside the municipality's file. No other file of the content is read here.
 * @throws when it is not as it was when it was checked
 */
function read(file: string): { bytes: Uint8Array<ArrayBuffer>; picture: Picture } {
  const bytes = new Uint8Array(readFileSync(join(settings.content, file)));
  const picture = readPicture(file, bytes);
  if (Array.isArray(picture)) throw new Error(`${file} ${picture[0]?.message}`);
  return { bytes, picture };
}

function logoOf({ logo: file, logoDark }: typeof appearance): Logo | undefined {
  if (file === undefined) return undefined;
  const { picture } = read(file);
  const scale = Math.min(box.width / picture.width, box.height / picture.height);
  return {
    src: pictureHref(file),
    dark: logoDark && pictureHref(logoDark),
    width: Math.round(picture.width * scale),
    height: Math.round(picture.height * scale),
  };
}

export const logo = logoOf(appearance);

/** The picture in the browser's tab: the logo where it can be drawn in any size. */
export const iconHref = appearance.logo?.endsWith(".svg") ? pictureHref(appearance.logo) : href("/favicon.svg");

/** The pages of the pictures with an ending. @param ending without the full stop */
export function picturePaths(ending: "svg" | "png"): { params: { picture: string } }[] {
  const named = [appearance.logo, appearance.logoDark].filter((file) => file?.endsWith(`.${ending}`));
  return named.map((file) => ({ params: { picture: String(file).slice(0, -1 - ending.length) } }));
}

export function pictureResponse(picture: string | undefined, ending: "svg" | "png"): Response {
  return new Response(read(`${picture}.${ending}`).bytes, {
    headers: { "content-type": ending === "svg" ? "image/svg+xml" : "image/png" },
  });
}
