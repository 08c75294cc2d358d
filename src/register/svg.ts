import { SaxesParser, type SaxesTagNS } from "saxes";
import type { Fault, Picture } from "./picture.ts";

const namespace = { svg: "http://www.w3.org/2000/svg", xlink: "http://www.w3.org/1999/xlink" };

const shapes = new Set(["path", "rect", "circle", "ellipse", "line", "polyline", "polygon"]);
/** What a drawing is made of. All else is refused: what runs, loads, links, moves or embeds, and what can be repeated without end. */
const allowed = new Set([
  ...shapes,
  ...["svg", "g", "defs", "title", "desc", "style", "text", "tspan", "use", "clipPath", "linearGradient", "radialGradient", "stop"],
]);

const exportAgain = "Be den som laget logoen om en enkel SVG, uten skript, bilder, skrifter og effekter («plain SVG»), eller bruk PNG.";

/** What a style could load or set in motion; undefined when nothing. */
function styleFault(style: string): string | undefined {
  const text = style.replace(/\/\*[\s\S]*?(\*\/|$)/g, " ");
  // Another way to write a letter is only of use to hide a word.
  if (text.includes("\\")) return "\\";
  const [atRule] = text.match(/@(?!media\b)[a-z-]*/i) ?? [];
  if (atRule) return atRule;
  if (/\burl\((?!\s*["']?#)/i.test(text)) return "url(…)";
  return text.match(/\b(image|image-set|cross-fade|element|paint|src)(?=\()/i)?.[0];
}

const unsafe = (what: string, line: number): Fault => ({
  rule: "logo-unsafe",
  message: `inneholder «${what.slice(0, 60)}» (linje ${line}), som en logo ikke trenger.`,
  hint: exportAgain,
});

function notSvg(why: string): Fault {
  return { rule: "logo-kind", message: `er ikke en SVG som kan leses: ${why}`, hint: "Lagre logoen på nytt som SVG." };
}

/** What stands in an element's attributes that may do something. */
function attributeFaults({ attributes }: SaxesTagNS, isInClip: boolean): string[] {
  return Object.values(attributes).flatMap(({ name, local, prefix, uri, value }) => {
    if (/^on/i.test(local) || name === "xml:base") return [name];
    if (local.toLowerCase() === "href" && (uri === "" || uri === namespace.xlink)) return value.startsWith("#") ? [] : [name];
    if (prefix === "xmlns" || name === "xmlns") return [];
    const isStyle = name === "style" || /\(|\\/.test(value);
    // A clip inside a clip inside a clip would be drawn over and over.
    if (isInClip && /url\(/i.test(value)) return [name];
    return isStyle && styleFault(value) ? [name] : [];
  });
}

/** A length in pixels; undefined when it is none, or in a unit that says nothing of pixels. */
function pixels(value: string | undefined): number | undefined {
  const found = /^\s*(\d+(?:\.\d+)?|\.\d+)(?:px)?\s*$/.exec(value ?? "");
  return found ? Number(found[1]) : undefined;
}

function sizeOf(root: SaxesTagNS): Picture | undefined {
  const value = (name: string) => root.attributes[name]?.value;
  const [, , boxWidth, boxHeight] = (value("viewBox") ?? "").trim().split(/[\s,]+/);
  const [width, height] = [pixels(boxWidth) ?? pixels(value("width")), pixels(boxHeight) ?? pixels(value("height"))];
  return width && height ? { width, height } : undefined;
}

/**
 * The size of an SVG, or everything in it that keeps it from being shown. It is shown as a picture, where a browser runs and loads nothing;
 * but it is also a file on the site, that can be opened by its own address, and where the server sends no headers that would run what is in it.
 */
export function readSvg(bytes: Uint8Array): Picture | Fault[] {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return [notSvg("Den er ikke tekst i UTF-8.")];
  }
  const faults = new Map<string, Fault>();
  const refuse = (what: string) => faults.set(what, faults.get(what) ?? unsafe(what, parser.line));
  const elements = new Map<string, string>();
  const uses: { to: string; line: number }[] = [];
  let root: SaxesTagNS | undefined;
  let clips = 0;
  let style: string | undefined;

  const parser = new SaxesParser({ xmlns: true });
  // In another character set a browser could read other words than are checked here.
  parser.on("xmldecl", ({ encoding }) => {
    if (encoding && !/^utf-8$/i.test(encoding)) refuse(`encoding="${encoding}"`);
  });
  parser.on("doctype", () => refuse("<!DOCTYPE>"));
  parser.on("processinginstruction", ({ target }) => refuse(`<?${target}?>`));
  parser.on("opentag", (tag) => {
    root ??= tag;
    if (tag.uri !== namespace.svg || !allowed.has(tag.local)) refuse(tag.name);
    for (const name of attributeFaults(tag, clips > 0)) refuse(name);
    if (tag.local === "clipPath") clips++;
    if (tag.local === "style") style = "";
    const id = tag.attributes.id?.value;
    if (id !== undefined) elements.set(id, tag.local);
    const to = tag.attributes.href ?? tag.attributes["xlink:href"];
    if (tag.local === "use") uses.push({ to: (to?.value ?? "").slice(1), line: parser.line });
  });
  parser.on("text", (part) => {
    if (style !== undefined) style += part;
  });
  parser.on("cdata", (part) => {
    if (style !== undefined) style += part;
  });
  parser.on("closetag", ({ local }) => {
    if (local === "clipPath") clips--;
    if (local !== "style" || style === undefined) return;
    const fault = styleFault(style);
    if (fault) refuse(fault);
    style = undefined;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    const [, line, column] = /^(\d+):(\d+): /.exec(error instanceof Error ? error.message : "") ?? [];
    return [notSvg(line ? `Linje ${line}, tegn ${column}, er ikke riktig XML.` : "Den er ikke riktig XML.")];
  }
  if (root?.local !== "svg" || root.uri !== namespace.svg) return [notSvg(`Den må begynne med <svg xmlns="${namespace.svg}">.`)];
  // What is used again must be a shape: groups that use groups can grow beyond what any browser can draw.
  for (const { to, line } of uses) if (!shapes.has(elements.get(to) ?? "")) faults.set("use", unsafe("use", line));
  if (faults.size > 0) return [...faults.values()];
  return sizeOf(root) ?? [notSvg("Den sier ikke hvor stor tegningen er. Sett «viewBox» på <svg>, for eksempel «0 0 64 64».")];
}
