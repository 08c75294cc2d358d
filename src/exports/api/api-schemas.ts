import { type RegisterName, registerNames } from "../../register/registers.ts";
import type { SchemaNode } from "../../register/schema.ts";
import { summaryPaths } from "../../reports/listing.ts";
import { text } from "../../text/index.ts";
import { lookupNames } from "./lookups.ts";
import type { ApiOrigin } from "./origin.ts";
import { levelOf, publishedSchemas, recordSchemaName } from "./shape.ts";

const t = text.api.openapi;
const place = "#/components/schemas/";
/** A reference to a shape by its name. */
export const to = (name: string): SchemaNode => ({ $ref: `${place}${name}` });

const string = (description?: string): SchemaNode => ({ type: "string", ...(description ? { description } : {}) });
const url = (description: string): SchemaNode => ({ ...string(description), format: "uri-reference" });
const date = (description: string): SchemaNode => ({ ...string(description), format: "date" });
const whole = (description: string): SchemaNode => ({ type: "integer", description });
const only = (value: string): SchemaNode => ({ type: "string", enum: [value] });
const list = (items: SchemaNode, description?: string): SchemaNode => ({ type: "array", items, ...(description ? { description } : {}) });
const anyRegister: SchemaNode = { type: "string", enum: [...registerNames] };

/** An object that holds all of `properties`, but for those whose names end with `?`. */
function object(properties: Record<string, SchemaNode>, more: SchemaNode = {}): SchemaNode {
  const required = Object.keys(properties).filter((key) => !key.endsWith("?"));
  const named = Object.entries(properties).map(([key, schema]) => [key.replace(/\?$/, ""), schema]);
  return { type: "object", ...more, properties: Object.fromEntries(named), ...(required.length > 0 ? { required } : {}) };
}

const head = {
  schemaVersion: string(t.schemaVersion),
  edition: { ...string(t.edition), enum: ["public", "internal"] } as SchemaNode,
  date: date(t.date),
  commit: { type: ["string", "null"], description: t.commit } as unknown as SchemaNode,
};
const file = (properties: Record<string, SchemaNode>, description: string) => object({ ...head, ...properties }, { description });

/** The part of a record's schema that its index tells. */
function summarySchema(name: string, paths: readonly string[], schemas: Record<string, SchemaNode>): SchemaNode {
  const followed = (node: SchemaNode | undefined) => (node?.$ref ? schemas[node.$ref.slice(place.length)] : node);
  const result = object({}, { description: t.summary });
  for (const path of paths) {
    let from = schemas[name];
    let at = result;
    const keys = path.split(".");
    for (const [i, key] of keys.entries()) {
      const mayBeAbsent = !from?.required?.includes(key);
      from = followed(from?.properties?.[key]);
      // The edition has no such field.
      if (!from) break;
      if (!mayBeAbsent && !at.required?.includes(key)) at.required = [...(at.required ?? []), key];
      at.properties ??= {};
      at.properties[key] ??= i === keys.length - 1 ? from : object({});
      at = at.properties[key] as SchemaNode;
    }
  }
  return result;
}

