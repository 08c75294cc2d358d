import type { imports as nb } from "../nb/imports.ts";
import type { Translated } from "../translated.ts";

const number = (value: number) => value.toLocaleString("nb-NO");
const megabytes = (bytes: number) => `${(bytes / 1_000_000).toLocaleString("nb-NO", { maximumFractionDigits: 1 })} MB`;
const counted = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

/** What the import of lists says, in bokmål. */
export const imports: Translated<typeof nb> = {
  file: {
    unknown: "Filen er verken XLSX, ODS, CSV eller JSON. Lagre listen som en Excel-arbeidsbok (.xlsx) eller CSV.",
    empty: "Filen er tom.",
    damaged: "Filen er skadet og kan ikke leses. Åpne den i regnearkprogrammet, og lagre den på nytt som .xlsx.",
    locked: "Filen er låst med passord. Ta bort passordet i regnearkprogrammet, og lagre filen på nytt.",
    oldExcel: "Filen er i det gamle Excel-formatet (.xls). Lagre den som .xlsx.",
    badJson: (message: string) => `JSON-filen kan ikke leses som en liste: ${message}.`,
    bomb: "Filen pakkes ut til mer enn 250 MB. En liste er aldri så stor. Noe annet er i filen, eller den er laget for å gjøre skade.",
    tooLarge: (bytes: number, limit: number) =>
      `Filen er ${megabytes(bytes)}. Grensen er ${megabytes(limit)}. Del listen, eller fjern bilder.`,
    tooManyRows: (sheet: string, rows: number, limit: number) =>
      `Arket «${sheet}» har ${rows > limit ? `mer enn ${number(limit)}` : number(rows)} rader. Grensen er ${number(limit)}. Del listen i flere filer.`,
    tooManyColumns: (sheet: string, columns: number, limit: number) =>
      `Arket «${sheet}» har ${number(columns)} kolonner. Grensen er ${number(limit)}.`,
  },
  mapping: {
    top: "koblingen",
    yaml: (line: number, message: string, hint?: string) => `Linje ${line}: ${message}${hint ? ` ${hint}` : ""}`,
    missing: (at: string, key: string) => `«${at}» mangler «${key}».`,
    unknownKey: (at: string, key: string) => `«${at}» har «${key}», som ikke finnes i skjemaet for koblinger.`,
    notOneOf: (at: string, choices: string) => `«${at}» må være en av ${choices}.`,
    wrong: (at: string, message: string) => `«${at}» har ikke riktig form (${message}).`,
    noField: (at: string, path: string, register: string, meant: string | undefined) =>
      `«${at}» viser til feltet «${path}», som ikke finnes i «${register}».${meant ? ` Mente du «${meant}»?` : ""}`,
    notSingle: (at: string, path: string, children: string) =>
      `«${at}» viser til «${path}», som har flere felt. Velg et av dem: ${children}.`,
    oneSource: (at: string) => `«${at}» må ha enten «column» eller «template», og ikke begge.`,
    tooManySeparators: (at: string, path: string) => `«${at}» har flere skilletegn enn det er lister i «${path}».`,
    noRest: (at: string, path: string) => `«${at}» viser til «${path}», som ikke er et tekstfelt.`,
  },
  values: {
    meant: (value: string) => `Mente du «${value}»?`,
    several: (word: string) => `Flere heter «${word}».`,
    chooseId: (ids: readonly string[]) => `Skriv id-en: ${ids.join(" eller ")}.`,
    choices: (choices: string) => `Velg mellom ${choices}.`,
    noRecord: (field: string, word: string, register: string) => `«${field}»: Fant ikke «${word}» blant ${register.toLowerCase()}.`,
    noCode: (field: string, word: string, list: string) => `«${field}»: Fant ikke «${word}» i kodelisten «${list}».`,
    noChoice: (field: string, word: string) => `«${field}» kan ikke være «${word}».`,
    noAnswer: (field: string, word: string) => `«${field}» er et ja/nei-spørsmål, og «${word}» er ingen av delene.`,
    yesOrNo: "Skriv ja eller nei.",
    noNumber: (field: string, word: string) => `«${field}» skal være et tall, og «${word}» er ikke det.`,
    noInteger: (field: string, word: string) => `«${field}» skal være et helt tall, og «${word}» er ikke det.`,
    noDate: (field: string, word: string) => `«${field}» skal være en dato, og «${word}» kan ikke leses som en dato.`,
    dateForm: "Skriv dag, måned og år: 31.12.2026.",
    noDuration: (field: string, word: string) => `«${field}» skal være en varighet, og «${word}» kan ikke leses slik.`,
    durationForm: "Skriv for eksempel «10 år», «6 måneder» eller P10Y.",
  },
  rows: {
    noSheet: (wanted: string, sheets: readonly string[]) =>
      `Fant ikke arket «${wanted}». Filen har ${sheets.map((name) => `«${name}»`).join(", ")}.`,
    noHeadings: (sheet: string) => `Fant ingen rad med overskriftene i koblingen i arket «${sheet}».`,
    missingColumn: (column: string) => `Kolonnen «${column}» mangler. Uten den kan listen ikke leses.`,
    missingOptional: (column: string) => `Kolonnen «${column}» er ikke i arket. Feltet settes ikke.`,
    missingOptionals: (columns: readonly string[]) =>
      columns.length === 1
        ? `Kolonnen «${columns[0]}» er ikke i arket. Feltet settes ikke.`
        : `Disse kolonnene er ikke i arket, og feltene settes ikke: ${columns.join(", ")}.`,
    meantColumn: (heading: string) => `Er det kolonnen «${heading}»? Skriv den i «aliases» i koblingen.`,
    unknownColumn: (heading: string) => `Kolonnen «${heading}» er ikke i koblingen. Innholdet legges i merknaden.`,
    duplicateColumn: (heading: string, cells: readonly string[]) =>
      `Overskriften «${heading}» står flere ganger (${cells.join(", ")}). Den første brukes. Innholdet i de andre legges i merknaden.`,
    unnamedColumn: (column: string) => `Kolonne ${column} har innhold, men ingen overskrift. Innholdet legges i merknaden.`,
    ignoredColumn: (heading: string) => `Kolonnen «${heading}» er med vilje ikke lest (ignore i koblingen).`,
    hidden: (n: number) => `${counted(n, "skjult rad er lest som de andre.", "skjulte rader er lest som de andre.")}`,
    formula: "Cellen har en formel som aldri er regnet ut. Formler regnes ikke ut her.",
    formulaHint: "Åpne filen i regnearkprogrammet, lagre den, og prøv igjen.",
    tooLong: (n: number) => `Cellen har ${number(n)} tegn. Grensen er 32 767.`,
    cut: (n: number) => `(${number(n)} tegn)`,
    noName: "Raden har ikke noe navn på oppføringen.",
    noId: (name: string) => `Av «${name}» blir det ingen id. Bruk bokstaver eller tall.`,
    badFolder: (area: string) => `«${area}» kan ikke være et tjenesteområde: Det er navnet på en mappe.`,
    sameId: (id: string, row: number) => `Raden gir id-en «${id}», som rad ${row} alt har.`,
    sameIdHint: "Gi dem hver sitt navn, eller oppgi i «key» i koblingen hvilke kolonner som sier at rader er samme oppføring.",
    taken: (id: string) => `Id-en «${id}» er alt brukt av en oppføring med en annen nøkkel.`,
    disagree: (field: string, other: string, row: number) =>
      `«${field}» er noe annet enn på rad ${row} for samme oppføring, der det står «${other}».`,
    uneven: (column: string, n: number, other: string, m: number) =>
      `Cellen har ${counted(n, "verdi", "verdier")}, og «${other}» har ${number(m)}. De kan ikke settes sammen to og to med «${column}».`,
    missingField: (field: string) => `«${field}» mangler, og må være med.`,
    changedSince: "Oppføringen er endret i registeret etter at arbeidsboken ble laget. Endringen i arket ville ha overskrevet den.",
    changedSinceHint: "Eksporter på nytt, og gjør endringen der.",
    noRecord: (id: string) => `Oppføringen «${id}» finnes ikke i registeret.`,
    noRecordHint: "Er den ny, la id-en stå tom.",
    body: "Utdypende tekst",
  },
  report: {
    heading: (file: string) => `Import av ${file}`,
    summary: (n: { new: number; changed: number; unchanged: number; refused: number }) =>
      `${number(n.new)} nye, ${number(n.changed)} endret, ${number(n.unchanged)} uendret, ${number(n.refused)} avvist`,
    rows: (n: number) => counted(n, "rad lest", "rader lest"),
    dry: "Ingenting er skrevet. Legg til --write for å skrive.",
    written: (n: number) => `${counted(n, "fil er skrevet", "filer er skrevet")}.`,
    nothing: "Det er ingenting å skrive.",
    stopped: "Ingenting er skrevet: Registeret ville fått feil utenfor det som leses inn.",
    levels: { refused: "avvist", kept: "lagt i merknaden", told: "merk" },
    columns: { sheet: "Ark", cell: "Celle", column: "Kolonne", value: "Verdi", level: "Følge", reason: "Hvorfor", suggestion: "Forslag" },
    errorColumn: "Feil",
    none: "Ingen problemer.",
    files: { new: "Nye", changed: "Endret" },
    more: (n: number) => `… og ${number(n)} til. Alle står i rapporten (--report).`,
    counts: (n: { refused: number; kept: number; told: number }) =>
      `${counted(n.refused, "sted er avvist", "steder er avvist")}, ${number(n.kept)} lagt i merknaden, ${number(n.told)} å merke seg`,
  },
  suggest: {
    header: (file: string) => `Forslag til kobling for ${file}. Les gjennom, og rett det som er feil.`,
    unmapped: "Uten forslag. Innholdet legges i merknaden. Skriv feltet, eller flytt overskriften til «ignore».",
    unsure: "Usikkert",
    missing: (fields: string) => `Må være med i hver oppføring, men ingen kolonne passer. Sett en fast verdi: ${fields}.`,
  },
  workbook: {
    readMe: "Les meg",
    choices: "Valg",
    id: "id",
    hash: "versjon",
    name: "Oppføring",
    number: "Nr",
    numberOf: (list: string) => `Nr i ${list}`,
    intro: (register: string, municipality: string) => `${register} i ${municipality}, laget for å rettes i regneark`,
    rules: [
      "Rett i cellene, lagre som .xlsx, og les filen inn igjen med «npm run import».",
      "Kolonnene «id» og «versjon» er skjult. De sier hvilken oppføring raden er. La dem stå.",
      "En ny oppføring: skriv på en ny rad, og la id-en stå tom. Navnet blir til id.",
      "Å slette en rad her sletter ingenting i registeret.",
      "Tøm en celle for å ta bort verdien.",
      "Flere verdier i én celle står på hver sin linje (Alt+Enter).",
      "Lister med flere felt står på egne ark. Raden hører til oppføringen i kolonnen «Oppføring». «Nr» sier hvilket punkt raden er. La «Nr» stå tomt i en ny rad, så kommer den sist.",
      "Slett raden på et slikt ark for å ta bort punktet fra listen.",
      "Arbeidsboken har alle feltene, også de interne og begrensede. Del den bare med dem som skal se dem. Utdypende tekst i Markdown er ikke med.",
    ],
    register: "Register",
    oneEach: "Én verdi på hver linje.",
    noSheet: "Arket er ikke i filen. Listene det holder, er ikke endret.",
    noColumn: (title: string) => `Kolonnen «${title}» er ikke i arket. Feltet er ikke endret.`,
    extraColumn: (title: string) => `Kolonnen «${title}» er ikke fra eksporten, og er ikke lest.`,
    noOwner: (name: string) => `Raden hører ikke til noen oppføring i det første arket («${name}»).`,
    noNumber: "Skriv i nummerkolonnen hvilket punkt raden er under.",
    sameNumber: (number: string) => `Nummeret ${number} står på flere rader for samme oppføring.`,
    noItem: (number: string) => `Punktet ${number}, som raden skal ligge under, finnes ikke.`,
    field: "Felt",
    sheet: "Ark",
    help: "Forklaring",
    choose: "Velg fra listen",
    written: (file: string, n: number) => `Laget ${file} med ${counted(n, "oppføring", "oppføringer")}.`,
  },
};
