import type { Register } from "../../register/link.ts";
import { type CatalogueName, catalogueFolder, catalogueNames, type Site } from "./common.ts";
import { isService, serviceCatalogue } from "./cpsv.ts";
import { dcatCatalogue } from "./dcat.ts";
import { type Graph, toJsonLd, toTurtle } from "./graph.ts";
import { conceptCatalogue } from "./skos.ts";

/** Each catalogue of the public edition; one with nothing to tell of is undefined. */
export const catalogues: Record<CatalogueName, (site: Site) => Graph | undefined> = {
  dcat: dcatCatalogue,
  tjenester: serviceCatalogue,
  begreper: conceptCatalogue,
};

/** The catalogues that a register has something to tell in. */
export function cataloguesIn(register: Register): CatalogueName[] {
  return catalogueNames.filter((name) => name !== "tjenester" || register.all("processes").some(isService));
}

/** The files of all catalogues, by path below the site: each in Turtle and in JSON-LD. */
export function catalogueFiles(site: Site): Map<string, string> {
  const files = new Map<string, string>();
  for (const [name, make] of Object.entries(catalogues)) {
    const graph = make(site);
    if (!graph) continue;
    files.set(`${catalogueFolder}/${name}.ttl`, toTurtle(graph));
    files.set(`${catalogueFolder}/${name}.jsonld`, `${JSON.stringify(toJsonLd(graph))}\n`);
  }
  return files;
}
