import { type RegisterName, registerNames } from "../../register/registers.ts";
import { schemaFile } from "./entry.ts";
import { apiFolder, recordFile } from "./origin.ts";
import { recordSchemaName } from "./shape.ts";

/** What the W3C Data Privacy Vocabulary calls records of these registers. For the others the type is the address of their schema. */
const classes: Partial<Record<RegisterName, string>> = {
  processes: "dpv:Process",
  systems: "dpv:Technology",
  agreements: "dpv:LegalAgreement",
  assessments: "dpv:Assessment",
  units: "dpv:OrganisationalUnit",
};

/** Letters of GDPR articles 6(1) and 9(2): the code in the register is the last part of the term in DPV. */
const articles = [..."abcdef"].map((letter) => `6-1-${letter}`).concat([..."abcdefghij"].map((letter) => `9-2-${letter}`));

/**
 * The JSON-LD context of the records: what the protocol's fields are called in DPV 2.3, so that a program that knows DPV can read them.
 * Every term of DPV here is in its published files (w3c/dpv, folder 2.3: dpv, legal/eu/gdpr and loc). Fields without a term of the same
 * meaning are left out, and say nothing in RDF.
 *
 * @param site where the site is. A context can only name what has a whole address: without it, codes say nothing in RDF either.
 */
export function jsonLdContext(site: string | undefined): object {
  const at = (file: string) => `${site}/${apiFolder}/${file}`;
  const codesOf = (list: string) => (site ? { "@vocab": `${at(recordFile("vocabularies", list))}#` } : {});
  const code = (term: string, list: string) => (site ? { "@id": term, "@type": "@vocab", "@context": codesOf(list) } : null);
  const party = { name: "dct:title", organisationNumber: "dct:identifier" };
  const basis = {
    "@id": "dpv:hasLegalBasis",
    "@context": {
      article: "@type",
      ...Object.fromEntries(articles.map((each) => [each, `eu-gdpr:A${each}`])),
      section: "dct:source",
      note: "dct:description",
    },
  };
  return {
    "@context": {
      "@version": 1.1,
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      xsd: "http://www.w3.org/2001/XMLSchema#",
      dpv: "https://w3id.org/dpv#",
      "eu-gdpr": "https://w3id.org/dpv/legal/eu/gdpr#",
      self: "@id",
      register: "@type",
      ...Object.fromEntries(registerNames.map((name) => [name, classes[name] ?? (site ? at(schemaFile(recordSchemaName(name))) : null)])),
      name: { "@id": "dct:title", "@language": "nb" },
      title: { "@id": "dct:title", "@language": "nb" },
      description: { "@id": "dct:description", "@language": "nb" },
      page: { "@id": "foaf:page", "@type": "@id" },
      data: "@nest",
      processing: {
        "@id": "dpv:hasProcess",
        "@context": {
          purpose: { "@id": "dpv:hasPurpose", "@language": "nb" },
          legalBasis: basis,
          specialCategoryBasis: basis,
          data: "@nest",
          subjects: code("dpv:hasDataSubject", "data-subjects"),
          categories: code("dpv:hasPersonalData", "data-categories"),
          jointControllers: { "@id": "dpv:hasJointDataControllers", "@context": party },
          controllers: { "@id": "dpv:hasDataController", "@context": party },
          recipients: {
            "@id": "dpv:hasRecipient",
            "@context": {
              ...codesOf("recipient-categories"),
              category: site ? "@type" : null,
              name: "dct:title",
              purpose: { "@id": "dpv:hasPurpose", "@language": "nb" },
              basis: null,
            },
          },
          transfers: "@nest",
          country: { "@id": "dpv:hasThirdCountry", "@type": "@vocab", "@context": { "@vocab": "https://w3id.org/dpv/loc#" } },
          erasure: {
            "@id": "dpv:hasStorageCondition",
            "@context": {
              categories: code("dpv:hasPersonalData", "data-categories"),
              period: { "@id": "dpv:hasDuration", "@type": "xsd:duration" },
              note: { "@id": "dct:description", "@language": "nb" },
            },
          },
          information: {
            "@id": "dpv:hasNotice",
            "@context": { how: { "@id": "dct:description", "@language": "nb" }, url: { "@id": "foaf:page", "@type": "@id" } },
          },
          securityMeasures: { "@id": "dpv:hasTechnicalOrganisationalMeasure", "@language": "nb" },
        },
      },
    },
  };
}
