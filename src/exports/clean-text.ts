/** Text without what XML 1.0 forbids, which a spreadsheet would refuse or change: control characters and halves of characters. */
export function cleanText(written: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return written.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}
