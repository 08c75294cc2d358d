import type { Fault, Picture } from "./picture.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes of a chunk beside its content: its length and name before, and a checksum after. */
const around = 12;
/** A picture of more pixels takes much memory to show, however small its file. */
const maxSide = 2000;

const notPng: Fault = {
  rule: "logo-kind",
  message: "er ikke et helt PNG-bilde.",
  hint: "Lagre bildet på nytt som PNG. Det er ikke nok å gi filen endelsen .png.",
};

/** The size of a PNG in pixels, or what keeps it from being shown. Source: PNG (Third Edition), part 5. */
export function readPng(bytes: Uint8Array): Picture | Fault[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!signature.every((byte, i) => bytes[i] === byte)) return [notPng];
  let picture: Picture | undefined;
  for (let at = signature.length; at + around <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const next = at + around + length;
    if (next > bytes.length) return [notPng];
    if (!picture && (name !== "IHDR" || length !== 13)) return [notPng];
    picture ??= { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (name === "acTL")
      return [{ rule: "logo-kind", message: "er et bilde som beveger seg.", hint: "Lagre det som et vanlig PNG-bilde, uten animasjon." }];
    if (name === "IEND") return next === bytes.length ? sized(picture) : [notPng];
    at = next;
  }
  return [notPng];
}

function sized(picture: Picture): Picture | Fault[] {
  const { width, height } = picture;
  if (width > 0 && height > 0 && Math.max(width, height) <= maxSide) return picture;
  return [
    {
      rule: "logo-size",
      message: `er ${width} × ${height} piksler, og kan være høyst ${maxSide} på hver kant.`,
      hint: "Gjør bildet mindre. Det vises 40 piksler høyt, så 160 er nok.",
    },
  ];
}
