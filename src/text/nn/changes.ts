import { locale } from "../language.ts";
import type { changes as nb, Phrase } from "../nb/changes.ts";
import type { Translated } from "../translated.ts";

const listed = (added: string, removed: string, item?: string): Phrase => ({
  added: (text) => `${added}: ${text}`,
  removed: (text) => `${removed} fjerna: ${text}`,
  ...(item ? { item: (text) => `${item} ${text}` } : {}),
});

const transfers: Phrase = {
  added: (text) => `ny overføring til ${text}`,
  removed: (text) => `overføring fjerna: ${text}`,
  item: (text) => `overføringa til ${text}`,
};

const informationValue = {
  "informationValue.confidentiality": { noun: "konfidensialitet" },
  "informationValue.integrity": { noun: "integritet" },
  "informationValue.availability": { noun: "tilgjengelegheit" },
};

const everywhere = {
  name: { noun: "namnet" },
  title: { noun: "namnet" },
  owner: { noun: "eigar" },
  status: { noun: "status" },
  "review.last": { noun: "siste gjennomgang" },
  visibility: { noun: "synlegheit" },
} satisfies Record<string, Phrase>;

/** By register and path in its schema, `[]` for the items of a list. What stands under `*` holds in every register that has the field. */
const phrases: Record<string, Record<string, Phrase>> = {
  "*": everywhere,
  processes: {
    ...informationValue,
    "processing[]": { ...listed("ny behandling", "behandling"), item: (text) => `behandlinga «${text}»` },
    "processing[].purpose": { noun: "føremålet" },
    "processing[].legalBasis[]": listed("nytt behandlingsgrunnlag", "behandlingsgrunnlag", "behandlingsgrunnlaget"),
    "processing[].specialCategoryBasis[]": listed("nytt grunnlag for særlege kategoriar", "grunnlag for særlege kategoriar", "grunnlaget"),
    "processing[].criminalDataBasis[]": listed("nytt grunnlag for straffeopplysningar", "grunnlag for straffeopplysningar", "grunnlaget"),
    "processing[].data[]": { ...listed("nye opplysningar", "opplysningar"), item: (text) => `opplysningane om ${text}` },
    "processing[].data[].subjects[]": listed("nye registrerte", "registrerte"),
    "processing[].data[].categories[]": listed("ny kategori opplysningar", "kategori opplysningar"),
    "processing[].recipients[]": listed("ny mottakar", "mottakar", "mottakaren"),
    "processing[].processors[]": listed("ny databehandlaravtale", "databehandlaravtale"),
    "processing[].transfers[]": transfers,
    "processing[].erasure[]": listed("ny slettefrist", "slettefrist", "slettefristen"),
    "processing[].erasure[].period": { noun: "tida før sletting" },
    "systems[]": { ...listed("nytt system i bruk", "system i bruk"), item: (text) => `bruken av ${text}` },
    "documentation[]": listed("ny dokumentasjon", "dokumentasjon", "dokumentasjonen"),
    "documentation[].retention": { noun: "bevaringsregelen" },
    "dpiaScreening.conclusion": { noun: "konklusjonen om DPIA" },
  },
  systems: {
    ...informationValue,
    "lifecycle.phase": { noun: "fasen i livsløpet" },
    "hosting.country": { noun: "landet opplysningane er lagra i" },
    "functions[]": listed("ny funksjon", "funksjon"),
    "agreements[]": listed("ny avtale", "avtale"),
  },
  retention: {
    period: { noun: "oppbevaring" },
    outcome: { noun: "utfallet" },
    "authority[]": listed("ny heimel", "heimel", "heimelen"),
    "documentTypes[]": listed("gjeld no også", "dokumentasjon"),
    "approval.status": { noun: "vedtaksstatus" },
  },
  integrations: {
    "carries.categories[]": listed("ny kategori opplysningar", "kategori opplysningar"),
    "carries.subjects[]": listed("nye registrerte", "registrerte"),
    "disclosureBasis[]": listed("ny heimel for utlevering", "heimel for utlevering", "heimelen"),
  },
  agreements: {
    "subprocessors[]": listed("ny underleverandør", "underleverandør", "underleverandøren"),
    "transfers[]": transfers,
    expires: { noun: "utløpsdatoen" },
  },
  units: {
    "roles[]": listed("ny rolle", "rolle", "rolla"),
  },
  vocabularies: {
    "codes[]": listed("ny kode", "kode", "koden"),
    "codes[].traits[]": listed("ny eigenskap", "eigenskap"),
  },
};

