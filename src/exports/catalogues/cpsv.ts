import type { Entry } from "../../register/registers.ts";
import { bokmal, catalogueIri, contactIri, nb, onPage, publisherIri, type Site, sayCatalogue, sayRule } from "./common.ts";
import { Graph, iri, term, text } from "./graph.ts";
import { losThemes } from "./themes.ts";

/** Whether a process is something inhabitants or businesses get, and not the municipality's own affair. */
export function isService({ data }: Entry<"processes">): boolean {
  return data.status !== "retired" && data.audience?.some((each) => each === "citizens" || each === "businesses") === true;
}

/**
 * CPSV-AP-NO 1: the processes that inhabitants and businesses meet, as public services. Undefined when there are none, for the profile has
 * no catalogue without services.
 */
export function serviceCatalogue(site: Site): Graph | undefined {
  const { register } = site;
  const services = register.all("processes").filter(isService);
  if (services.length === 0) return undefined;
  const graph = new Graph();
  const self = catalogueIri(site, "tjenester");
  sayCatalogue(graph, site, "tjenester", "dcat:Catalog");
  graph.say(self, { "cv:contactPoint": iri(contactIri(site)) });
  const iriOf = (process: Entry<"processes">) => onPage(site, process, "tjeneste");
  for (const process of services) {
    const { name, summary, description, parent, processing } = process.data;
    const service = iriOf(process);
    const above = parent === undefined ? undefined : register.get("processes", parent);
    const laws = new Map(
      (processing ?? []).flatMap(({ legalBasis }) =>
        (legalBasis ?? []).flatMap(({ law, section }) =>
          law ? [[`${law} ${section}`, { law, ...(section ? { section } : {}) }] as const] : [],
        ),
      ),
    );
    const rules = [...laws.values()].map((basis, i) => {
      const rule = `${service}-hjemmel-${i + 1}`;
      sayRule(graph, site, rule, basis);
      return iri(rule);
    });
    graph.say(self, { "dcatno:containsService": iri(service) });
    graph.say(service, {
      a: term("cpsv:PublicService"),
      "dct:title": nb(name),
      "dct:description": nb(summary ?? description),
      "dct:identifier": text(service),
      "dct:language": bokmal,
      "cv:hasCompetentAuthority": iri(publisherIri(site)),
      "cv:contactPoint": iri(contactIri(site)),
      "cv:thematicArea": losThemes(register, process.data).map(iri),
      "dct:isPartOf": above && isService(above) ? iri(iriOf(above)) : undefined,
      "cpsv:follows": rules,
    });
  }
  return graph;
}
