import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { rowsHtml } from "../../src/exports/table-html.ts";
import type { Table } from "../../src/reports/table.ts";

// jsdom has no types here, and only this much of it is used.
const { JSDOM } = createRequire(import.meta.url)("jsdom") as { JSDOM: new (html: string) => { window: { document: Document } } };

const hostile = `<img src=x onerror="alert('1')">&amp;`;
const table: Table = {
  id: "t",
  title: "T",
  empty: "",
  columns: [
    { key: "name", title: "Navn", type: "text" },
    { key: "date", title: hostile, type: "date", demanded: true },
    { key: "number", title: "Tall", type: "number" },
    { key: "hidden", title: "Bare i filene", type: "text", isOnlyInFiles: true },
    { key: "links", title: "Lenker", type: "text" },
  ],
  rows: [
    [
      { text: hostile, register: "systems", id: `a"><b>` },
      undefined,
      1234.5,
      "hemmelig",
      [{ text: "Lov", url: "https://lov.example/?a=1&b=2" }, "to"],
    ],
    [
      hostile,
      "2026-03-01",
      undefined,
      "hemmelig",
      [{ text: hostile, url: "javascript:alert(1)" }, "et langt punkt som gjør det til en liste"],
    ],
    ["tom", "2026-03-01", undefined, undefined, []],
  ],
};

const href = ({ register, id }: { register: string; id: string }) => `/${register}/${id}/`;
const dom = (html: string) => new JSDOM(html).window.document;

describe("rows", () => {
  const document = dom(`<table><tbody>${rowsHtml(table, href).join("")}</tbody></table>`);
  const cells = [...document.querySelectorAll("tr")].map((row) => [...row.children].map((cell) => cell.textContent));

  test("say what is in the table, and no more", () => {
    expect(cells).toEqual([
      [hostile, "Mangler", "1\u00a0234,5", "Lov; to"],
      [hostile, "1. mars 2026", "", `${hostile}et langt punkt som gjør det til en liste`],
      ["tom", "1. mars 2026", "", "Ingen"],
    ]);
    expect(document.querySelectorAll("img, b, script").length).toBe(0);
  });

  test("link to records and to pages on the web, and to nothing else", () => {
    expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      '/systems/a"><b>/',
      "https://lov.example/?a=1&b=2",
    ]);
  });
});

test("cards leave out what is neither filled in nor demanded", () => {
  const document = dom(rowsHtml({ ...table, asCards: true, rows: table.rows.map((row) => [...row]) }, href).join(""));
  expect([...document.querySelectorAll("article")].map((card) => [...card.querySelectorAll("dt")].map((term) => term.textContent))).toEqual(
    [
      [hostile, "Tall", "Lenker"],
      [hostile, "Lenker"],
      [hostile, "Lenker"],
    ],
  );
  expect(document.querySelectorAll("img, b").length).toBe(0);
});
