import { escapeXml } from "./xml.ts";
import { zip } from "./zip.ts";

export const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** How a cell looks; its place in the list is its number in styles.xml. */
const looks = ["plain", "title", "heading", "text", "date"] as const;
export type Look = (typeof looks)[number];

export type XlsxCell = string | number | Date | null;

export interface XlsxSheet {
  /** At most 31 characters, and none of `[]:*?/\'`. */
  name: string;
  /** Width in characters, and how the cells look. */
  columns: { width: number; look: Look }[];
  rows: XlsxCell[][];
  /** Rows that look otherwise than their columns, by number from 0. */
  rowLooks: ReadonlyMap<number, Look>;
  /** Its first row is headings: they stay in sight, can be filtered by, and are repeated on every printed sheet, which lies across. */
  isTable: boolean;
}

export interface XlsxProperties {
  title: string;
  creator: string;
  /** yyyy-mm-dd; both when it was made and when it was changed. */
  date: string;
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const office = "application/vnd.openxmlformats-officedocument";

const top = '<alignment vertical="top" wrapText="1"/>';
const format = (font: number, fill: number, alignment = "", number = 0) =>
  `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`;
const stylesXml = `${declaration}<styleSheet xmlns="${spreadsheet}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d.m.yyyy"/></numFmts><fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="14"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6EBF0"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${looks.length}">${[
  format(0, 0),
  format(1, 0),
  format(2, 2, top),
  format(0, 0, top),
  format(0, 0, '<alignment horizontal="left" vertical="top"/>', 164),
].join("")}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function columnName(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);
}

const day = 86_400_000;
/** Day 0 of the calendar that spreadsheets count from. */
const firstDay = Date.UTC(1899, 11, 30);

/** A text between tags. Nearly every text can stand as it is, and there are hundreds of thousands. */
function textXml(written: string): string {
  if (!/[&<>\r]|_x/.test(written)) return written;
  // A spreadsheet reads `_x000D_` as a character: so is a carriage return written, and what already looks like one is told apart.
  return escapeXml(written)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replaceAll("\r", "_x000D_");
}

function cellXml(place: string, cell: XlsxCell, look: number): string {
  if (typeof cell === "string") {
    const space = /^\s|\s$/.test(cell) ? ' xml:space="preserve"' : "";
    return `<c r="${place}" s="${look}" t="inlineStr"><is><t${space}>${textXml(cell)}</t></is></c>`;
  }
  const number = cell instanceof Date ? (cell.getTime() - firstDay) / day : cell;
  return `<c r="${place}" s="${look}"><v>${number}</v></c>`;
}

function sheetXml({ columns, rows, rowLooks, isTable }: XlsxSheet): string {
  const names = columns.map((_, i) => columnName(i));
  const ofColumns = columns.map(({ look }) => looks.indexOf(look));
  const parts = rows.map((row, r) => {
    const rowLook = rowLooks.get(r);
    const look = rowLook && looks.indexOf(rowLook);
    let xml = `<row r="${r + 1}">`;
    // An empty cell is not written: it looks as its column says.
    for (const [i, name] of names.entries()) {
      const cell = row[i];
      if (cell !== null && cell !== undefined) xml += cellXml(`${name}${r + 1}`, cell, look ?? ofColumns[i] ?? 0);
    }
    return `${xml}</row>`;
  });
  const area = `A1:${names.at(-1) ?? "A"}${Math.max(1, rows.length)}`;
  return [
    `${declaration}<worksheet xmlns="${spreadsheet}">`,
    isTable ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    `<dimension ref="${area}"/><sheetViews><sheetView workbookViewId="0">`,
    isTable ? '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>' : "",
    '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>',
    ...columns.map(({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" style="${ofColumns[i]}" customWidth="1"/>`),
    "</cols><sheetData>",
    ...parts,
    "</sheetData>",
    isTable ? `<autoFilter ref="${area}"/>` : "",
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    isTable ? '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' : "",
    "</worksheet>",
  ].join("");
}

function workbookXml(sheets: readonly XlsxSheet[]): string {
  const named = sheets.flatMap(({ name, isTable, rows, columns }, i) => {
    if (!isTable) return [];
    const sheet = escapeXml(`'${name}'`);
    const filtered = `$A$1:$${columnName(columns.length - 1)}$${rows.length}`;
    return [
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">${sheet}!${filtered}</definedName>`,
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${sheet}!$1:$1</definedName>`,
    ];
  });
  return [
    `${declaration}<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>`,
    ...sheets.map(({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`),
    "</sheets>",
    named.length > 0 ? `<definedNames>${named.join("")}</definedNames>` : "",
    "</workbook>",
  ].join("");
}

const relationships = (list: readonly [id: string, type: string, target: string][]) =>
  `${declaration}<Relationships xmlns="${packaging}/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

function contentTypes(sheets: readonly XlsxSheet[]): string {
  const parts: [name: string, type: string][] = [
    ["xl/workbook.xml", `${office}.spreadsheetml.sheet.main+xml`],
    ["xl/styles.xml", `${office}.spreadsheetml.styles+xml`],
    ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...sheets.map((_, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, `${office}.spreadsheetml.worksheet+xml`]),
  ];
  return `${declaration}<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join("")}</Types>`;
}

function coreXml({ title, creator, date }: XlsxProperties): string {
  const at = ["created", "modified"].map((what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${what}>`);
  return `${declaration}<cp:coreProperties xmlns:cp="${packaging}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator>${at.join("")}</cp:coreProperties>`;
}

/**
 * An XLSX file (ECMA-376) of sheets of texts, numbers and dates: what a report needs, and no more. Every text is written as text, so that none is run as a
 * formula, and the same sheets give the same bytes. The texts hold nothing XML forbids.
 */
export function toXlsx(sheets: readonly XlsxSheet[], properties: XlsxProperties): Uint8Array {
  const files: [string, string][] = [
    ["[Content_Types].xml", contentTypes(sheets)],
    [
      "_rels/.rels",
      relationships([
        ["rId1", `${relations}/officeDocument`, "xl/workbook.xml"],
        ["rId2", `${packaging}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ]),
    ],
    ["docProps/core.xml", coreXml(properties)],
    ["xl/workbook.xml", workbookXml(sheets)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        ...sheets.map((_, i): [string, string, string] => [`rId${i + 1}`, `${relations}/worksheet`, `worksheets/sheet${i + 1}.xml`]),
        [`rId${sheets.length + 1}`, `${relations}/styles`, "styles.xml"],
      ]),
    ],
    ["xl/styles.xml", stylesXml],
    ...sheets.map((sheet, i): [string, string] => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(sheet)]),
  ];
  return zip(files.map(([name, xml]) => [name, Buffer.from(xml)]));
}
