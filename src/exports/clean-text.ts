// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const suspect = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text without what XML 1.0 forbids, which a spreadsheet would refuse or change: control characters and halves of characters. */
export function cleanText(written: string): string {
  // Nearly every text is clean, and there are hundreds of thousands of cells.
  if (!suspect.test(written)) return written;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return written.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
}
