import { cleanText } from "./clean-text.ts";

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML, safe between tags and in attributes in double quotes, without what XML 1.0 forbids. */
export function escapeXml(written: string): string {
  return cleanText(written).replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
