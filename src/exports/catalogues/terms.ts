import type { SchemaNode } from "../../register/schema.ts";
import { text as words } from "../../text/index.ts";
import { apiFolder } from "../api/origin.ts";
import { publishedSchemas } from "../api/shape.ts";
import { catalogueIri, contactIri, nb, publisherIri, type Site } from "./common.ts";
import { type Graph, iri, term, text } from "./graph.ts";

/** `legalBasis` → `legal basis` */
const inWords = (key: string) =>
  key
    .replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll("-", " ")
    .trim();

/**
 * The dictionary of the register: each kind of record, each field, and what several kinds share, once, as a concept in a scheme of its own.
 * A concept has the address of what it tells of in the API's OpenAPI file (RFC 6901), so that it leads there, and only what the public
 * edition has is told of.
 */
export function sayTerms(graph: Graph, site: Site): void {
  const catalogue = catalogueIri(site, "begreper");
  const place = `${site.address}/${apiFolder}/openapi.json#/components/schemas/`;
  const scheme = `${site.address}/api/#begreper`;
  const { title, description, source } = words.catalogues.terms;
  graph.say(scheme, {
    a: term("skos:ConceptScheme"),
    "dct:title": nb(title),
    "dct:description": nb(description),
    "dct:publisher": iri(publisherIri(site)),
  });

  /** @param above the concept it is part of */
  const sayNode = (node: SchemaNode, self: string, key: string, notation: string, above?: string): void => {
    const isExplained = Boolean(node.title && node.description);
    if (isExplained) {
      graph.say(catalogue, { "skos:member": iri(self) });
      graph.say(self, {
        a: term("skos:Concept"),
        "skos:inScheme": iri(scheme),
        "skos:prefLabel": nb(node.title ?? ""),
        "skos:altLabel": text(inWords(key), "en"),
        "skos:notation": text(notation),
        "skos:definition": nb(node.description ?? ""),
        "dct:identifier": text(self),
        "dct:publisher": iri(publisherIri(site)),
        "dct:source": nb(source),
        "dct:isPartOf": above ? iri(above) : undefined,
        "dcat:contactPoint": iri(contactIri(site)),
      });
    }
    const whole = isExplained ? self : above;
    for (const [name, child] of Object.entries(node.properties ?? {}))
      sayNode(child, `${self}/properties/${name}`, name, `${notation}.${name}`, whole);
    if (node.items) sayNode(node.items, `${self}/items`, key, `${notation}[]`, whole);
  };
  for (const [name, node] of Object.entries(publishedSchemas("public", place))) sayNode(node, `${place}${name}`, name, name);
}
