import type { Entry } from "../../register/registers.ts";
import type { System } from "../../register/types.ts";
import { catalogueIri, contactIri, eu, nb, onPage, publisherIri, type Site } from "./common.ts";
import { type Graph, iri, term, text } from "./graph.ts";
import { namesOn } from "./names-on-page.ts";
import { themesOf } from "./themes.ts";

type Offered = NonNullable<System["dataServices"]>[number];
type Themes = ReturnType<typeof themesOf>;

interface Service {
  self: string;
  title: string;
  description?: string | undefined;
  endpoint: string;
  /** Where it is said how it is used: OpenAPI, or a page. */
  documentation?: string | undefined;
  landingPage: string;
  access: Offered["access"];
  themes: Themes;
  /** Addresses of the data sets it gives. */
  serves?: readonly string[];
}

const accessRights: Record<Offered["access"], string> = { public: "PUBLIC", restricted: "RESTRICTED", "non-public": "NON_PUBLIC" };

/** A service others can get data from, by a program. */
export function sayService(graph: Graph, site: Site, service: Service): void {
  const { self, title, description, endpoint, documentation, landingPage, access, themes, serves = [] } = service;
  graph.say(catalogueIri(site, "dcat"), { "dcat:service": iri(self) });
  graph.say(self, {
    a: term("dcat:DataService"),
    "dct:title": nb(title),
    "dct:description": description ? nb(description) : undefined,
    "dct:identifier": text(self),
    "dct:publisher": iri(publisherIri(site)),
    "dcat:contactPoint": iri(contactIri(site)),
    "dcat:theme": themes,
    "dct:accessRights": eu("access-right", accessRights[access]),
    "dcat:endpointURL": iri(endpoint),
    "dcat:endpointDescription": documentation ? iri(documentation) : undefined,
    "dcat:landingPage": iri(landingPage),
    "dcat:servesDataset": serves.map(iri),
  });
}

/** A system has no theme of its own: its themes are those of the processes it is used in. */
function themesOfSystem({ register }: Site, system: Entry<"systems">): Themes {
  const themes = new Set(
    register.backlinks(system).flatMap(({ from, field }) => {
      if (from.register !== "processes" || !field.path.startsWith("systems[]")) return [];
      return (from as Entry<"processes">).data.themes ?? [];
    }),
  );
  return themesOf(register, { themes: [...themes] });
}

/** What systems in use offer. One that is planned has no service yet, and one that is gone has none any more. */
export function saySystemServices(graph: Graph, site: Site): void {
  for (const system of site.register.all("systems")) {
    const { dataServices = [], lifecycle } = system.data;
    if (dataServices.length === 0 || lifecycle.phase === "planned" || lifecycle.phase === "retired") continue;
    const themes = themesOfSystem(site, system);
    const nameOf = namesOn("datatjeneste");
    for (const { title, description, url, documentation, access } of dataServices)
      sayService(graph, site, {
        self: onPage(site, system, nameOf(title)),
        title,
        description,
        endpoint: url,
        documentation,
        landingPage: onPage(site, system, "").slice(0, -1),
        access,
        themes,
      });
  }
}
