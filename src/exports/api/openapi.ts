import type { Register } from "../../register/link.ts";
import { registerNames } from "../../register/registers.ts";
import type { SchemaNode } from "../../register/schema.ts";
import { text } from "../../text/index.ts";
import { apiSchemas, to } from "./api-schemas.ts";
import { downloads } from "./entry.ts";
import { lookupNames } from "./lookups.ts";
import { type ApiOrigin, apiFolder, schemaVersion, siteOf } from "./origin.ts";
import { recordSchemaName } from "./shape.ts";

const t = text.api.openapi;

interface Parameter {
  name: string;
  description: string;
  schema: SchemaNode;
}

function get(id: string, tag: string, summary: string, schema: SchemaNode, parameters: Parameter[] = [], mediaType = "application/json") {
  return {
    get: {
      operationId: id,
      tags: [tag],
      summary,
      ...(parameters.length > 0 ? { parameters: parameters.map((each) => ({ in: "path", required: true, ...each })) } : {}),
      responses: {
        200: { description: summary, content: { [mediaType]: { schema } } },
        404: { description: t.missing },
      },
    },
  };
}

/**
 * The OpenAPI 3.1 description of an edition's API, made from the schemas: it has no field that the edition has not.
 */
export function openApi(register: Pick<Register, "municipality">, origin: ApiOrigin): object {
  const { registers, register: tag } = t.tags;
  const id: Parameter = { name: "id", description: t.parameters.id, schema: { type: "string" } };
  const site = siteOf(register, origin);
  const paths: Record<string, object> = {
    "/index.json": get("getEntry", tag, t.entry, to("Entry")),
    "/municipality.json": get("getMunicipality", tag, t.municipality, to("MunicipalityFile")),
    "/openapi.json": get("getOpenApi", tag, t.openapi, { type: "object" }),
    "/context.jsonld": get("getContext", tag, t.context, { type: "object" }, [], "application/ld+json"),
    "/schemas/{name}.json": get("getSchema", tag, t.schemaFile, { type: "object" }, [
      { name: "name", description: t.parameters.schema, schema: { type: "string" } },
    ]),
  };
  for (const each of registerNames) {
    const name = recordSchemaName(each);
    const { many, one } = text.registers[each];
    const plural = `${each.charAt(0).toUpperCase()}${each.slice(1)}`;
    paths[`/${each}.json`] = get(`list${plural}`, registers, t.list(many), to(`${name}Index`));
    paths[`/${each}.{part}.json`] = get(`list${plural}Part`, registers, t.listPart(many), to(`${name}Index`), [
      { name: "part", description: t.parameters.part, schema: { type: "integer", minimum: 2 } },
    ]);
    paths[`/${each}/{id}.json`] = get(`get${name}`, registers, t.one(one), to(`${name}Record`), [id]);
  }
  const key: Parameter = { name: "key", description: t.parameters.key, schema: { type: "string" } };
  const lookup: Parameter = { name: "lookup", description: t.parameters.lookup, schema: { type: "string", enum: [...lookupNames] } };
  paths["/lookups.json"] = get("listLookups", t.tags.lookups, t.lookups, to("Lookups"));
  paths["/lookups/{lookup}.json"] = get("getLookup", t.tags.lookups, t.lookup, to("Lookup"), [lookup]);
  paths["/lookups/{lookup}/{key}.json"] = get("lookUp", t.tags.lookups, t.lookupAnswer, to("LookupAnswer"), [lookup, key]);
  paths["/reports.json"] = get("listReports", t.tags.reports, t.reports, to("Reports"));
  paths["/reports/{report}.json"] = get("getReport", t.tags.reports, t.report, to("Report"), [
    { name: "report", description: t.parameters.report, schema: { type: "string" } },
  ]);
  for (const { file: name, mediaType } of downloads)
    paths[`/${name}`] = get(
      `download-${name.replace(/.*\./, "")}`,
      t.tags.downloads,
      text.api.downloads[name],
      { type: "string" },
      [],
      mediaType,
    );
  paths["/parquet/{table}.parquet"] = get(
    "download-parquet",
    t.tags.downloads,
    t.parquet,
    { type: "string" },
    [{ name: "table", description: t.parameters.table, schema: { type: "string" } }],
    "application/vnd.apache.parquet",
  );
  return {
    openapi: "3.1.0",
    info: {
      title: t.title(register.municipality.name),
      version: schemaVersion,
      description: t.description(text.site.editions[origin.edition]),
    },
    servers: [{ url: site ? `${site}/${apiFolder}` : `${origin.base}${apiFolder}` }],
    security: [],
    tags: [
      { name: tag, description: t.tagDescriptions.register },
      { name: registers, description: t.tagDescriptions.registers },
      { name: t.tags.lookups, description: t.tagDescriptions.lookups },
      { name: t.tags.reports, description: t.tagDescriptions.reports },
      { name: t.tags.downloads, description: t.tagDescriptions.downloads },
    ],
    paths,
    components: { schemas: apiSchemas(origin) },
  };
}
