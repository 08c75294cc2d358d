/** Words as an id: lower case a–z, digits and hyphens, with å → a, ø → o and æ → ae. Slashes stay. */
export function slug(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replaceAll("å", "a")
    .replaceAll("ø", "o")
    .replaceAll("æ", "ae")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9/-]+/g, "-")
    .replace(/-+/g, "-")
    .replace(/(^|\/)-|-(?=\/|$)/g, "$1");
}
