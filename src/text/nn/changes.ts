import type { changes as nb, Phrase } from "../nb/changes.ts";
import type { Translated } from "../translated.ts";

const listed = (added: string, removed: string, item?: string): Phrase => ({
  added: (text) => `${added}: ${text}`,
  removed: (text) => `${removed} tatt bort: ${text}`,
  ...(item ? { item: (text) => `${item} ${text}` } : {}),
});

const transfers: Phrase = {
  added: (text) => `ny overføring til ${text}`,
  removed: (text) => `overføring tatt bort: ${text}`,
  item: (text) => `overføringen til ${text}`,
};

const informationValue = {
  "informationValue.confidentiality": { noun: "konfidensialitet" },
  "informationValue.integrity": { noun: "integritet" },
  "informationValue.availability": { noun: "tilgjengelighet" },
};

const everywhere = {
  name: { noun: "navnet" },
  title: { noun: "navnet" },
  owner: { noun: "eier" },
  status: { noun: "status" },
  "review.last": { noun: "siste gjennomgang" },
  visibility: { noun: "synlighet" },
} satisfies Record<string, Phrase>;

/** By register and path in its schema, `[]` for the items of a list. What stands under `*` holds in every register that has the field. */
const phrases: Record<string, Record<string, Phrase>> = {
  "*": everywhere,
  processes: {
    ...informationValue,
    "processing[]": { ...listed("ny behandling", "behandling"), item: (text) => `behandlingen «${text}»` },
    "processing[].purpose": { noun: "formålet" },
    "processing[].legalBasis[]": listed("nytt behandlingsgrunnlag", "behandlingsgrunnlag", "behandlingsgrunnlaget"),
    "processing[].specialCategoryBasis[]": listed("nytt grunnlag for særlige kategorier", "grunnlag for særlige kategorier", "grunnlaget"),
    "processing[].criminalDataBasis[]": listed("nytt grunnlag for straffeopplysninger", "grunnlag for straffeopplysninger", "grunnlaget"),
    "processing[].data[]": { ...listed("nye opplysninger", "opplysninger"), item: (text) => `opplysningene om ${text}` },
    "processing[].data[].subjects[]": listed("nye registrerte", "registrerte"),
    "processing[].data[].categories[]": listed("ny kategori opplysninger", "kategori opplysninger"),
    "processing[].recipients[]": listed("ny mottaker", "mottaker", "mottakeren"),
    "processing[].processors[]": listed("ny databehandleravtale", "databehandleravtale"),
    "processing[].transfers[]": transfers,
    "processing[].erasure[]": listed("ny slettefrist", "slettefrist", "slettefristen"),
    "processing[].erasure[].period": { noun: "tiden før sletting" },
    "systems[]": { ...listed("nytt system i bruk", "system i bruk"), item: (text) => `bruken av ${text}` },
    "documentation[]": listed("ny dokumentasjon", "dokumentasjon", "dokumentasjonen"),
    "documentation[].retention": { noun: "bevaringsregelen" },
    "dpiaScreening.conclusion": { noun: "konklusjonen om DPIA" },
  },
  systems: {
    ...informationValue,
    "lifecycle.phase": { noun: "fasen i livsløpet" },
    "hosting.country": { noun: "landet opplysningene lagres i" },
    "functions[]": listed("ny funksjon", "funksjon"),
    "agreements[]": listed("ny avtale", "avtale"),
  },
  retention: {
    period: { noun: "oppbevaring" },
    outcome: { noun: "utfallet" },
    "authority[]": listed("ny hjemmel", "hjemmel", "hjemmelen"),
    "documentTypes[]": listed("gjelder nå også", "dokumentasjon"),
    "approval.status": { noun: "vedtaksstatus" },
  },
  integrations: {
    "carries.categories[]": listed("ny kategori opplysninger", "kategori opplysninger"),
    "carries.subjects[]": listed("nye registrerte", "registrerte"),
    "disclosureBasis[]": listed("ny hjemmel for utlevering", "hjemmel for utlevering", "hjemmelen"),
  },
  agreements: {
    "subprocessors[]": listed("ny underleverandør", "underleverandør", "underleverandøren"),
    "transfers[]": transfers,
    expires: { noun: "utløpsdatoen" },
  },
  units: {
    "roles[]": listed("ny rolle", "rolle", "rollen"),
  },
  vocabularies: {
    "codes[]": listed("ny kode", "kode", "koden"),
    "codes[].traits[]": listed("ny egenskap", "egenskap"),
  },
};

