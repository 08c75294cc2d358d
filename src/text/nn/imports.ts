import { locale } from "../language.ts";
import type { imports as nb } from "../nb/imports.ts";
import type { Translated } from "../translated.ts";

const number = (value: number) => value.toLocaleString(locale);
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toLocaleString(locale, { maximumFractionDigits: 1 })} MB`;
const counted = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

/** What the import of lists says. */
export const imports: Translated<typeof nb> = {
  file: {
    unknown: "Fila er verken XLSX, ODS, CSV eller JSON. Lagre lista som ei Excel-arbeidsbok (.xlsx) eller CSV.",
    empty: "Fila er tom.",
    damaged: "Fila er skadd og kan ikkje lesast. Opne ho i reknearkprogrammet, og lagre ho på nytt som .xlsx.",
    locked: "Fila er låst med passord. Fjern passordet i reknearkprogrammet, og lagre fila på nytt.",
    oldExcel: "Fila er i det gamle Excel-formatet (.xls). Lagre ho som .xlsx.",
    badJson: (message: string) => `JSON-fila kan ikkje lesast som ei liste: ${message}.`,
    bomb: "Fila pakkar seg ut til meir enn 250 MB. Ei liste er aldri så stor. Noko anna er i fila, eller ho er laga for å gjere skade.",
    tooLarge: (bytes: number, limit: number) =>
      `Fila er ${megabytes(bytes)}. Grensa er ${megabytes(limit)}. Del lista, eller fjern bilete.`,
    tooManyRows: (sheet: string, rows: number, limit: number) =>
      `Arket «${sheet}» har ${rows > limit ? `meir enn ${number(limit)}` : number(rows)} rader. Grensa er ${number(limit)}. Del lista i fleire filer.`,
    tooManyColumns: (sheet: string, columns: number, limit: number) =>
      `Arket «${sheet}» har ${number(columns)} kolonnar. Grensa er ${number(limit)}.`,
  },
  mapping: {
    top: "koplinga",
    yaml: (line: number, message: string, hint?: string) => `Linje ${line}: ${message}${hint ? ` ${hint}` : ""}`,
    missing: (at: string, key: string) => `«${at}» manglar «${key}».`,
    unknownKey: (at: string, key: string) => `«${at}» har «${key}», som ikkje finst i skjemaet for koplingar.`,
    notOneOf: (at: string, choices: string) => `«${at}» må vere ein av ${choices}.`,
    wrong: (at: string, message: string) => `«${at}» har ikkje rett form (${message}).`,
    noField: (at: string, path: string, register: string, meant: string | undefined) =>
      `«${at}» viser til feltet «${path}», som ikkje finst i «${register}».${meant ? ` Meinte du «${meant}»?` : ""}`,
    notSingle: (at: string, path: string, children: string) =>
      `«${at}» viser til «${path}», som har fleire felt. Vel eitt av dei: ${children}.`,
    oneSource: (at: string) => `«${at}» må ha anten «column» eller «template», og ikkje begge.`,
    tooManySeparators: (at: string, path: string) => `«${at}» har fleire skiljeteikn enn det er lister i «${path}».`,
    noRest: (at: string, path: string) => `«${at}» viser til «${path}», som ikkje er eit tekstfelt.`,
  },
  values: {
    meant: (value: string) => `Meinte du «${value}»?`,
    several: (word: string) => `Fleire heiter «${word}».`,
    chooseId: (ids: readonly string[]) => `Skriv id-en: ${ids.join(" eller ")}.`,
    choices: (choices: string) => `Vel mellom ${choices}.`,
    noRecord: (field: string, word: string, register: string) => `«${field}»: Fann ikkje «${word}» blant ${register.toLowerCase()}.`,
    noCode: (field: string, word: string, list: string) => `«${field}»: Fann ikkje «${word}» i kodelista «${list}».`,
    noChoice: (field: string, word: string) => `«${field}» kan ikkje vere «${word}».`,
    noAnswer: (field: string, word: string) => `«${field}» er eit ja/nei-spørsmål, og «${word}» er ingen av delane.`,
    yesOrNo: "Skriv ja eller nei.",
    noNumber: (field: string, word: string) => `«${field}» skal vere eit tal, og «${word}» er ikkje det.`,
    noInteger: (field: string, word: string) => `«${field}» skal vere eit heilt tal, og «${word}» er ikkje det.`,
    noDate: (field: string, word: string) => `«${field}» skal vere ein dato, og «${word}» kan ikkje lesast som ein dato.`,
    dateForm: "Skriv dag, månad og år: 31.12.2026.",
    noDuration: (field: string, word: string) => `«${field}» skal vere ei tidslengd, og «${word}» kan ikkje lesast slik.`,
    durationForm: "Skriv til dømes «10 år», «6 månader» eller P10Y.",
  },
  rows: {
    noSheet: (wanted: string, sheets: readonly string[]) =>
      `Fann ikkje arket «${wanted}». Fila har ${sheets.map((name) => `«${name}»`).join(", ")}.`,
    noHeadings: (sheet: string) => `Fann inga rad med overskriftene i koplinga i arket «${sheet}».`,
    missingColumn: (column: string) => `Kolonnen «${column}» manglar. Utan han kan lista ikkje lesast.`,
    missingOptional: (column: string) => `Kolonnen «${column}» er ikkje i arket. Feltet blir ikkje sett.`,
    missingOptionals: (columns: readonly string[]) =>
      columns.length === 1
        ? `Kolonnen «${columns[0]}» er ikkje i arket. Feltet blir ikkje sett.`
        : `Desse kolonnane er ikkje i arket, og felta blir ikkje sette: ${columns.join(", ")}.`,
    meantColumn: (heading: string) => `Er det kolonnen «${heading}»? Skriv han i «aliases» i koplinga.`,
    unknownColumn: (heading: string) => `Kolonnen «${heading}» er ikkje i koplinga. Innhaldet blir lagt i merknaden.`,
    duplicateColumn: (heading: string, cells: readonly string[]) =>
      `Overskrifta «${heading}» står fleire gonger (${cells.join(", ")}). Den første blir brukt. Innhaldet i dei andre blir lagt i merknaden.`,
    unnamedColumn: (column: string) => `Kolonne ${column} har innhald, men inga overskrift. Innhaldet blir lagt i merknaden.`,
    ignoredColumn: (heading: string) => `Kolonnen «${heading}» er med vilje ikkje lesen (ignore i koplinga).`,
    hidden: (n: number) => `${counted(n, "skjult rad er lesen som dei andre.", "skjulte rader er lesne som dei andre.")}`,
    formula: "Cella har ein formel som aldri er rekna ut. Formlar blir ikkje rekna ut her.",
    formulaHint: "Opne fila i reknearkprogrammet, lagre ho, og prøv igjen.",
    tooLong: (n: number) => `Cella har ${number(n)} teikn. Grensa er 32 767.`,
    cut: (n: number) => `(${number(n)} teikn)`,
    noName: "Rada har ikkje noko namn på oppføringa.",
    noId: (name: string) => `Av «${name}» blir det ingen id. Bruk bokstavar eller tal.`,
    badFolder: (area: string) => `«${area}» kan ikkje vere eit tenesteområde: Det er namnet på ei mappe.`,
    sameId: (id: string, row: number) => `Rada gir id-en «${id}», som rad ${row} alt har.`,
    sameIdHint: "Gi dei kvar sitt namn, eller oppgi i «key» i koplinga kva kolonnar som seier at rader er same oppføring.",
    taken: (id: string) => `Id-en «${id}» er alt brukt av ei oppføring med ein annan nøkkel.`,
    disagree: (field: string, other: string, row: number) =>
      `«${field}» er noko anna enn på rad ${row} for same oppføring, der det står «${other}».`,
    uneven: (column: string, n: number, other: string, m: number) =>
      `Cella har ${counted(n, "verdi", "verdiar")}, og «${other}» har ${number(m)}. Dei kan ikkje setjast saman to og to med «${column}».`,
    missingField: (field: string) => `«${field}» manglar, og må vere med.`,
    changedSince: "Oppføringa er endra i registeret etter at arbeidsboka blei laga. Endringa i arket ville ha skrive over ho.",
    changedSinceHint: "Eksporter på nytt, og gjer endringa der.",
    noRecord: (id: string) => `Oppføringa «${id}» finst ikkje i registeret.`,
    noRecordHint: "Er ho ny, lat id-en stå tom.",
    body: "Utdjupande tekst",
  },
  report: {
    heading: (file: string) => `Import av ${file}`,
    summary: (n: { new: number; changed: number; unchanged: number; refused: number }) =>
      `${number(n.new)} nye, ${number(n.changed)} endra, ${number(n.unchanged)} uendra, ${number(n.refused)} avviste`,
    rows: (n: number) => counted(n, "rad lesen", "rader lesne"),
    dry: "Ingenting er skrive. Legg til --write for å skrive.",
    written: (n: number) => `${counted(n, "fil er skriven", "filer er skrivne")}.`,
    nothing: "Det er ingenting å skrive.",
    stopped: "Ingenting er skrive: Registeret ville fått feil utanfor det som blir lese inn.",
    levels: { refused: "avvist", kept: "lagt i merknaden", told: "merk" },
    columns: { sheet: "Ark", cell: "Celle", column: "Kolonne", value: "Verdi", level: "Følgje", reason: "Kvifor", suggestion: "Forslag" },
    errorColumn: "Feil",
    none: "Ingen problem.",
    files: { new: "Nye", changed: "Endra" },
    more: (n: number) => `… og ${number(n)} til. Alle står i rapporten (--report).`,
    counts: (n: { refused: number; kept: number; told: number }) =>
      `${counted(n.refused, "stad er avvist", "stader er avviste")}, ${number(n.kept)} lagde i merknaden, ${number(n.told)} å merke seg`,
  },
  suggest: {
    header: (file: string) => `Forslag til kopling for ${file}. Les gjennom, og rett det som er feil.`,
    unmapped: "Utan forslag. Innhaldet blir lagt i merknaden. Skriv feltet, eller flytt overskrifta til «ignore».",
    unsure: "Usikkert",
    missing: (fields: string) => `Må vere med i kvar oppføring, men ingen kolonne passar. Set ein fast verdi: ${fields}.`,
  },
  workbook: {
    readMe: "Les meg",
    choices: "Val",
    id: "id",
    hash: "versjon",
    name: "Oppføring",
    number: "Nr",
    numberOf: (list: string) => `Nr i ${list}`,
    intro: (register: string, municipality: string) => `${register} i ${municipality}, laga for å rettast i rekneark`,
    rules: [
      "Rett i cellene, lagre som .xlsx, og les fila inn igjen med «npm run import».",
      "Kolonnane «id» og «versjon» er skjulte. Dei seier kva oppføring rada er. Lat dei stå.",
      "Ei ny oppføring: skriv på ei ny rad, og lat id-en stå tom. Namnet blir til id.",
      "Å slette ei rad her slettar ingenting i registeret.",
      "Tøm ei celle for å fjerne verdien.",
      "Fleire verdiar i éi celle står på kvar si linje (Alt+Enter).",
      "Lister med fleire felt står på eigne ark. Rada høyrer til oppføringa i kolonnen «Oppføring». «Nr» seier kva punkt rada er. Lat «Nr» stå tomt i ei ny rad, så kjem ho sist.",
      "Slett rada på eit slikt ark for å fjerne punktet frå lista.",
      "Arbeidsboka har alle felta, også dei interne og avgrensa. Del ho berre med dei som skal sjå dei. Utdjupande tekst i Markdown er ikkje med.",
    ],
    register: "Register",
    oneEach: "Éin verdi på kvar linje.",
    noSheet: "Arket er ikkje i fila. Listene det held, er ikkje endra.",
    noColumn: (title: string) => `Kolonnen «${title}» er ikkje i arket. Feltet er ikkje endra.`,
    extraColumn: (title: string) => `Kolonnen «${title}» er ikkje frå eksporten, og er ikkje lesen.`,
    noOwner: (name: string) => `Rada høyrer ikkje til noka oppføring i det første arket («${name}»).`,
    noNumber: "Skriv i nummerkolonnen kva punkt rada er under.",
    sameNumber: (number: string) => `Nummeret ${number} står på fleire rader for same oppføring.`,
    noItem: (number: string) => `Punktet ${number}, som rada skal liggje under, finst ikkje.`,
    field: "Felt",
    sheet: "Ark",
    help: "Forklaring",
    choose: "Vel frå lista",
    written: (file: string, n: number) => `Laga ${file} med ${counted(n, "oppføring", "oppføringar")}.`,
  },
};
