import { readdirSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, test } from "vitest";
import { registerNames } from "../../src/register/registers.ts";
import {
  type Field,
  fieldAt,
  narrower,
  resolve,
  type SchemaNode,
  schemaFile,
  schemaFileNames,
  schemaOf,
} from "../../src/register/schema.ts";
import { validatorOf } from "../../src/register/shape.ts";
import { fixtures } from "../support/content.ts";
import { allRegisters } from "../support/records.ts";

interface Place {
  /** Dotted, `[]` for the items of a list. */
  path: string;
  node: SchemaNode;
  /** Whether it is a property, and not the items of a list. */
  property: boolean;
  parent: SchemaNode | undefined;
}

/** Every node of a register's schema, with references written out. */
function nodes(register: (typeof allRegisters)[number]): Place[] {
  const home = schemaFileName(register);
  const found: Place[] = [];
  const visit = (raw: SchemaNode, from: string, path: string, property: boolean, parent: SchemaNode | undefined) => {
    const { node, home: there } = resolve(raw, from);
    if (path) found.push({ path, node, property, parent });
    for (const [key, child] of Object.entries(node.properties ?? {})) visit(child, there, path ? `${path}.${key}` : key, true, node);
    if (node.items) visit(node.items, there, `${path}[]`, false, node);
  };
  visit(schemaFile(home), home, "", false, undefined);
  return found;
}

function schemaFileName(register: (typeof allRegisters)[number]): string {
  return register === "municipality" ? register : (schemaFileNames[registerNames.indexOf(register) + 1] ?? "");
}

/** Paths of the nodes for which something is wrong. */
const wrong = (places: Place[], isWrong: (place: Place) => boolean) => places.filter(isWrong).map(({ path }) => path);

test("each file in schemas/ is of a register, and each register has one", () => {
  const files = readdirSync(new URL("../../schemas/", import.meta.url)).map((name) => basename(name, ".schema.json"));
  // That of a mapping file describes no record: src/imports reads it.
  expect(files.filter((name) => name !== "mapping").sort()).toEqual([...schemaFileNames].sort());
});

describe.each(allRegisters)("%s", (register) => {
  const places = nodes(register);
  const file = schemaFile(schemaFileName(register));

  test("compiles in ajv's strict mode", () => {
    expect(validatorOf(register)).toBeTypeOf("function");
  });

  test("has a title and a description, and says which register it is", () => {
    expect(file.title).toMatch(/^[A-ZÆØÅ]/);
    expect(file.description).toMatch(/^[A-ZÆØÅ].*\.$/);
    expect(file["x-register"]).toBe(register);
  });

  test("each property at every depth has a title and a description a person can read", () => {
    const properties = places.filter((place) => place.property);
    expect(properties.length).toBeGreaterThan(5);
    expect(wrong(properties, ({ node }) => !/^[A-ZÆØÅ]/.test(node.title ?? ""))).toEqual([]);
    expect(wrong(properties, ({ node }) => !/^[A-ZÆØÅ0-9].*[.»)]$/s.test(node.description ?? ""))).toEqual([]);
  });

  test("every list of choices has as many Norwegian texts", () => {
    const enums = places.filter(({ node }) => node.enum);
    expect(
      wrong(
        enums,
        ({ node }) => node.enumDescriptions?.length !== node.enum?.length || new Set(node.enumDescriptions).size !== node.enum?.length,
      ),
    ).toEqual([]);
    expect(wrong(enums, ({ node }) => node.enumDescriptions?.some((text) => text.trim() === "") ?? true)).toEqual([]);
    expect(wrong(places, ({ node }) => node.enumDescriptions !== undefined && node.enum === undefined)).toEqual([]);
  });

  test("values in lists and objects are named in messages by a label, never by their key", () => {
    const label = (field: Field): string[] => [
      ...(field.title === field.key && field.key !== "" ? [field.path] : []),
      ...[...(field.properties?.values() ?? []), ...(field.items ? [field.items] : [])].flatMap(label),
    ];
    expect(label(schemaOf(register).field)).toEqual([]);
  });

  test("the groups hold every property exactly once, and each has a title", () => {
    const groups = file["x-groups"] ?? [];
    expect(groups.flatMap((group) => group.properties).sort()).toEqual(Object.keys(file.properties ?? {}).sort());
    expect(groups.every((group) => /^[A-ZÆØÅ]/.test(group.title) && group.properties.length > 0)).toBe(true);
  });

  test("every reference names a register and what it is called from the other side", () => {
    expect(wrong(places, ({ node }) => node["x-ref"] !== undefined && !registerNames.includes(node["x-ref"]))).toEqual([]);
    expect(wrong(places, ({ node }) => (node["x-ref"] !== undefined) !== (node["x-back"] !== undefined))).toEqual([]);
    expect(wrong(places, ({ node }) => node["x-ref"] !== undefined && node.type !== "string")).toEqual([]);
  });

  test("every code list that is named is in the base", () => {
    const lists = readdirSync(`${fixtures}base/vocabularies`).map((name) => basename(name, ".yaml"));
    expect(wrong(places, ({ node }) => node["x-vocabulary"] !== undefined && ![...lists, "self"].includes(node["x-vocabulary"]))).toEqual(
      [],
    );
  });

  test("every object says that no other keys are allowed, and requires only keys it has", () => {
    const objects = [file, ...places.map(({ node }) => node)].filter((node) => node.properties);
    expect(objects.filter((node) => node.additionalProperties !== false).map((node) => node.title)).toEqual([]);
    expect(objects.flatMap((node) => (node.required ?? []).filter((key) => !Object.hasOwn(node.properties ?? {}, key)))).toEqual([]);
  });

  test("every top property says who may see it", () => {
    expect(
      wrong(places, ({ path, node }) => !/[.[]/.test(path) && !["public", "internal", "restricted"].includes(node["x-visibility"] ?? "")),
    ).toEqual([]);
  });

  test("no property is marked wider than what it stands in: the mark would have no effect", () => {
    const wide: string[] = [];
    const visit = (field: Field) => {
      for (const child of [...(field.properties?.values() ?? []), ...(field.items ? [field.items] : [])]) {
        const marked = places.find((place) => place.path === child.path)?.node["x-visibility"];
        if (field.path && marked && narrower(marked, field.visibility) !== marked)
          wide.push(`${child.path}: ${marked} in ${field.visibility}`);
        visit(child);
      }
    };
    visit(schemaOf(register).field);
    expect(wide).toEqual([]);
  });
});

