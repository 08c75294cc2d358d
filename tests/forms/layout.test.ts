import { describe, expect, test } from "vitest";
import { conditions } from "../../src/forms/conditions.ts";
import { fieldsOf, namedPlaces, sectionsOf } from "../../src/forms/layout.ts";
import { noneLists } from "../../src/forms/none-lists.ts";
import { partKind } from "../../src/forms/part-kind.ts";
import { type RegisterName, registerNames } from "../../src/register/registers.ts";
import { type Field, schemaFile, schemaOf } from "../../src/register/schema.ts";
import { formsText } from "../../src/text/forms.ts";

/** Every field of a register that holds others, and all fields, by path. */
function fieldsIn(register: RegisterName): Map<string, Field> {
  const found = new Map<string, Field>();
  const look = (field: Field) => {
    found.set(field.path, field);
    for (const child of field.properties?.values() ?? []) look(child);
    if (field.items) look(field.items);
  };
  look(schemaOf(register).field);
  return found;
}

describe.each(registerNames)("the form of %s", (register) => {
  const all = fieldsIn(register);

  test("has every field once, at the top and in each part", () => {
    const top = sectionsOf(register).flatMap(({ open, folded }) => [...open, ...folded]);
    expect(top.map(({ key }) => key).sort()).toEqual([...(schemaOf(register).field.properties?.keys() ?? [])].sort());
    for (const field of all.values()) {
      if (!field.properties || field.path === "") continue;
      const { open, folded } = fieldsOf(register, field);
      expect([...open, ...folded].map(({ key }) => key).sort(), field.path).toEqual([...field.properties.keys()].sort());
    }
  });

  test("folds nothing that is required", () => {
    const parts = [...all.values()].filter(({ properties, path }) => properties && path !== "").map((field) => fieldsOf(register, field));
    for (const { folded } of [...sectionsOf(register), ...parts]) expect(folded.filter(({ required }) => required)).toEqual([]);
  });

  test("asks for nothing that everyone may not see, where everyone reads", () => {
    const isPublic = ({ visibility }: Field) => visibility === "public";
    const kept = sectionsOf(register, isPublic).flatMap(({ open, folded }) => [...open, ...folded]);
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.filter((field) => !isPublic(field))).toEqual([]);
  });

  test("has a kind of part for every field", () => {
    for (const field of all.values()) if (field.path !== "") expect(partKind(field), field.path).toMatch(/^[a-z-]+$/);
  });
});

test("every place and field that the layout names is in the schemas", () => {
  for (const { register, path, keys } of namedPlaces) {
    const field = fieldsIn(register).get(path);
    expect(
      keys.filter((key) => !field?.properties?.has(key)),
      `${register} ${path}`,
    ).toEqual([]);
  }
});

test("every field with a condition is in the schemas, and none of them is required", () => {
  for (const [register, table] of Object.entries(conditions)) {
    const all = fieldsIn(register as RegisterName);
    for (const path of Object.keys(table)) {
      expect(all.has(path), `${register} ${path}`).toBe(true);
      expect(all.get(path)?.required, `${register} ${path}`).toBe(false);
    }
  }
});

test("the lists that may say that there are none are those whose schema says what an empty list means", () => {
  const said = registerNames.flatMap((register) =>
    [...fieldsIn(register).values()]
      .filter(({ type, description }) => type === "array" && description.includes("Tom liste"))
      .map(({ path }) => `${register} ${path}`),
  );
  expect([...noneLists].sort()).toEqual(said.sort());
});

test("help that is worded anew stands in a schema, and no help left speaks of how a file is written", () => {
  const descriptions = new Set(registerNames.flatMap((register) => [...fieldsIn(register).values()].map(({ description }) => description)));
  expect(Object.keys(formsText.help).filter((text) => !descriptions.has(text))).toEqual([]);
  const left = [...descriptions].filter((text) => !Object.hasOwn(formsText.help, text));
  expect(left.filter((text) => /\b(true|false)\b|anførselstegn|på formen P|«laws»/.test(text))).toEqual([]);
});

test("a municipality may open the form of any register, and of nothing else", () => {
  const open = schemaFile("municipality").properties?.proposals?.properties?.public?.items?.enum;
  expect([...(open ?? [])].sort()).toEqual([...registerNames].sort());
});
