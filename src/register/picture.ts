import { readPng } from "./png.ts";
import { readSvg } from "./svg.ts";

/** The size of a picture. Of an SVG only the proportion means anything. */
export interface Picture {
  width: number;
  height: number;
}

/** What keeps a picture from being shown. */
export interface Fault {
  rule: "logo-missing" | "logo-kind" | "logo-size" | "logo-unsafe";
  /** What is wrong, as the end of a sentence that begins with the name of the file. */
  message: string;
  hint: string;
}

/** Whether a file is a picture that `appearance` in municipality.yaml may name. No other may lie in the content folder. */
export const isPicture = (file: string): boolean => /^logo(-dark)?\.(svg|png)$/.test(file);

/** Each page shows the logo, and a page with all that belongs to it is small. */
const maxBytes = 50_000;

/** The size of a picture, or everything that keeps it from being shown. @param name the file's name: its ending says what it must be */
export function readPicture(name: string, bytes: Uint8Array): Picture | Fault[] {
  if (bytes.length > maxBytes)
    return [{ rule: "logo-size", message: "er større enn 50 kB.", hint: "Lagre logoen med færre detaljer eller færre piksler." }];
  return name.endsWith(".png") ? readPng(bytes) : readSvg(bytes);
}
