import { DataFactory, type Quad, type Quad_Object, Writer } from "n3";

const { namedNode, literal, quad } = DataFactory;

/** Names of vocabularies, as the national profiles write them. */
export const prefixes = {
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  dct: "http://purl.org/dc/terms/",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatno: "https://data.norge.no/vocabulary/dcatno#",
  cpsv: "http://purl.org/vocab/cpsv#",
  cpsvno: "https://data.norge.no/vocabulary/cpsvno#",
  cv: "http://data.europa.eu/m8g/",
  eli: "http://data.europa.eu/eli/ontology#",
  foaf: "http://xmlns.com/foaf/0.1/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
} as const;

/** `dct:title` → its whole address. */
function expanded(name: string): string {
  const [prefix = "", rest = ""] = name.split(/:(.*)/s);
  return `${prefixes[prefix as keyof typeof prefixes]}${rest}`;
}

/** What an address may not hold in Turtle (IRIREF). The content is others', and a format must not break by it. */
const forbidden = /[\p{Cc} <>"{}|^`\\]/gu;

/** A resource with a whole address. */
export const iri = (address: string): Quad_Object => namedNode(address.replace(forbidden, (character) => encodeURIComponent(character)));
/** A resource by its short name: `skos:Concept`. */
export const term = (name: string): Quad_Object => namedNode(expanded(name));
export const text = (value: string, language?: string): Quad_Object => literal(value, language);
/** @param value yyyy-mm-dd */
export const date = (value: string): Quad_Object => literal(value, namedNode(expanded("xsd:date")));

/** What is said of one resource: short name of the property → values. `a` is its type. */
type Said = Record<string, Quad_Object | readonly Quad_Object[] | undefined>;

/** Statements, each once, in the order they are made. Every resource has an address: none is blank. */
export class Graph {
  readonly #quads = new Map<string, Quad>();

  say(subject: string, said: Said): void {
    for (const [property, values] of Object.entries(said)) {
      const predicate = namedNode(expanded(property === "a" ? "rdf:type" : property));
      for (const value of values === undefined ? [] : [values].flat()) {
        const made = quad(namedNode(subject), predicate, value as Quad_Object);
        this.#quads.set(`${subject}\n${predicate.value}\n${value.id}`, made);
      }
    }
  }

  get quads(): Quad[] {
    return [...this.#quads.values()];
  }
}

/** Statements as Turtle. */
export function toTurtle({ quads }: Graph): string {
  const writer = new Writer({ prefixes });
  writer.addQuads(quads);
  let turtle = "";
  writer.end((_, result: string) => {
    turtle = result;
  });
  return turtle;
}

type Value = { "@id": string } | { "@value": string; "@language"?: string; "@type"?: string };

/** The same statements as JSON-LD, expanded: it needs no context, and any processor reads it. */
export function toJsonLd({ quads }: Graph): object[] {
  const nodes = new Map<string, Record<string, unknown>>();
  for (const { subject, predicate, object } of quads) {
    const node = nodes.get(subject.value) ?? { "@id": subject.value };
    nodes.set(subject.value, node);
    const isType = predicate.value === expanded("rdf:type");
    const key = isType ? "@type" : predicate.value;
    node[key] ??= [];
    (node[key] as unknown[]).push(isType ? object.value : jsonValue(object));
  }
  return [...nodes.values()];
}

function jsonValue(object: Quad_Object): Value {
  if (object.termType !== "Literal") return { "@id": object.value };
  if (object.language) return { "@value": object.value, "@language": object.language };
  const isString = object.datatype.value === expanded("xsd:string");
  return { "@value": object.value, ...(isString ? {} : { "@type": object.datatype.value }) };
}
