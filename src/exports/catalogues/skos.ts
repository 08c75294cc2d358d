import { catalogueIri, contactIri, nb, onPage, publisherIri, type Site, sayCatalogue } from "./common.ts";
import { date, Graph, iri, term, text } from "./graph.ts";
import { sayTerms } from "./terms.ts";

const inLanguages = (said: string, nn?: string, en?: string) => [
  nb(said),
  ...(nn ? [text(nn, "nn")] : []),
  ...(en ? [text(en, "en")] : []),
];

/** SKOS-AP-NO: the terms of the register itself, and every code in the code lists that is explained, as a concept in the scheme of its list. */
export function conceptCatalogue(site: Site): Graph {
  const graph = new Graph();
  const self = catalogueIri(site, "begreper");
  sayCatalogue(graph, site, "begreper", "skos:Collection");
  sayTerms(graph, site);
  for (const list of site.register.all("vocabularies")) {
    const explained = list.data.codes.filter(({ description }) => description);
    if (explained.length === 0) continue;
    const scheme = onPage(site, list, "begreper");
    graph.say(scheme, {
      a: term("skos:ConceptScheme"),
      "dct:title": nb(list.data.title),
      "dct:description": nb(list.data.description),
      "dct:publisher": iri(publisherIri(site)),
    });
    for (const { code, nb: name, nn, en, description, descriptionNn, descriptionEn, uri, validFrom, validTo } of explained) {
      const concept = onPage(site, list, code);
      graph.say(self, { "skos:member": iri(concept) });
      graph.say(concept, {
        a: term("skos:Concept"),
        "skos:inScheme": iri(scheme),
        "skos:prefLabel": inLanguages(name, nn, en),
        "skos:notation": text(code),
        "skos:definition": inLanguages(description ?? "", descriptionNn, descriptionEn),
        "skos:exactMatch": uri ? iri(uri) : undefined,
        "dct:identifier": text(concept),
        "dct:publisher": iri(publisherIri(site)),
        "dct:source": nb(list.data.source),
        "dcat:contactPoint": iri(contactIri(site)),
        "dct:available": validFrom ? date(validFrom) : undefined,
        "dct:valid": validTo ? date(validTo) : undefined,
      });
    }
  }
  return graph;
}