/** What the files hold beside the records themselves. */
function common(): Record<string, SchemaNode> {
  const reference = { id: string(t.id), name: string(t.name), url: url(t.url) };
  const link = object({ text: string(), url: url(t.cellUrl), "register?": anyRegister, "id?": string() });
  return {
    Reference: object(reference),
    References: object({ field: string(t.field), title: string(), register: anyRegister, records: list(to("Reference")) }),
    Derived: object(
      {
        "nextReview?": date(t.nextReview),
        isOverdue: { type: "boolean", description: t.isOverdue },
        references: list(to("References"), t.references),
        backlinks: list(to("References"), t.backlinks),
      },
      { description: t.derived },
    ),
    Entry: file(
      {
        municipality: object({ name: string(), organisationNumber: string(), url: url(t.url) }),
        "site?": string(t.site),
        registers: list(
          object({
            register: anyRegister,
            title: string(),
            description: string(),
            total: whole(t.total),
            url: url(t.url),
            schema: url(t.schema),
          }),
        ),
        lookups: url(t.url),
        reports: url(t.url),
        openapi: url(t.url),
        context: url(t.url),
        schemas: list(object({ name: string(), url: url(t.url) })),
        downloads: list(object({ title: string(), url: url(t.url), mediaType: string() })),
        tables: list(object({ table: string(), rows: whole(t.rows), url: url(t.url) })),
      },
      t.entry,
    ),
    MunicipalityFile: file({ page: url(t.page), self: url(t.self), data: to("Municipality") }, t.municipality),
    Lookups: file(
      { items: list(object({ lookup: { type: "string", enum: [...lookupNames] }, title: string(), url: url(t.url) })) },
      t.lookups,
    ),
    Lookup: file(
      {
        lookup: { type: "string", enum: [...lookupNames] },
        title: string(),
        items: list(object({ key: string(t.key), name: string(), count: whole(t.count), url: url(t.url) })),
      },
      t.lookup,
    ),
    LookupAnswer: file(
      {
        lookup: { type: "string", enum: [...lookupNames] },
        title: string(),
        key: string(t.key),
        name: string(),
        items: list(
          object({
            register: anyRegister,
            ...reference,
            page: url(t.page),
            "fields?": list(string(), t.fields),
            "sections?": list(string(), t.sections),
            "categories?": list(object({ code: string(), name: string() }), t.categories),
            "sources?": object(Object.fromEntries(registerNames.map((name) => [`${name}?`, list(string())])), { description: t.sources }),
          }),
        ),
      },
      t.lookupAnswer,
    ),
    Reports: file(
      { items: list(object({ id: string(), title: string(), lead: string(), url: url(t.url), page: url(t.page) })) },
      t.reports,
    ),
    CellLink: link,
    Cell: {
      description: t.cell,
      anyOf: [
        { type: ["string", "number", "boolean", "null"] as unknown as string },
        to("CellLink"),
        list({ anyOf: [string(), to("CellLink")] }),
      ],
    },
    Report: file(
      {
        id: string(),
        title: string(),
        lead: string(),
        page: url(t.page),
        "status?": string(t.reportStatus),
        figures: list(object({ title: string(), value: { type: "number" }, "of?": { type: "number", description: t.of } })),
        tables: list(
          object({
            id: string(),
            title: string(),
            section: string(t.section),
            columns: list(
              object({
                key: string(t.columnKey),
                title: string(),
                type: { type: "string", enum: ["text", "number", "date", "boolean"] },
                "description?": string(),
                isDemanded: { type: "boolean", description: t.isDemanded },
              }),
            ),
            rows: list({ type: "object", additionalProperties: to("Cell"), description: t.row }),
          }),
        ),
      },
      t.report,
    ),
  };
}

/** The files of one register: its records and its index. */
function ofRegister(register: RegisterName, schemas: Record<string, SchemaNode>): Record<string, SchemaNode> {
  const name = recordSchemaName(register);
  return {
    [`${name}Record`]: file(
      {
        "@context": url(t.context),
        register: only(register),
        id: string(t.id),
        name: string(t.name),
        page: url(t.page),
        self: url(t.self),
        data: to(name),
        "body?": string(t.body),
        derived: to("Derived"),
      },
      t.record,
    ),
    [`${name}Index`]: file(
      {
        register: only(register),
        title: string(),
        total: whole(t.total),
        part: whole(t.part),
        parts: whole(t.parts),
        next: { type: ["string", "null"] as unknown as string, format: "uri-reference", description: t.next },
        items: list(
          object({
            id: string(t.id),
            name: string(t.name),
            url: url(t.url),
            page: url(t.page),
            summary: summarySchema(name, summaryPaths(register), schemas),
          }),
        ),
      },
      t.index,
    ),
  };
}

/** The shape of every file of an edition, by name. */
export function apiSchemas(origin: Pick<ApiOrigin, "edition" | "restricted">): Record<string, SchemaNode> {
  const records = publishedSchemas(levelOf(origin), place);
  return {
    ...records,
    ...common(),
    ...Object.assign({}, ...registerNames.map((register) => ofRegister(register, records))),
  };
}
