import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { jsonLdContext } from "../../src/exports/api/context.ts";
import { recordOf } from "../../src/exports/api/record.ts";
import { editionOf } from "../../src/register/edition.ts";
import type { AnyEntry } from "../../src/register/registers.ts";
import { origin } from "../support/api.ts";
import { registerOf } from "../support/content.ts";

// jsonld has no types of its own, and only this much of it is used.
const { toRDF } = createRequire(import.meta.url)("jsonld") as {
  toRDF(document: object, options: object): Promise<string>;
};

const register = editionOf(registerOf(), "public");
const site = "https://register.provebygd.example";

/** A record as RDF, read by a JSON-LD processor that fetches the context where the record says it is. */
async function rdfOf(entry: AnyEntry | undefined): Promise<string[]> {
  const record = recordOf(register, entry as AnyEntry, origin);
  const asked: string[] = [];
  const rdf = await toRDF(record, {
    base: `${site}${record.self}`,
    format: "application/n-quads",
    documentLoader: (url: string) => {
      asked.push(url);
      return Promise.resolve({ contextUrl: null, documentUrl: url, document: jsonLdContext(site) });
    },
  });
  expect(asked).toEqual([`${site}/api/v1/context.jsonld`]);
  return rdf.trim().split("\n");
}

test("a process says in DPV what its protocol says", async () => {
  const process = register.get("processes", "grunnskole/skoleskyss");
  const lines = await rdfOf(process);
  const id = `<${site}/api/v1/processes/grunnskole~skoleskyss.json>`;
  const dpv = (term: string) => `<https://w3id.org/dpv#${term}>`;
  const has = (part: string) => expect(lines.filter((line) => line.includes(part)).length, part).toBeGreaterThan(0);
  has(`${id} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ${dpv("Process")}`);
  has(`${id} <http://purl.org/dc/terms/title> "${process?.data.name}"@nb`);
  has(`${id} <http://xmlns.com/foaf/0.1/page> <${site}/prosesser/grunnskole/skoleskyss/>`);
  const [processing] = process?.data.processing ?? [];
  has(`${dpv("hasPurpose")} ${JSON.stringify(processing?.purpose)}@nb`);
  has(`<https://w3id.org/dpv/legal/eu/gdpr#A${processing?.legalBasis?.[0]?.article}>`);
  for (const { subjects, categories } of processing?.data ?? []) {
    for (const subject of subjects) has(`${dpv("hasDataSubject")} <${site}/api/v1/vocabularies/data-subjects.json#${subject}>`);
    for (const category of categories) has(`${dpv("hasPersonalData")} <${site}/api/v1/vocabularies/data-categories.json#${category}>`);
  }
  for (const { category } of processing?.recipients ?? []) has(`<${site}/api/v1/vocabularies/recipient-categories.json#${category}>`);
  // Every processing is of the process, and nothing else is.
  expect(lines.filter((line) => line.startsWith(`${id} ${dpv("hasProcess")}`))).toHaveLength(process?.data.processing?.length ?? 0);
});

test("records of other registers say what they are, and what they are called", async () => {
  const system = await rdfOf(register.get("systems", "skoleportal") as AnyEntry);
  expect(system.some((line) => line.includes("<https://w3id.org/dpv#Technology>"))).toBe(true);
  const [rule] = register.all("retention");
  expect((await rdfOf(rule as AnyEntry)).some((line) => line.includes(`<${site}/api/v1/schemas/Retention.json>`))).toBe(true);
});

test("without an address, the context still names what has one", async () => {
  const text = JSON.stringify(jsonLdContext(undefined));
  expect(text).not.toContain("undefined");
  expect(text).toContain("dpv:hasLegalBasis");
});