/** The fields that hold values, and not other fields. */
function leaves(field: Field): Field[] {
  const below = [...(field.properties?.values() ?? []), ...(field.items ? [field.items] : [])];
  return below.length > 0 ? below.flatMap(leaves) : [field];
}

test("who may see each value is as reviewed in visibility.txt", async () => {
  const lines = allRegisters.flatMap((register) =>
    leaves(schemaOf(register).field).map(({ path, visibility }) => `${register} ${path} ${visibility}`),
  );
  expect(lines.length).toBeGreaterThan(300);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("./visibility.txt");
});

test("fieldAt finds a field by a path in a record", () => {
  const root = schemaOf("processes").field;
  expect(fieldAt(root, [])).toBe(root);
  expect(fieldAt(root, ["processing", 0, "legalBasis", 3, "law"])).toMatchObject({
    path: "processing[].legalBasis[].law",
    vocabulary: "laws",
    visibility: "public",
  });
  expect(fieldAt(root, ["processing", 0, "securityMeasures"])?.visibility).toBe("internal");
  expect(fieldAt(root, ["dpiaScreening", "criteria", 0, "reason"])?.visibility).toBe("internal");
  expect(fieldAt(root, ["finnes", 0, "ikke"])).toBeUndefined();
});

test("the narrower of two visibilities", () => {
  expect(narrower("public", "internal")).toBe("internal");
  expect(narrower("restricted", "internal")).toBe("restricted");
  expect(narrower("internal", "internal")).toBe("internal");
  expect(narrower("public", "restricted")).toBe("restricted");
});

test("a list without a title of its own for its items is called by its own", () => {
  const list = fieldAt(schemaOf("processes").field, ["audience"]);
  expect(list?.items?.title).toBe(list?.title);
  expect(list?.items?.description).toBe(list?.description);
  const named = fieldAt(schemaOf("processes").field, ["systems"]);
  expect(named?.items?.title).toBe("System i bruk");
  expect(fieldAt(schemaOf("processes").field, ["systems", 0, "use", "x"])).toBeUndefined();
  expect(fieldAt(schemaOf("processes").field, ["name", 0, "x"])).toBeUndefined();
  expect(schemaOf("processes")).toBe(schemaOf("processes"));
});
