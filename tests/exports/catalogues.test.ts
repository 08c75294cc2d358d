import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { DataFactory, Parser, type Quad, Store } from "n3";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { openApi } from "../../src/exports/api/openapi.ts";
import { iri } from "../../src/exports/catalogues/graph.ts";
import { catalogueFiles } from "../../src/exports/catalogues/index.ts";
import { namesOn } from "../../src/exports/catalogues/names-on-page.ts";
import { editionOf } from "../../src/register/edition.ts";
import { link, type Register } from "../../src/register/link.ts";
import { loadRegister } from "../../src/register/load.ts";
import type { SchemaNode } from "../../src/register/schema.ts";
import { baseText, registerOf, today } from "../support/content.ts";

// Neither has types of its own, and only this much of them is used.
const require = createRequire(import.meta.url);
const { toRDF } = require("jsonld") as { toRDF(document: object, options: object): Promise<string> };
interface Report {
  results: { severity: { value: string }; path?: { value: string }; focusNode: { value: string }; message: { value: string }[] }[];
}
const { default: Validator } = (await import("rdf-validate-shacl" as string)) as {
  default: new (shapes: Store, options?: object) => { validate(data: Store): Promise<Report> };
};

const address = "https://register.provebygd.example";
const full = registerOf();
const files = catalogueFiles({ register: editionOf(full, "public"), address, today });
const parsed = (turtle: string) => new Parser().parse(turtle);
const quadsOf = (name: string) => parsed(files.get(`katalog/${name}.ttl`) ?? "");
const said = (quads: Quad[]) => quads.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`).sort();

test("there are three, each in two formats that say the same", async () => {
  expect([...files.keys()]).toEqual(["dcat", "tjenester", "begreper"].flatMap((name) => [`katalog/${name}.ttl`, `katalog/${name}.jsonld`]));
  for (const name of ["dcat", "tjenester", "begreper"]) {
    const rdf = await toRDF(JSON.parse(files.get(`katalog/${name}.jsonld`) ?? ""), { format: "application/n-quads" });
    expect(said(parsed(rdf))).toEqual(said(quadsOf(name)));
    expect(quadsOf(name).length).toBeGreaterThan(20);
  }
});

test("what is told of stands at the address it is known by", () => {
  const lines = said([...quadsOf("dcat"), ...quadsOf("tjenester"), ...quadsOf("begreper")]);
  const process = full.get("processes", "grunnskole/skoleskyss")?.data;
  const page = `${address}/prosesser/grunnskole/skoleskyss/`;
  expect(lines).toContain(`${page}#tjeneste http://purl.org/dc/terms/title ${process?.name}`);
  expect(
    lines.filter((line) => line.startsWith(`${page}#dokumentasjon-`) && line.endsWith("http://www.w3.org/ns/dcat#Dataset")),
  ).toHaveLength(process?.documentation?.length ?? 0);
  expect(lines).toContain(`${address}/api/#tjeneste http://www.w3.org/ns/dcat#endpointURL ${address}/api/v1/`);
});

test("documentation is said to be shielded only where a law is named, and the law is named", () => {
  const quads = quadsOf("dcat");
  const shielded = quads.filter(({ object }) => object.value.endsWith("/access-right/RESTRICTED")).map(({ subject }) => subject.value);
  const expected = editionOf(full, "public")
    .all("processes")
    .flatMap(({ data }) => data.documentation ?? [])
    .filter(({ accessRestriction }) => accessRestriction?.length);
  expect(shielded).toHaveLength(expected.length);
  expect(shielded.length).toBeGreaterThan(0);
  for (const dataset of shielded)
    expect(said(quads)).toContain(
      `${dataset}-hjemmel-1 http://purl.org/dc/terms/type https://data.norge.no/vocabulary/cpsvno#ruleForNonDisclosure`,
    );
});

