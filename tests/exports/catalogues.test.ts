import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { DataFactory, Parser, type Quad, Store } from "n3";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { iri } from "../../src/exports/catalogues/graph.ts";
import { catalogueFiles } from "../../src/exports/catalogues/index.ts";
import { editionOf } from "../../src/register/edition.ts";
import { link } from "../../src/register/link.ts";
import { loadRegister } from "../../src/register/load.ts";
import { registerOf, today } from "../support/content.ts";

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
