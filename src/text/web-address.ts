/**
 * Whether a text is an address on the web that a page may lead to. The checker asks the same of each field that holds one; the pages ask
 * again, for a link that runs code when it is followed is worse than none.
 */
export function isWebAddress(text: string): boolean {
  return /^https:\/\/[^\s"<>\\]+$/.test(text);
}