describe("what a system offers", () => {
  const page = `${address}/systemer/skoleportal/`;
  const services = `dataServices:
  - title: Skoleruta
    description: Skoledager og fridager.
    url: https://api.provebygd.example/skolerute
    documentation: https://api.provebygd.example/skolerute/openapi.json
    access: public
  - title: Skoleruta
    url: https://api.provebygd.example/v2/skolerute
    access: non-public
`;
  const los = "https://psi.norge.no/los/tema";
  const withServices = () =>
    editionOf(
      registerOf({
        "systems/skoleportal.yaml": `${baseText("systems/skoleportal.yaml")}${services}`,
        "vocabularies/los-themes.yaml": `title: Temaer
description: Temaer.
source: Los
codes:
  - code: skolehverdag
    nb: Skolehverdag
    group: Skole og utdanning
    uri: ${los}/skolehverdag
  - code: skole-og-utdanning
    nb: Skole og utdanning
    uri: ${los}/skole-og-utdanning
`,
      }),
      "public",
    );
  const told = (register: Register) => said(parsed(catalogueFiles({ register, address, today }).get("katalog/dcat.ttl") ?? ""));

  test("is a data service with its address, who may use it, and the themes of the processes it is used in", () => {
    const register = withServices();
    const lines = told(register);
    const first = `${page}#datatjeneste-skoleruta`;
    const dcat = "http://www.w3.org/ns/dcat#";
    const rights = "http://purl.org/dc/terms/accessRights http://publications.europa.eu/resource/authority/access-right/";
    expect(lines).toContain(`${address}/katalog/dcat ${dcat}service ${first}`);
    expect(lines).toContain(`${first} ${dcat}endpointURL https://api.provebygd.example/skolerute`);
    expect(lines).toContain(`${first} ${dcat}endpointDescription https://api.provebygd.example/skolerute/openapi.json`);
    expect(lines).toContain(`${first} ${dcat}landingPage ${page}`);
    expect(lines).toContain(`${first} ${rights}PUBLIC`);
    expect(lines).toContain(`${first}-2 ${dcat}endpointURL https://api.provebygd.example/v2/skolerute`);
    expect(lines).toContain(`${first}-2 ${rights}NON_PUBLIC`);
    expect(register.get("processes", "grunnskole/skoleskyss")?.data.systems?.map(({ system }) => system)).toContain("skoleportal");
    expect(lines).toContain(`${first} ${dcat}theme ${los}/skolehverdag`);
    expect(lines).toContain(`${first} ${dcat}theme http://publications.europa.eu/resource/authority/data-theme/EDUC`);
  });

  test("is not offered once the system is gone, though the system is published", () => {
    const shown = link(
      withServices()
        .all("systems")
        .map((entry) => ({ ...entry, data: { ...entry.data, lifecycle: { phase: "retired" } } })),
      full.municipality,
    );
    expect(shown.get("systems", "skoleportal")?.data.dataServices).toHaveLength(2);
    expect(told(shown).filter((line) => line.includes("#datatjeneste"))).toEqual([]);
  });
});

test("a licence is told of every distribution in the words of the EU's list, and nothing is claimed without one", () => {
  const licences = (register: Register) =>
    parsed(catalogueFiles({ register, address, today }).get("katalog/dcat.ttl") ?? "").filter(
      ({ predicate }) => predicate.value === "http://purl.org/dc/terms/license",
    );
  expect(licences(editionOf(full, "public"))).toEqual([]);
  const licensed = link([], { ...full.municipality, dataLicence: "https://data.norge.no/nlod/no/2.0" });
  const found = licences(editionOf(licensed, "public"));
  expect(new Set(found.map(({ object }) => object.value))).toEqual(
    new Set(["http://publications.europa.eu/resource/authority/licence/NLOD_2_0"]),
  );
  const distributions = quadsOf("dcat").filter(({ object }) => object.value === "http://www.w3.org/ns/dcat#Distribution");
  expect(found).toHaveLength(distributions.length);
});

describe("the dictionary", () => {
  const quads = quadsOf("begreper");
  const place = `${address}/api/v1/openapi.json#`;
  const of = (subject: string, property: string) =>
    quads
      .filter(({ subject: each, predicate }) => each.value === subject && predicate.value.endsWith(`#${property}`))
      .map(({ object }) => object.value);

  test("has each field once, at the place in the OpenAPI file that says the same of it", () => {
    const openapi = openApi(full, { edition: "public", restricted: false, date: today, commit: null, base: "/" });
    const terms = [...new Set(quads.map(({ subject }) => subject.value).filter((subject) => subject.startsWith(place)))];
    expect(terms.length).toBeGreaterThan(150);
    for (const self of terms) {
      let node: unknown = openapi;
      for (const step of self.slice(place.length).split("/").slice(1)) node = (node as Record<string, unknown>)[step];
      const { title, description } = node as SchemaNode;
      expect([of(self, "prefLabel"), of(self, "definition")], self).toEqual([[title], [description]]);
    }
    const notations = terms.flatMap((self) => of(self, "notation"));
    expect(new Set(notations).size).toBe(terms.length);
  });

  test("has the key in English, and nothing of what only the staff may see", () => {
    const basis = `${place}/components/schemas/Processing/properties/legalBasis`;
    expect(of(basis, "altLabel")).toEqual(["legal basis"]);
    expect(of(basis, "notation")).toEqual(["Processing.legalBasis"]);
    expect(quads.filter(({ subject }) => /securityMeasures|annualNok|criticality/.test(subject.value))).toEqual([]);
  });
});