/** What the change of a register is called, one and many: «prosess», «prosessar»; and whether one is «ny» or «nytt». */
const things: Record<string, { one: string; many: string; neuter?: boolean }> = {
  processes: { one: "prosess", many: "prosessar" },
  systems: { one: "system", many: "system", neuter: true },
  retention: { one: "bevaringsregel", many: "bevaringsreglar" },
  integrations: { one: "integrasjon", many: "integrasjonar" },
  archives: { one: "arkiv", many: "arkiv", neuter: true },
  agreements: { one: "avtale", many: "avtalar" },
  assessments: { one: "vurdering", many: "vurderingar" },
  routines: { one: "rutine", many: "rutinar" },
  units: { one: "eining", many: "einingar" },
  vocabularies: { one: "kodeliste", many: "kodelister" },
  municipality: { one: "innstilling for kommunen", many: "innstillingar for kommunen" },
};

const fresh = (register: string, n = 1) => (n > 1 ? "nye" : things[register]?.neuter ? "nytt" : "ny");

/** Texts of what has changed, of who must look at it, and of the comment at the Git host. */
export const changes: Translated<typeof nb> = {
  phrases,
  count: (register: string, kind: "added" | "removed" | "moved" | "changed", n: number) => {
    // The settings are one file: it has no number.
    if (register === "municipality")
      return `innstillingane for kommunen ${{ added: "nye", removed: "fjerna", moved: "flytta", changed: "endra" }[kind]}`;
    const thing = things[register]?.[n === 1 ? "one" : "many"] ?? register;
    if (kind === "added") return `${n} ${fresh(register, n)} ${thing}`;
    return `${n} ${thing} ${{ removed: "fjerna", moved: "flytta", changed: "endra" }[kind]}`;
  },
  heading: (register: string, kind: "added" | "removed" | "moved" | "changed", name: string) => {
    const thing = things[register]?.one ?? register;
    if (register === "municipality") return `${name} (innstillingar)`;
    if (kind === "added") return `${name} (${fresh(register)} ${thing})`;
    if (kind === "removed") return `${name} (${thing}, fjerna)`;
    return `${name} (${thing})`;
  },
  nothing: "Ingenting i registeret er endra.",
  noun: (title: string) => `«${title}»`,
  inside: (outer: string, inner: string) => `«${outer}: ${inner}»`,
  added: (list: string, item: string) => `lagt til i «${list}»: ${item}`,
  removed: (list: string, item: string) => `fjerna frå «${list}»: ${item}`,
  item: (title: string, item: string) => `«${title}» ${item}`,
  filled: (noun: string, value: string) => `${noun} fylt ut: ${value}`,
  written: (noun: string) => `${noun} skrive`,
  rewritten: (noun: string) => `${noun} skrive om`,
  emptied: (noun: string, value: string) => (value ? `${noun} fjerna (var ${value})` : `${noun} fjerna`),
  reordered: (noun: string) => `rekkjefølgja i ${noun} endra`,
  verbs: { changed: "endra", shortened: "korta ned", lengthened: "forlengd", lowered: "senka", raised: "heva" },
  fromTo: (noun: string, verb: string, from: string, to: string) => `${noun} ${verb} frå ${from} til ${to}`,
  in: (place: string, what: string) => `${place}: ${what}`,
  withMechanism: (mechanism: string) => `med overføringsgrunnlag ${mechanism}`,
  noMechanism: "utan overføringsgrunnlag",
  followsRetention: "følgjer bevaringsregelen",
  movedFrom: (id: string, aliased: boolean) =>
    aliased ? `flytta frå «${id}»` : `flytta frå «${id}», og den gamle id-en er ikkje teken vare på`,
  mergedInto: (name: string) => `slått saman med «${name}»`,
  concerns: (names: readonly string[], total: number) => {
    const rest = total - names.length;
    const list = new Intl.ListFormat(locale).format([...names, ...(rest > 0 ? [`${rest} til`] : [])]);
    return total === 1 ? `Gjeld prosessen ${list}.` : `Gjeld prosessane ${list}.`;
  },
  review: {
    title: "Kven må sjå på det",
    proposer: "Den som føreslår endringa",
    demand: (title: string, source: string) => `${title.replace(/\.$/, "")} (${source.replace(/\.$/, "")})`,
  },
  title: "Kva som er endra",
  now: "filene slik dei er no",
  unreadable: (where: string, n: number) =>
    `${n === 1 ? "Det er éin feil" : `Det er ${n} feil`} i registeret slik det er i «${where}». Berre det som kan lesast, er samanlikna.`,
  nothingThen: (where: string) => `Registeret fanst ikkje i «${where}». Alt er nytt.`,
  more: (n: number) => `… og ${n} til. Køyr \`npm run changes\` for å sjå alle.`,
};
