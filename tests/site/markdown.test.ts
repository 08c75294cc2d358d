import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "../../src/site/markdown.ts";

const { JSDOM } = createRequire(import.meta.url)("jsdom") as { JSDOM: new (html: string) => { window: { document: Document } } };

/** The HTML as a browser reads it. */
const read = (source: string) => new JSDOM(`<body>${renderMarkdown(source)}</body>`).window.document.body;

describe("what a person writes", () => {
  test("becomes paragraphs, lists, emphasis and tables", () => {
    const body = read("Et **viktig** avsnitt.\n\n- én\n- to\n\n| A | B |\n|---|---|\n| 1 | 2 |\n");
    expect(body.querySelector("p strong")?.textContent).toBe("viktig");
    expect([...body.querySelectorAll("li")].map((item) => item.textContent)).toEqual(["én", "to"]);
    expect(body.querySelectorAll("td").length).toBe(2);
  });

  test("has its headings below those of the page", () => {
    const body = read("# En\n\n## To\n\n### Tre\n\n#### Fire\n\n##### Fem\n\n###### Seks\n\nSju\n===\n");
    expect([...body.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => `${heading.tagName} ${heading.textContent}`)).toEqual([
      "H3 En",
      "H4 To",
      "H5 Tre",
      "H6 Fire",
      "H6 Fem",
      "H6 Seks",
      "H3 Sju",
    ]);
  });

  test.each([
    "https://lovdata.no/lov/2023-06-09-30",
    "http://provebygd.example/",
    "mailto:postmottak@provebygd.example",
    "tel:+4700000000",
    "/systemer/skoleportal/",
    "#slik-gar-det-til",
    "./leksehjelp/",
    "../skoleskyss/",
  ])("may link to %s", (address) => {
    expect(read(`Se [her](${address}).`).querySelector("a")?.getAttribute("href")).toBe(address);
  });
});

describe("raw HTML", () => {
  test.each([
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "Tekst <b onclick='alert(1)'>fet</b> tekst",
    "<a href='https://x.example'>her</a>",
    "<!-- skjult -->",
    "<style>body{display:none}</style>",
    "<iframe src=https://x.example></iframe>",
    "<svg/onload=alert(1)>",
    "</div></main><h1>Falsk side</h1>",
    "- <details open ontoggle=alert(1)>",
  ])("is text: %s", (source) => {
    const body = read(source);
    expect(body.querySelectorAll("script,img,b,a,style,iframe,svg,h1,details").length).toBe(0);
    expect(body.textContent).toContain(source.replace(/^- /, ""));
  });
});

describe("addresses that lead elsewhere than a reader expects", () => {
  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "  javascript:alert(1)",
    "java&#115;cript:alert(1)",
    "&#x6A;avascript:alert(1)",
    "javascript&colon;alert(1)",
    "\\javascript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
    "data:image/png;base64,AAAA",
    "file:///etc/passwd",
    "blob:https://x.example/1",
    "//x.example/sti",
    "/\\x.example",
  ])("are no links: %s", (address) => {
    for (const source of [`[her](${address})`, `[her](<${address}>)`, `<${address}>`, `[her][a]\n\n[a]: ${address}\n`]) {
      const hrefs = [...read(source).querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
      // What is left must be a path on the site's own host.
      const outside = hrefs.filter((href) => new URL(href, "https://eget.example/side/").origin !== "https://eget.example");
      expect(outside, source).toEqual([]);
    }
  });
});

describe("images", () => {
  test.each([
    "![kart](https://x.example/kart.png)",
    "![kart](/kart.png)",
    "![kart][a]\n\n[a]: https://x.example/kart.png",
    "![](data:image/png;base64,AAAA)",
  ])("are not drawn: %s", (source) => {
    const body = read(source);
    expect(body.querySelectorAll("img,picture,object,embed").length).toBe(0);
    expect(renderMarkdown(source)).not.toMatch(/\bsrc=/);
  });
});

test("nothing in a text can add attributes to a link", () => {
  const links = [
    ...read('[a](https://x.example "\\" onclick=alert(1) x=\\"") og [b](https://x.example/"onmouseover="alert)').querySelectorAll("a"),
  ];
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect([...link.attributes].map(({ name }) => name).filter((name) => name.startsWith("on"))).toEqual([]);
});

test("an empty text is nothing", () => {
  expect(renderMarkdown("")).toBe("");
});

test("one text does not colour the next", () => {
  const once = renderMarkdown("# A\n\n[b]\n");
  renderMarkdown("# X\n\n[b]: https://x.example\n");
  expect(renderMarkdown("# A\n\n[b]\n")).toBe(once);
});