test("things of the same title on a page have names of their own, also when a title is like the name of another", () => {
  const nameOf = namesOn("sak");
  expect(["Vedtak", "Vedtak", "Vedtak 2", "Vedtak", "Søknad"].map(nameOf)).toEqual([
    "sak-vedtak",
    "sak-vedtak-2",
    "sak-vedtak-2-2",
    "sak-vedtak-3",
    "sak-soknad",
  ]);
});

test("an address that would break the format does not", () => {
  expect(iri('https://x.example/> <a> "b').value).toBe("https://x.example/%3E%20%3Ca%3E%20%22b");
});

test("a register without services has no catalogue of them, and the others are sound", () => {
  const none = catalogueFiles({ register: editionOf(link([], full.municipality), "public"), address, today });
  expect([...none.keys()]).toEqual(["katalog/dcat.ttl", "katalog/dcat.jsonld", "katalog/begreper.ttl", "katalog/begreper.jsonld"]);
  for (const [path, content] of none) if (path.endsWith(".ttl")) expect(() => parsed(content)).not.toThrow();
});

const shapes = process.env.SHACL ?? join(root, "../shared/data/shacl");
const hasShapes = existsSync(join(shapes, "dcat-ap-no-2.0.ttl"));
if (!hasShapes)
  console.warn(
    "De nasjonale formene (SHACL) er ikke prøvd: sett SHACL til mappen med dcat-ap-no-2.0.ttl og cpsv-ap-no-1.ttl fra Informasjonsforvaltning hos GitHub.",
  );

/**
 * What the validator of data.norge.no has beside the shapes: that the values of the EU's lists are in their lists. The address of a value
 * begins with that of its list.
 */
function withLists(quads: Quad[]): Store {
  const store = new Store(quads);
  for (const { object } of quads) {
    const [, list] = /^(http:\/\/publications\.europa\.eu\/resource\/authority\/[a-z-]+)\/\w+$/.exec(object.value) ?? [];
    if (list)
      store.add(
        DataFactory.quad(
          DataFactory.namedNode(object.value),
          DataFactory.namedNode("http://www.w3.org/2004/02/skos/core#inScheme"),
          DataFactory.namedNode(list),
        ),
      );
  }
  return store;
}

async function violations(file: string, quads: Quad[]): Promise<string[]> {
  const validator = new Validator(new Store(parsed(readFileSync(join(shapes, file), "utf8"))), {});
  const { results } = await validator.validate(withLists(quads));
  return results
    .filter(({ severity }) => severity.value.endsWith("#Violation"))
    .map(({ focusNode, path, message }) => `${focusNode.value} ${path?.value} ${message[0]?.value}`);
}

describe.skipIf(!hasShapes)("the national shapes", () => {
  const profiles = [
    { name: "dcat", file: "dcat-ap-no-2.0.ttl" },
    { name: "tjenester", file: "cpsv-ap-no-1.ttl" },
  ];
  test.each(profiles)("are not violated by $name", async ({ name, file }) => {
    expect(await violations(file, quadsOf(name))).toEqual([]);
  });

  test("nor by the register of this project", async () => {
    const { register } = loadRegister(join(root, "content"), today);
    if (!register) throw new Error("the register of this project has errors");
    const own = catalogueFiles({ register: editionOf(register, "public"), address, today });
    for (const { name, file } of profiles) expect(await violations(file, parsed(own.get(`katalog/${name}.ttl`) ?? "")), name).toEqual([]);
  });

  test.each(profiles)("are violated by $name without titles, so that the test above can fail", async ({ name, file }) => {
    const untitled = quadsOf(name).filter(({ predicate }) => predicate.value !== "http://purl.org/dc/terms/title");
    expect((await violations(file, untitled)).length).toBeGreaterThan(2);
  });
});
