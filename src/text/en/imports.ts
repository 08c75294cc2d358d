import { inSentence } from "../format.ts";
import { locale } from "../language.ts";
import type { imports as nb } from "../nb/imports.ts";
import type { Translated } from "../translated.ts";

const number = (value: number) => value.toLocaleString(locale);
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`;
const counted = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

/** What the import of lists says, in English. */
export const imports: Translated<typeof nb> = {
  file: {
    unknown: "The file is not XLSX, ODS, CSV or JSON. Save the list as an Excel workbook (.xlsx) or CSV.",
    empty: "The file is empty.",
    damaged: "The file is damaged and cannot be read. Open it in the spreadsheet program, and save it again as .xlsx.",
    locked: "The file is locked with a password. Remove the password in the spreadsheet program, and save the file again.",
    oldExcel: "The file is in the old Excel format (.xls). Save it as .xlsx.",
    badJson: (message: string) => `The JSON file cannot be read as a list: ${message}.`,
    bomb: "The file unpacks to more than 250 MB. A list is never that large. Something else is in the file, or it was made to do harm.",
    tooLarge: (bytes: number, limit: number) =>
      `The file is ${megabytes(bytes)}. The limit is ${megabytes(limit)}. Split the list, or remove images.`,
    tooManyRows: (sheet: string, rows: number, limit: number) =>
      `The sheet “${sheet}” has ${rows > limit ? `more than ${number(limit)}` : number(rows)} rows. The limit is ${number(limit)}. Split the list into several files.`,
    tooManyColumns: (sheet: string, columns: number, limit: number) =>
      `The sheet “${sheet}” has ${number(columns)} columns. The limit is ${number(limit)}.`,
  },
  mapping: {
    top: "the mapping",
    yaml: (line: number, message: string, hint?: string) => `Line ${line}: ${message}${hint ? ` ${hint}` : ""}`,
    missing: (at: string, key: string) => `“${at}” lacks “${key}”.`,
    unknownKey: (at: string, key: string) => `“${at}” has “${key}”, which does not exist in the schema for mappings.`,
    notOneOf: (at: string, choices: string) => `“${at}” must be one of ${choices}.`,
    wrong: (at: string, message: string) => `“${at}” does not have the right form (${message}).`,
    noField: (at: string, path: string, register: string, meant: string | undefined) =>
      `“${at}” refers to the field “${path}”, which does not exist in “${register}”.${meant ? ` Did you mean “${meant}”?` : ""}`,
    notSingle: (at: string, path: string, children: string) =>
      `“${at}” refers to “${path}”, which has several fields. Choose one of them: ${children}.`,
    oneSource: (at: string) => `“${at}” must have either “column” or “template”, and not both.`,
    tooManySeparators: (at: string, path: string) => `“${at}” has more separators than there are lists in “${path}”.`,
    noRest: (at: string, path: string) => `“${at}” refers to “${path}”, which is not a text field.`,
  },
  values: {
    meant: (value: string) => `Did you mean “${value}”?`,
    several: (word: string) => `More than one is called “${word}”.`,
    chooseId: (ids: readonly string[]) => `Write the id: ${ids.join(" or ")}.`,
    choices: (choices: string) => `Choose between ${choices}.`,
    noRecord: (field: string, word: string, register: string) => `“${field}”: did not find “${word}” among the ${inSentence(register)}.`,
    noCode: (field: string, word: string, list: string) => `“${field}”: did not find “${word}” in the code list “${list}”.`,
    noChoice: (field: string, word: string) => `“${field}” cannot be “${word}”.`,
    noAnswer: (field: string, word: string) => `“${field}” is a yes/no question, and “${word}” is neither.`,
    yesOrNo: "Write yes or no.",
    noNumber: (field: string, word: string) => `“${field}” must be a number, and “${word}” is not.`,
    noInteger: (field: string, word: string) => `“${field}” must be a whole number, and “${word}” is not.`,
    noDate: (field: string, word: string) => `“${field}” must be a date, and “${word}” cannot be read as a date.`,
    dateForm: "Write day, month and year: 31.12.2026.",
    noDuration: (field: string, word: string) => `“${field}” must be a duration, and “${word}” cannot be read as one.`,
    durationForm: "Write, for example, “10 years”, “6 months” or P10Y.",
  },
  rows: {
    noSheet: (wanted: string, sheets: readonly string[]) =>
      `Did not find the sheet “${wanted}”. The file has ${sheets.map((name) => `“${name}”`).join(", ")}.`,
    noHeadings: (sheet: string) => `Found no row with the headings of the mapping in the sheet “${sheet}”.`,
    missingColumn: (column: string) => `The column “${column}” is missing. Without it, the list cannot be read.`,
    missingOptional: (column: string) => `The column “${column}” is not in the sheet. The field is not set.`,
    missingOptionals: (columns: readonly string[]) =>
      columns.length === 1
        ? `The column “${columns[0]}” is not in the sheet. The field is not set.`
        : `These columns are not in the sheet, and the fields are not set: ${columns.join(", ")}.`,
    meantColumn: (heading: string) => `Is it the column “${heading}”? Add it to “aliases” in the mapping.`,
    unknownColumn: (heading: string) => `The column “${heading}” is not in the mapping. Its content is put in the note.`,
    duplicateColumn: (heading: string, cells: readonly string[]) =>
      `The heading “${heading}” appears several times (${cells.join(", ")}). The first is used. The content of the others is put in the note.`,
    unnamedColumn: (column: string) => `Column ${column} has content, but no heading. Its content is put in the note.`,
    ignoredColumn: (heading: string) => `The column “${heading}” has deliberately not been read (ignore in the mapping).`,
    hidden: (n: number) => `${counted(n, "hidden row has been read like the others.", "hidden rows have been read like the others.")}`,
    formula: "The cell has a formula that has never been calculated. Formulas are not calculated here.",
    formulaHint: "Open the file in the spreadsheet program, save it, and try again.",
    tooLong: (n: number) => `The cell has ${number(n)} characters. The limit is 32,767.`,
    cut: (n: number) => `(${number(n)} characters)`,
    noName: "The row has no name for the entry.",
    noId: (name: string) => `“${name}” cannot be made into an id. Use letters or digits.`,
    badFolder: (area: string) => `“${area}” cannot be a service area: it is the name of a folder.`,
    sameId: (id: string, row: number) => `The row gives the id “${id}”, which row ${row} already has.`,
    sameIdHint: "Give them different names, or state in “key” in the mapping which columns tell that rows are the same entry.",
    taken: (id: string) => `The id “${id}” is already used by an entry with a different key.`,
    disagree: (field: string, other: string, row: number) =>
      `“${field}” differs from row ${row} for the same entry, where it says “${other}”.`,
    uneven: (column: string, n: number, other: string, m: number) =>
      `The cell has ${counted(n, "value", "values")}, and “${other}” has ${number(m)}. They cannot be paired with “${column}” one by one.`,
    missingField: (field: string) => `“${field}” is missing, and is required.`,
    changedSince:
      "The entry has been changed in the register since the workbook was made. The change in the sheet would have overwritten it.",
    changedSinceHint: "Export again, and make the change there.",
    noRecord: (id: string) => `The entry “${id}” does not exist in the register.`,
    noRecordHint: "If it is new, leave the id empty.",
    body: "Further details",
  },
  report: {
    heading: (file: string) => `Import of ${file}`,
    summary: (n: { new: number; changed: number; unchanged: number; refused: number }) =>
      `${number(n.new)} new, ${number(n.changed)} changed, ${number(n.unchanged)} unchanged, ${number(n.refused)} refused`,
    rows: (n: number) => counted(n, "row read", "rows read"),
    dry: "Nothing has been written. Add --write to write.",
    written: (n: number) => `${counted(n, "file has been written", "files have been written")}.`,
    nothing: "There is nothing to write.",
    stopped: "Nothing has been written: the register would have errors outside what is being imported.",
    levels: { refused: "refused", kept: "put in the note", told: "please note" },
    columns: { sheet: "Sheet", cell: "Cell", column: "Column", value: "Value", level: "Result", reason: "Why", suggestion: "Suggestion" },
    errorColumn: "Errors",
    none: "No problems.",
    files: { new: "New", changed: "Changed" },
    more: (n: number) => `… and ${number(n)} more. All are in the report (--report).`,
    counts: (n: { refused: number; kept: number; told: number }) =>
      `${counted(n.refused, "place refused", "places refused")}, ${number(n.kept)} put in the note, ${number(n.told)} to note`,
  },
  suggest: {
    header: (file: string) => `Suggested mapping for ${file}. Read through it, and correct what is wrong.`,
    unmapped: "No suggestion. The content is put in the note. Enter the field, or move the heading to “ignore”.",
    unsure: "Uncertain",
    missing: (fields: string) => `Required in every entry, but no column fits. Set a fixed value: ${fields}.`,
  },
  workbook: {
    readMe: "Read me",
    choices: "Choices",
    id: "id",
    hash: "version",
    name: "Entry",
    number: "No.",
    numberOf: (list: string) => `No. in ${list}`,
    intro: (register: string, municipality: string) => `${register} in ${municipality}, made for editing in a spreadsheet`,
    rules: [
      "Correct the cells, save as .xlsx, and read the file back in with “npm run import”.",
      "The columns “id” and “version” are hidden. They tell which entry the row is. Leave them as they are.",
      "A new entry: write on a new row, and leave the id empty. The name becomes the id.",
      "Deleting a row here deletes nothing in the register.",
      "Empty a cell to remove the value.",
      "Several values in one cell go on separate lines (Alt+Enter).",
      "Lists with several fields are on sheets of their own. The row belongs to the entry in the column “Entry”. “No.” tells which item the row is. Leave “No.” empty in a new row, and it comes last.",
      "Delete the row on such a sheet to remove the item from the list.",
      "The workbook has all the fields, including internal and restricted ones. Share it only with those who may see them. Further details in Markdown are not included.",
    ],
    register: "Register",
    oneEach: "One value on each line.",
    noSheet: "The sheet is not in the file. The lists it holds have not been changed.",
    noColumn: (title: string) => `The column “${title}” is not in the sheet. The field has not been changed.`,
    extraColumn: (title: string) => `The column “${title}” is not from the export, and has not been read.`,
    noOwner: (name: string) => `The row does not belong to any entry in the first sheet (“${name}”).`,
    noNumber: "Write in the number column which item the row is under.",
    sameNumber: (number: string) => `The number ${number} is on several rows for the same entry.`,
    noItem: (number: string) => `Item ${number}, which the row is to be placed under, does not exist.`,
    field: "Field",
    sheet: "Sheet",
    help: "Explanation",
    choose: "Choose from the list",
    written: (file: string, n: number) => `Made ${file} with ${counted(n, "entry", "entries")}.`,
  },
};
