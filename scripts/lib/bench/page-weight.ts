import { existsSync, readFileSync } from "node:fs";
import { join, posix, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { UserError } from "../settings.ts";
import { filesIn } from "./made-content.ts";
import { median } from "./measure.ts";
import { figure, kilobytes, type Row } from "./report.ts";

/** Bytes of HTML and CSS of a record's page without its diagram, gzipped. */
export const recordPageLimit = 30_000;

/** Bytes a diagram may come to in addition. */
export const drawingLimit = 20_000;

/** Whether an HTML file is the page of a record: below the register's folder, whatever that is called, its path is the record's id. */
function isRecordPage(file: string, ids: ReadonlySet<string>): boolean {
  const [, ...rest] = file.replace(/([\\/]index)?\.html$/, "").split(sep);
  return rest.length > 0 && ids.has(rest.join("/"));
}

/** The style sheets a page asks for, as files of the site. A site below a path on its host is found too. */
function styleSheets(html: string, page: string, site: string): string[] {
  const links = html.match(/<link\b[^>]*>/g) ?? [];
  return links
    .filter((link) => /\brel=["']?stylesheet\b/.test(link))
    .map((link) => /\bhref=["']?([^"'\s>]+)/.exec(link)?.[1] ?? "")
    .map((href) => {
      const path = posix.resolve(`/${posix.dirname(page)}`, href.replace(/[?#].*$/, ""));
      for (let rest = path; rest.length > 1; rest = rest.replace(/^\/[^/]*/, "")) if (existsSync(join(site, rest))) return rest;
      throw new UserError(`Siden ${page} viser til stilarket ${href}, som ikke finnes i ${site}.`);
    });
}

export interface RecordPage {
  /** Below the site's root. */
  file: string;
  /** Its HTML and CSS, gzipped file by file as a server sends them. */
  bytes: number;
  /** The part of it that is CSS. */
  css: number;
  /** What a diagram comes to in addition. */
  drawing: number;
}

/** The page of every record, the heaviest first. */
export function recordPages(site: string, ids: ReadonlySet<string>): RecordPage[] {
  const zipped = new Map<string, number>();
  const sheetSize = (file: string) => {
    const known = zipped.get(file) ?? gzipSync(readFileSync(join(site, file))).length;
    zipped.set(file, known);
    return known;
  };
  return filesIn(site, ".html")
    .filter((file) => isRecordPage(file, ids))
    .map((file) => {
      const html = readFileSync(join(site, file), "utf8");
      const css = styleSheets(html, file.split(sep).join("/"), site).reduce((sum, sheet) => sum + sheetSize(sheet), 0);
      const bytes = gzipSync(html.replace(/<diagram-view[\s>].*?<\/diagram-view>/s, "")).length + css;
      return { file, bytes, css, drawing: gzipSync(html).length + css - bytes };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** The heaviest page of a record and the one in the middle, against the limit. */
export function pageWeight(site: string, ids: ReadonlySet<string>): Row[] {
  const limit = recordPageLimit;
  const pages = recordPages(site, ids);
  const [heaviest] = pages;
  if (!heaviest) throw new UserError(`Det er ingen sider for oppføringer i ${site}.`);
  const row = (what: string, bytes: number, other: string): Row => ({
    what,
    ours: kilobytes(bytes),
    other,
    ratio: `${figure(bytes / limit, 2)} ×`,
    target: `høyst ${kilobytes(limit)}`,
    met: bytes <= limit,
  });
  return [
    row("Tyngste side, HTML + CSS", heaviest.bytes, `${heaviest.file} (CSS ${kilobytes(heaviest.css)})`),
    row(
      "Middels side, HTML + CSS",
      median(pages.map((page) => page.bytes)),
      `${figure(pages.length, 0)} sider, ${figure(pages.filter((page) => page.bytes > limit).length, 0)} over grensen`,
    ),
  ];
}
