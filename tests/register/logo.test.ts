import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readPicture } from "../../src/register/picture.ts";
import { baseText, findingsOf } from "../support/content.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const svg = (inside: string, attributes = 'viewBox="0 0 60 40"') =>
  utf8(`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inside}</svg>`);

function chunk(name: string, content: Uint8Array): Uint8Array {
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, content.length);
  return Buffer.concat([length, utf8(name), content, new Uint8Array(4)]);
}

function png(width: number, height: number, ...more: Uint8Array[]): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk("IHDR", header),
    ...more,
    chunk("IDAT", deflateSync(new Uint8Array(10))),
    chunk("IEND", new Uint8Array()),
  ]);
}

const rulesOf = (name: string, bytes: Uint8Array) => {
  const read = readPicture(name, bytes);
  return Array.isArray(read) ? read.map(({ rule }) => rule) : read;
};
const messages = (bytes: Uint8Array) => {
  const read = readPicture("logo.svg", bytes);
  return Array.isArray(read) ? read.map(({ message }) => message).join("\n") : "";
};

describe("an SVG is as large as its drawing", () => {
  test.each([
    ["a box", svg("<path d='M0 0'/>"), { width: 60, height: 40 }],
    ["a box with commas", svg("", 'viewBox="0,0,12.5,10"'), { width: 12.5, height: 10 }],
    ["width and height alone", svg("", 'width="30px" height="20"'), { width: 30, height: 20 }],
    [
      "a declaration, a comment and a byte order mark",
      utf8('\ufeff<?xml version="1.0" encoding="UTF-8"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'),
      { width: 1, height: 1 },
    ],
  ])("%s", (_, bytes, size) => {
    expect(rulesOf("logo.svg", bytes)).toEqual(size);
  });
});

test("what drawing programs write in a plain SVG is let through", () => {
  const drawn = svg(`<title>Logo</title><style>.a{fill:#123456}@media (prefers-color-scheme: dark){.a{fill:url(#g)}}</style>
    <defs><linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient><path id="p" d="M0 0h1"/>
    <clipPath id="c"><use xlink:href="#p"/></clipPath></defs>
    <g clip-path="url(#c)" transform="translate(1 2)" style="fill:rgb(1,2,3)"><rect class="a" width="1" height="1" fill="url('#g')"/></g>
    <text x="1"><tspan>Fjord</tspan></text>`);
  expect(rulesOf("logo.svg", drawn)).toEqual({ width: 60, height: 40 });
});

describe("an SVG that could do something is refused, and told what it is", () => {
  test.each([
    ["a script", "<script>alert(1)</script>", "script"],
    ["a script of another name space", "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>", "x:script"],
    ["an event handler", "<path onload='alert(1)'/>", "onload"],
    ["an event handler in capitals", "<path ONCLICK='alert(1)'/>", "ONCLICK"],
    ["HTML", "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>", "foreignObject"],
    ["a link", "<a href='#x'/>", "a"],
    ["an image of another host", "<image href='https://fremmed.example/x.png'/>", "image"],
    ["an image inside it", "<image href='data:image/png;base64,AAAA'/>", "image"],
    ["a shape of another file", "<use href='https://fremmed.example/x.svg#a'/>", "href"],
    ["a shape of another file, the old way", "<use xlink:href='x.svg#a'/>", "xlink:href"],
    ["a script as address", "<linearGradient href='javascript:alert(1)'/>", "href"],
    ["another base", "<g xml:base='https://fremmed.example/'/>", "xml:base"],
    ["an animation", "<animate attributeName='href'/>", "animate"],
    ["a change of attribute", "<set attributeName='onload' to='alert(1)'/>", "set"],
    ["an address in a style", "<style>path{fill:url(https://fremmed.example/x)}</style>", "url(…)"],
    ["an address in a style, as data", "<style><![CDATA[path{fill:url('//fremmed.example/x')}]]></style>", "url(…)"],
    ["an address behind a comment", "<style>path{fill:url(/**/https://fremmed.example)}</style>", "url(…)"],
    ["an import", "<style>@import 'https://fremmed.example/x.css';</style>", "@import"],
    ["a font", "<style>@font-face{font-family:x}</style>", "@font-face"],
    ["a movement", "<style>@keyframes x{}</style>", "@keyframes"],
    ["a word hidden by its letters", "<style>@\\69mport 'x'</style>", "\\"],
    ["a picture in a style", "<path style='background:image-set(\"https://fremmed.example/x\" 1x)'/>", "style"],
    ["an address in an attribute", "<path fill='url(https://fremmed.example/x)'/>", "fill"],
    ["a filter", "<filter id='f'/>", "filter"],
    ["groups that use groups", "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>", "use"],
    ["a clip inside a clip", "<clipPath id='a'><path clip-path='url(#b)'/></clipPath>", "clip-path"],
    ["data of a drawing program", "<metadata/>", "metadata"],
  ])("%s", (_, inside, what) => {
    expect(rulesOf("logo.svg", svg(inside))).toContain("logo-unsafe");
    expect(messages(svg(inside))).toContain(`«${what}»`);
  });

  test.each([
    ["a document type", '<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'],
    ["a style sheet", '<?xml-stylesheet href="x.css"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'],
    ["another character set", '<?xml version="1.0" encoding="iso-2022-jp"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'],
  ])("%s", (_, text) => {
    expect(rulesOf("logo.svg", utf8(text))).toEqual(["logo-unsafe"]);
  });

  test("all of it at once, each thing once, with its line", () => {
    const many = svg("<script/>\n<script/>\n<path onload=''/>\n<path fill='url(x)'/>");
    expect(rulesOf("logo.svg", many)).toEqual(["logo-unsafe", "logo-unsafe", "logo-unsafe"]);
    expect(messages(many)).toContain("«onload» (linje 3)");
  });
});

