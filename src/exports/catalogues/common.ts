import type { Register } from "../../register/link.ts";
import type { AnyEntry } from "../../register/registers.ts";
import { contactOf } from "../../register/roles.ts";
import { text as words } from "../../text/index.ts";
import { recordPath } from "../../text/paths.ts";
import { date, type Graph, iri, term, text } from "./graph.ts";

const authority = "http://publications.europa.eu/resource/authority";

/** A value of a code list of the EU Publications Office: `eu("access-right", "PUBLIC")`. */
export const eu = (list: string, code: string) => iri(`${authority}/${list}/${code}`);
export const bokmal = eu("language", "NOB");
export const nb = (value: string) => text(value, "nb");

/** What a catalogue is made of. */
export interface Site {
  register: Register;
  /** Where the public edition is, without a slash at the end. */
  address: string;
  /** yyyy-mm-dd */
  today: string;
}

/** The catalogues, by the last part of their addresses. Each is a file in Turtle and one in JSON-LD. */
export const catalogueNames = ["dcat", "tjenester", "begreper"] as const;
export type CatalogueName = (typeof catalogueNames)[number];

/** Where a catalogue is, below the path the site is served from. */
export const catalogueFolder = "katalog";

export function catalogueIri({ address }: Site, name: CatalogueName): string {
  return `${address}/${catalogueFolder}/${name}`;
}

/** The address of something that is told of on a record's page. It leads there without any help from the server. */
export function onPage({ address }: Site, entry: Pick<AnyEntry, "register" | "id">, name: string): string {
  return `${address}${recordPath(entry)}#${name}`;
}

export function publisherIri({ register }: Site): string {
  return `https://data.norge.no/organizations/${register.municipality.organisationNumber}`;
}

export const contactIri = ({ address }: Site) => `${address}/kommunen/#kontakt`;

/** The shared mailbox that answers for the register: the municipality's own, or the first there is. */
function mailboxOf({ register }: Site): string | undefined {
  const { municipality } = register;
  return (contactOf(municipality, "postmottak") ?? municipality.contacts[0])?.mailbox;
}

/** The municipality as publisher, and how to reach it. */
export function sayPublisher(graph: Graph, site: Site): void {
  const { name, organisationNumber, website } = site.register.municipality;
  graph.say(publisherIri(site), {
    a: [term("foaf:Agent"), term("cv:PublicOrganisation")],
    "foaf:name": nb(name),
    "skos:prefLabel": nb(name),
    "dct:title": nb(name),
    "dct:identifier": text(organisationNumber),
    "dct:spatial": iri(`${site.address}/kommunen/#omrade`),
    "foaf:homepage": website ? iri(website) : undefined,
  });
  graph.say(`${site.address}/kommunen/#omrade`, { a: term("dct:Location"), "rdfs:label": nb(name) });
  const mailbox = mailboxOf(site);
  graph.say(contactIri(site), {
    a: [term("vcard:Organization"), term("cv:ContactPoint")],
    "vcard:fn": nb(name),
    "vcard:hasEmail": mailbox ? iri(`mailto:${mailbox}`) : undefined,
    "cv:email": mailbox ? text(mailbox) : undefined,
    "cv:contactPage": iri(`${site.address}/kommunen/`),
  });
}

/** What every catalogue says of itself. */
export function sayCatalogue(graph: Graph, site: Site, name: CatalogueName, type: string): void {
  const self = catalogueIri(site, name);
  const { title, description } = words.catalogues[name];
  graph.say(self, {
    a: term(type),
    "dct:title": nb(title(site.register.municipality.name)),
    "dct:description": nb(description),
    "dct:identifier": text(self),
    "dct:publisher": iri(publisherIri(site)),
    "dct:language": bokmal,
    "dct:modified": date(site.today),
    "dcat:contactPoint": iri(contactIri(site)),
    "foaf:homepage": iri(`${site.address}/`),
  });
  sayPublisher(graph, site);
}

/** A law as the profiles tell of it; what it is of is told only of what Lovdata calls a law. */
export function sayRule(graph: Graph, site: Site, self: string, { law, section }: { law: string; section?: string }, type?: string): void {
  const code = site.register.code("laws", law);
  const name = [code?.nb ?? law, section].filter(Boolean).join(" ");
  const isAct = law.startsWith("LOV-") && code?.url !== undefined;
  graph.say(self, {
    a: term("cpsv:Rule"),
    "dct:title": nb(name),
    "dct:description": nb(code?.title ?? name),
    "dct:identifier": text(self),
    "dct:type": type ? term(type) : undefined,
    "rdfs:seeAlso": code?.url ? iri(code.url) : undefined,
    "cpsv:implements": isAct ? iri(code?.url ?? "") : undefined,
  });
  if (isAct)
    graph.say(code?.url ?? "", {
      a: term("eli:LegalResource"),
      "dct:title": nb(code?.title ?? name),
      "dct:type": eu("resource-type", "ACT_LEGIS"),
      "rdfs:seeAlso": iri(code?.url ?? ""),
    });
}
