import { type RegisterName, registerNames } from "../../register/registers.ts";
import { text as words } from "../../text/index.ts";
import { downloads } from "../api/entry.ts";
import { apiFolder } from "../api/origin.ts";
import { indexFile } from "../api/record-index.ts";
import { bokmal, catalogueIri, contactIri, eu, nb, onPage, publisherIri, type Site, sayCatalogue, sayRule } from "./common.ts";
import { sayService, saySystemServices } from "./data-services.ts";
import { Graph, iri, term, text } from "./graph.ts";
import { licenceIri } from "./licence.ts";
import { namesOn } from "./names-on-page.ts";
import { government, themesOf } from "./themes.ts";

const media = (type: string) => iri(`https://www.iana.org/assignments/media-types/${type}`);

/** Only formats that are surely in the EU's list are named by it. */
const formats: Record<string, string> = { json: "JSON", csv: "CSV", xlsx: "XLSX", zip: "ZIP" };
const types: Record<string, string> = {
  json: "application/json",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

interface Dataset {
  self: string;
  title: string;
  description: string;
  landingPage?: string;
}

function sayDataset(graph: Graph, site: Site, { self, title, description, landingPage }: Dataset): void {
  graph.say(catalogueIri(site, "dcat"), { "dcat:dataset": iri(self) });
  graph.say(self, {
    a: term("dcat:Dataset"),
    "dct:title": nb(title),
    "dct:description": nb(description),
    "dct:identifier": text(self),
    "dct:publisher": iri(publisherIri(site)),
    "dcat:contactPoint": iri(contactIri(site)),
    "dct:language": bokmal,
    "dcat:landingPage": landingPage ? iri(landingPage) : undefined,
  });
}

function sayDistribution(graph: Graph, site: Site, dataset: string, name: string, place: string, title: string, mediaType: string): void {
  const self = `${dataset}-${name}`;
  graph.say(dataset, { "dcat:distribution": iri(self) });
  graph.say(self, {
    a: term("dcat:Distribution"),
    "dct:title": nb(title),
    "dcat:accessURL": iri(place),
    "dcat:downloadURL": iri(place),
    "dcat:mediaType": media(mediaType),
    "dct:license": licenceIri(site.register),
    "dct:format": formats[name] ? eu("file-type", formats[name]) : undefined,
  });
}

/** A register as open data. */
function sayRegister(graph: Graph, site: Site, name: RegisterName): string {
  const { many, slug: place, lead } = words.registers[name];
  const self = `${site.address}/${place}/#datasett`;
  sayDataset(graph, site, { self, title: many, description: lead, landingPage: `${site.address}/${place}/` });
  graph.say(self, { "dcat:theme": government, "dct:accessRights": eu("access-right", "PUBLIC") });
  for (const [ending, type] of Object.entries(types)) {
    const file = ending === "json" ? `${apiFolder}/${indexFile(name, 1)}` : `utvalg/${place}.${ending}`;
    sayDistribution(graph, site, self, ending, `${site.address}/${file}`, `${many} (${ending.toUpperCase()})`, type);
  }
  return self;
}

/** The whole register in one file. */
function sayWhole(graph: Graph, site: Site): string {
  const self = `${site.address}/#datasett`;
  const { title, description } = words.catalogues.whole;
  sayDataset(graph, site, { self, title, description, landingPage: `${site.address}/api/` });
  graph.say(self, { "dcat:theme": government, "dct:accessRights": eu("access-right", "PUBLIC") });
  for (const { file, mediaType } of downloads)
    sayDistribution(
      graph,
      site,
      self,
      file.split(".").at(-1) ?? "",
      `${site.address}/${apiFolder}/${file}`,
      words.api.downloads[file],
      mediaType,
    );
  return self;
}

/** What processes leave behind: which information the municipality has, and what shields it. What is not said to be shielded is not said to be open. */
function sayDocumentation(graph: Graph, site: Site): void {
  const { register } = site;
  for (const process of register.all("processes")) {
    const nameOf = namesOn("dokumentasjon");
    for (const { type, rights, accessRestriction } of process.data.documentation ?? []) {
      const self = onPage(site, process, nameOf(type));
      sayDataset(graph, site, {
        self,
        title: words.catalogues.documentationTitle(type, process.data.name),
        description: [words.catalogues.documentation(process.data.name), rights].filter(Boolean).join(" "),
        landingPage: onPage(site, process, "").slice(0, -1),
      });
      const rules = (accessRestriction ?? []).map((basis, i) => {
        const rule = `${self}-hjemmel-${i + 1}`;
        sayRule(graph, site, rule, basis, "cpsvno:ruleForNonDisclosure");
        return iri(rule);
      });
      graph.say(self, {
        "dcat:theme": themesOf(register, process.data),
        "dct:accessRights": rules.length > 0 ? eu("access-right", "RESTRICTED") : undefined,
        "cpsv:follows": rules,
      });
    }
  }
}

/**
 * DCAT-AP-NO 2: the registers as data sets, the API and what systems offer as data services, and the documentation of processes as data
 * sets with what shields it.
 */
export function dcatCatalogue(site: Site): Graph {
  const graph = new Graph();
  sayCatalogue(graph, site, "dcat", "dcat:Catalog");
  const sets = [...registerNames.map((name) => sayRegister(graph, site, name)), sayWhole(graph, site)];
  sayService(graph, site, {
    self: `${site.address}/api/#tjeneste`,
    title: words.api.title,
    description: words.api.lead,
    endpoint: `${site.address}/${apiFolder}/`,
    documentation: `${site.address}/${apiFolder}/openapi.json`,
    landingPage: `${site.address}/api/`,
    access: "public",
    themes: [government],
    serves: sets,
  });
  saySystemServices(graph, site);
  sayDocumentation(graph, site);
  return graph;
}