describe("what is no SVG is refused", () => {
  test.each([
    ["a PNG", png(1, 1)],
    ["text", utf8("logo")],
    ["nothing", utf8("")],
    ["HTML", utf8("<html><body/></html>")],
    ["an SVG without its name space", utf8('<svg viewBox="0 0 1 1"/>')],
    ["an SVG that is cut", utf8('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g>')],
    ["an entity that is not known", svg("<text>&x;</text>")],
    ["no size", svg("", "")],
    ["a size in percent", svg("", 'width="100%" height="100%"')],
    ["a size of nothing", svg("", 'viewBox="0 0 0 10"')],
  ])("%s", (_, bytes) => {
    expect(rulesOf("logo.svg", bytes)).toEqual(["logo-kind"]);
  });
});

describe("a PNG", () => {
  test("is as large as it says", () => {
    expect(rulesOf("logo.png", png(320, 160))).toEqual({ width: 320, height: 160 });
  });

  test.each([
    ["an SVG by the name of one", svg(""), "logo-kind"],
    ["one that is cut", png(10, 10).subarray(0, 60), "logo-kind"],
    ["its first bytes alone", png(10, 10).subarray(0, 8), "logo-kind"],
    ["one with something after it", Buffer.concat([png(10, 10), utf8("<script>")]), "logo-kind"],
    ["one that moves", png(10, 10, chunk("acTL", new Uint8Array(8))), "logo-kind"],
    ["one without width", png(0, 10), "logo-size"],
    ["one of many pixels", png(2001, 10), "logo-size"],
    ["a file above 50 kB", png(10, 10, chunk("tEXt", new Uint8Array(50_000))), "logo-size"],
  ])("%s is refused", (_, bytes, rule) => {
    expect(rulesOf("logo.png", bytes)).toEqual([rule]);
  });
});

test("the check tells of a file where the setting names it, with what to do", () => {
  const found = findingsOf({ "logo.svg": svg("<script/><path onload=''/>") });
  const line = baseText("municipality.yaml").split("\n").indexOf("  logo: logo.svg") + 1;
  expect(found.map(({ rule, level, file, line: at }) => ({ rule, level, file, at }))).toEqual([
    { rule: "logo-unsafe", level: "error", file: "municipality.yaml", at: line },
    { rule: "logo-unsafe", level: "error", file: "municipality.yaml", at: line },
  ]);
  expect(found.map(({ message }) => message)).toContain("«Logo»: Filen logo.svg inneholder «script» (linje 1), som en logo ikke trenger.");
  expect(found[0]?.hint).toContain("plain SVG");
});

test("no other picture may lie in the register", () => {
  const found = findingsOf({ "bilde.svg": svg(""), "logo.jpg": utf8("x"), "systems/logo.svg": svg("") });
  expect(found.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    "bilde.svg file-place",
    "logo.jpg file-place",
    "systems/logo.svg file-kind",
  ]);
});
