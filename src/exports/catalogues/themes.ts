import type { Register } from "../../register/link.ts";
import type { Process } from "../../register/types.ts";
import { eu } from "./common.ts";
import { iri } from "./graph.ts";

/** The main themes of Los (the last part of the address) and the EU data theme that each belongs to. Ours: neither list tells of the other. */
const dataThemes: Record<string, string> = {
  arbeid: "SOCI",
  "bygg-og-eiendom": "REGI",
  "demokrati-og-innbyggerrettigheter": "GOVE",
  "familie-og-barn": "SOCI",
  "helse-og-omsorg": "HEAL",
  "kultur-idrett-og-fritid": "EDUC",
  "lov-og-rett": "JUST",
  "natur-klima-og-miljo": "ENVI",
  naring: "ECON",
  "samfunnssikkerhet-og-beredskap": "JUST",
  "skatt-og-avgift": "ECON",
  "skole-og-utdanning": "EDUC",
  "sosiale-tjenester": "SOCI",
  "trafikk-og-transport": "TRAN",
};

/** The theme of what is said to be about nothing else. */
export const government = eu("data-theme", "GOVE");

/** The Los themes of a process, by their addresses. */
export function losThemes(register: Register, { themes }: Pick<Process, "themes">): string[] {
  return (themes ?? []).flatMap((theme) => register.code("los-themes", theme)?.uri ?? []);
}

/** The EU data themes of a process, by the main themes its Los themes are under; government where nothing else is known. */
export function euThemes(register: Register, { themes }: Pick<Process, "themes">) {
  const mains = new Map(
    (register.get("vocabularies", "los-themes")?.data.codes ?? []).flatMap(({ nb, uri }) => (uri ? [[nb, uri] as const] : [])),
  );
  const found = new Set<string>();
  for (const theme of themes ?? []) {
    const { group, uri } = register.code("los-themes", theme) ?? {};
    const main = (group && mains.get(group)) ?? uri;
    const code = dataThemes[main?.split("/").at(-1) ?? ""];
    if (code) found.add(code);
  }
  return found.size > 0 ? [...found].map((code) => eu("data-theme", code)) : [government];
}

export const themesOf = (register: Register, process: Pick<Process, "themes">) => [
  ...euThemes(register, process),
  ...losThemes(register, process).map(iri),
];
