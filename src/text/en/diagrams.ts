import type { diagrams as nb } from "../nb/diagrams.ts";
import type { Translated } from "../translated.ts";

/** Texts of the drawings of data flow. */
export const diagrams: Translated<typeof nb> = {
  title: "Drawing of the data flow",
  description: (nodes, edges) =>
    `${nodes} ${nodes === 1 ? "box" : "boxes"} and ${edges} ${edges === 1 ? "arrow" : "arrows"}. The table says the same in words.`,
  tooLarge: (nodes) => `The data flow has ${nodes} members. So many cannot be drawn and read. The table shows all of them.`,
  source: (source) => `Source: ${source}`,
  legend: "Key",
  sensitive: "Special categories of personal data, or data on criminal offences",
  plain: "Thin line: no special categories, or not stated",
  planned: "Not in use yet",
  kinds: {
    process: "Process",
    system: "System",
    national: "National shared component",
    archive: "Archive",
    retention: "Retention rule",
    people: "Data subjects",
    external: "Other organisations",
    area: "Area",
  },
  zoomIn: "Larger",
  zoomOut: "Smaller",
  zoomReset: "Normal size",
  zoomFit: "Show all",
  zoomGroup: "Size of the drawing",
  zoomNow: (percent) => `${percent} per cent`,
  zoomKeys:
    "Move with the arrow keys or the mouse. Change the size with + and −, or by pinching with two fingers. 0 gives the normal size.",
  mermaid: "The drawing as text (Mermaid)",
  mermaidHow: "Paste it where Mermaid can be drawn, as in an issue at the Git host or in a wiki.",
};