/** What the change of a register is called, one and many: «prosess», «prosesser»; and whether one is «ny» or «nytt». */
const things: Record<string, { one: string; many: string; neuter?: boolean }> = {
  processes: { one: "prosess", many: "prosesser" },
  systems: { one: "system", many: "systemer", neuter: true },
  retention: { one: "bevaringsregel", many: "bevaringsregler" },
  integrations: { one: "integrasjon", many: "integrasjoner" },
  archives: { one: "arkiv", many: "arkiver", neuter: true },
  agreements: { one: "avtale", many: "avtaler" },
  assessments: { one: "vurdering", many: "vurderinger" },
  routines: { one: "rutine", many: "rutiner" },
  units: { one: "enhet", many: "enheter" },
  vocabularies: { one: "kodeliste", many: "kodelister" },
  municipality: { one: "innstilling for kommunen", many: "innstillinger for kommunen" },
};

const fresh = (register: string, n = 1) => (n > 1 ? "nye" : things[register]?.neuter ? "nytt" : "ny");

/** Texts of what has changed, of who must look at it, and of the comment at the Git host. */
export const changes: Translated<typeof nb> = {
  phrases,
  count: (register: string, kind: "added" | "removed" | "moved" | "changed", n: number) => {
    // The settings are one file: it has no number.
    if (register === "municipality")
      return `kommunens innstillinger ${{ added: "nye", removed: "tatt bort", moved: "flyttet", changed: "endret" }[kind]}`;
    const thing = things[register]?.[n === 1 ? "one" : "many"] ?? register;
    if (kind === "added") return `${n} ${fresh(register, n)} ${thing}`;
    return `${n} ${thing} ${{ removed: "tatt bort", moved: "flyttet", changed: "endret" }[kind]}`;
  },
  heading: (register: string, kind: "added" | "removed" | "moved" | "changed", name: string) => {
    const thing = things[register]?.one ?? register;
    if (register === "municipality") return `${name} (innstillinger)`;
    if (kind === "added") return `${name} (${fresh(register)} ${thing})`;
    if (kind === "removed") return `${name} (${thing}, tatt bort)`;
    return `${name} (${thing})`;
  },
  nothing: "Ingenting i registeret er endret.",
  noun: (title: string) => `«${title}»`,
  inside: (outer: string, inner: string) => `«${outer}: ${inner}»`,
  added: (list: string, item: string) => `lagt til i «${list}»: ${item}`,
  removed: (list: string, item: string) => `tatt bort fra «${list}»: ${item}`,
  item: (title: string, item: string) => `«${title}» ${item}`,
  filled: (noun: string, value: string) => `${noun} fylt ut: ${value}`,
  written: (noun: string) => `${noun} skrevet`,
  rewritten: (noun: string) => `${noun} skrevet om`,
  emptied: (noun: string, value: string) => (value ? `${noun} tatt bort (var ${value})` : `${noun} tatt bort`),
  reordered: (noun: string) => `rekkefølgen i ${noun} endret`,
  verbs: { changed: "endret", shortened: "forkortet", lengthened: "forlenget", lowered: "senket", raised: "hevet" },
  fromTo: (noun: string, verb: string, from: string, to: string) => `${noun} ${verb} fra ${from} til ${to}`,
  in: (place: string, what: string) => `${place}: ${what}`,
  withMechanism: (mechanism: string) => `med overføringsgrunnlag ${mechanism}`,
  noMechanism: "uten overføringsgrunnlag",
  followsRetention: "følger bevaringsregelen",
  movedFrom: (id: string, aliased: boolean) =>
    aliased ? `flyttet fra «${id}»` : `flyttet fra «${id}», og den gamle id-en er ikke tatt vare på`,
  mergedInto: (name: string) => `slått sammen med «${name}»`,
  concerns: (names: readonly string[], total: number) => {
    const rest = total - names.length;
    const list = new Intl.ListFormat("nb-NO").format([...names, ...(rest > 0 ? [`${rest} til`] : [])]);
    return total === 1 ? `Gjelder prosessen ${list}.` : `Gjelder prosessene ${list}.`;
  },
  review: {
    title: "Hvem må se på det",
    proposer: "Den som foreslår endringen",
    demand: (title: string, source: string) => `${title.replace(/\.$/, "")} (${source.replace(/\.$/, "")})`,
  },
  title: "Hva som er endret",
  now: "filene slik de er nå",
  unreadable: (where: string, n: number) =>
    `${n === 1 ? "Det er én feil" : `Det er ${n} feil`} i registeret slik det er i «${where}». Bare det som kan leses, er sammenlignet.`,
  nothingThen: (where: string) => `Registeret fantes ikke i «${where}». Alt er nytt.`,
  more: (n: number) => `… og ${n} til. Kjør \`npm run changes\` for å se alle.`,
};
