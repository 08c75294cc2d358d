import { parseAtomFeed } from "feedsmith";
// @ts-expect-error: it has no types, and only its parser of XML is used.
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { type Feed, toAtom } from "../../src/exports/atom.ts";
import { changeItems, mostNew, toldItems } from "../../src/reports/change-log/items.ts";
import type { ChangeLog, LoggedChange } from "../../src/reports/change-log/log.ts";

const feed = (entries: Feed["entries"]): Feed => ({
  id: "00000000-0000-8000-a000-000000000000",
  title: "Endringer <i> Prøvebygd & omegn",
  subtitle: "Hva som er endret",
  lang: "nb",
  author: "Prøvebygd kommune",
  today: "2026-11-22",
  self: "https://register.provebygd.example/abonner/endringer.atom",
  page: "https://register.provebygd.example/rapporter/endringer/",
  entries,
});

const change = (id: string, rest: Partial<LoggedChange> = {}): LoggedChange => ({
  kind: "changed",
  register: "systems",
  id,
  name: id,
  isHere: true,
  words: [`${id} er endret`],
  ...rest,
});
const log = (...sets: ChangeLog["sets"]): ChangeLog => ({ sets, from: "2024-11-22", isCut: false });

/** What RFC 4287 demands of a feed, asked of the document itself. */
function expectValid(xml: string) {
  const { DOMParser } = new JSDOM("").window as { DOMParser: typeof globalThis.DOMParser };
  const parsed = new DOMParser().parseFromString(xml, "application/xml");
  const root = parsed.documentElement;
  expect([root.namespaceURI, root.localName]).toEqual(["http://www.w3.org/2005/Atom", "feed"]);
  const children = (parent: Element, name: string) => [...parent.children].filter((child) => child.localName === name);
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
  for (const each of [root, ...children(root, "entry")]) {
    for (const name of ["id", "title", "updated"]) expect([name, children(each, name).length]).toEqual([name, 1]);
    expect(children(each, "id")[0]?.textContent).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(children(each, "updated")[0]?.textContent).toMatch(time);
    const links = children(each, "link").map(
      (link) => `${link.getAttribute("rel")} ${link.getAttribute("type")} ${link.getAttribute("hreflang")}`,
    );
    expect(new Set(links).size).toBe(links.length);
    // An entry must have a page or a text.
    if (each !== root) expect(children(each, "content").length).toBe(1);
  }
  expect(children(root, "author")).toHaveLength(1);
  const ids = [...parsed.getElementsByTagName("id")].map(({ textContent }) => textContent);
  expect(new Set(ids).size).toBe(ids.length);
}

test("a feed is valid, and read back with everything in it", () => {
  const xml = toAtom(
    feed([
      {
        id: "10000000-0000-8000-a000-000000000000",
        title: "Endret: A & B <script>",
        date: "2026-11-20",
        lines: ["Én", "To ]]>\u0001"],
        href: 'https://a.example/?a=1&b="2"',
      },
      { id: "20000000-0000-8000-a000-000000000000", title: "Ny: Æ", date: "2026-11-19", lines: ["Ny"] },
    ]),
  );
  expectValid(xml);
  const read = parseAtomFeed(xml);
  expect(read).toMatchObject({ id: "urn:uuid:00000000-0000-8000-a000-000000000000", updated: "2026-11-20T00:00:00Z" });
  expect(read.entries?.map(({ title, content, links }) => [title?.value ?? title, content?.value ?? content, links?.[0]?.href])).toEqual([
    ["Endret: A & B <script>", "Én\nTo ]]>", 'https://a.example/?a=1&b="2"'],
    ["Ny: Æ", "Ny", undefined],
  ]);
});

test("a feed of nothing is valid, and says the day it was made", () => {
  const xml = toAtom(feed([]));
  expectValid(xml);
  expect(parseAtomFeed(xml).updated).toBe("2026-11-22T00:00:00Z");
});

describe("what a feed tells", () => {
  test("is each change, the newest first, with a key that stays when there is more to tell", () => {
    const first = { date: "2026-11-01", changes: [change("a"), change("a", { words: ["igjen"] }), change("b")] };
    const before = toldItems(changeItems(log(first)));
    expect(before.map(({ title, lines }) => [title, ...lines])).toEqual([
      ["Endret: a (system)", "a er endret"],
      ["Endret: a (system)", "igjen"],
      ["Endret: b (system)", "b er endret"],
    ]);
    const after = toldItems(
      changeItems(log({ date: "2026-11-02", changes: [change("a")] }, { date: "2026-11-01", changes: [change("a")] }, first)),
    );
    const keys = after.map(({ key }) => key);
    expect(new Set(keys).size).toBe(5);
    expect(keys.slice(2)).toEqual(before.map(({ key }) => key));
  });

  test("of what is not there any more leads nowhere", () => {
    const [told] = toldItems(
      changeItems(log({ date: "2026-11-01", changes: [change("a", { kind: "removed", isHere: false, words: [] })] })),
    );
    expect(told).toMatchObject({ title: "Tatt bort: a (system)", lines: ["Tatt bort"] });
    expect(told?.record).toBeUndefined();
  });

  test("of many new records at one time is a number", () => {
    const many = Array.from({ length: mostNew + 1 }, (_, i) => change(`s${i}`, { kind: "added", words: [] }));
    const told = toldItems(changeItems(log({ date: "2026-11-01", changes: [...many, change("b")] })));
    expect(told.map(({ title, lines }) => [title, ...lines])).toEqual([
      ["Ny: 51 oppføringer", "51 nye systemer"],
      ["Endret: b (system)", "b er endret"],
    ]);
  });
});
