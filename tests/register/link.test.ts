import { describe, expect, test } from "vitest";
import type { Register } from "../../src/register/link.ts";
import { link } from "../../src/register/link.ts";
import type { AnyEntry } from "../../src/register/registers.ts";
import { nameOf, type RegisterName } from "../../src/register/registers.ts";
import { schemaOf } from "../../src/register/schema.ts";
import type { Municipality } from "../../src/register/types.ts";
import { walk } from "../../src/register/walk.ts";
import { registerOf } from "../support/content.ts";

/** What points at a record: `register/id field: title`. */
const pointers = (register: Register, name: RegisterName, id: string) =>
  register.backlinks({ register: name, id }).map(({ from, field, title }) => `${from.register}/${from.id} ${field.path}: ${title}`);

describe("references go both ways", () => {
  const register = () => registerOf();

  test("a system knows all that points at it, in the order of the registers", () => {
    expect(pointers(register(), "systems", "arkivsystem")).toEqual([
      "processes/grunnskole/skoleskyss systems[].system: Prosesser som bruker systemet",
      "systems/skoleportal archiveRole.archiveSystem: Systemer som arkiverer hit",
      "integrations/skyssvedtak-til-arkiv to.system: Integrasjoner til og fra systemet",
      "archives/sakarkiv systems[]: Arkiver i systemet",
    ]);
  });

  test("a rule, an archive, an agreement and a process know too", () => {
    expect(pointers(register(), "retention", "skoleskyss")).toEqual([
      "processes/grunnskole/skoleskyss documentation[].retention: Prosesser som bruker regelen",
      "archives/sakarkiv retention[]: Arkiver regelen gjelder for",
    ]);
    expect(pointers(register(), "archives", "sakarkiv")).toEqual([
      "processes/grunnskole/skoleskyss documentation[].keptIn[].archive: Dokumentasjon som oppbevares i arkivet",
    ]);
    expect(pointers(register(), "agreements", "databehandleravtale")).toEqual([
      "processes/grunnskole/skoleskyss processing[].processors[]: Prosesser avtalen gjelder for",
      "systems/skoleportal agreements[]: Systemer som viser til avtalen",
      "integrations/skyssvedtak-til-arkiv agreement: Integrasjoner som bygger på avtalen",
    ]);
    expect(pointers(register(), "processes", "grunnskole/leksehjelp")).toEqual(["processes/grunnskole/skoleskyss parent: Delprosesser"]);
  });

  test("every backlink leads back: a value of its field is the id", () => {
    const linked = register();
    let count = 0;
    for (const name of ["processes", "systems", "retention", "units", "archives", "agreements"] as const) {
      for (const entry of linked.all(name)) {
        for (const { from, field } of linked.backlinks(entry)) {
          const values: unknown[] = [];
          walk(schemaOf(from.register).field, from.data, (at, value) => {
            if (at === field) values.push(value);
          });
          expect(values).toContain(entry.id);
          expect(linked.get(from.register, from.id)).toBe(from);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(25);
  });

  test("a record that nothing points at has none", () => {
    expect(pointers(register(), "integrations", "skyssvedtak-til-arkiv")).toEqual([]);
    expect(pointers(register(), "systems", "finnes-ikke")).toEqual([]);
  });
});

describe("looking up", () => {
  test("by id and by old id gives the same entry", () => {
    const register = registerOf();
    expect(register.get("systems", "gammel-portal")).toBe(register.get("systems", "skoleportal"));
    expect(register.get("systems", "skoleportal")?.id).toBe("skoleportal");
    expect(register.get("systems", "arkiv")).toBeUndefined();
    expect(register.get("units", "skoleportal")).toBeUndefined();
  });

  test("a reference by an old id counts as a reference to the record", () => {
    const unit = (id: string, data: object): AnyEntry =>
      ({ register: "units", id, file: `units/${id}.yaml`, data: { name: id, kind: "staff", ...data } }) as AnyEntry;
    const register = link([unit("ny", { aliases: ["gammel"] }), unit("under", { parent: "gammel" })], {} as Municipality);
    expect(pointers(register, "units", "ny")).toEqual(["units/under parent: Enheter under"]);
  });

  test("an id goes before another's old id", () => {
    const unit = (id: string, aliases: string[]): AnyEntry =>
      ({ register: "units", id, file: `units/${id}.yaml`, data: { name: id, kind: "staff", aliases } }) as AnyEntry;
    expect(link([unit("a", []), unit("b", ["a"])], {} as Municipality).get("units", "a")?.id).toBe("a");
    expect(link([unit("b", ["a"]), unit("a", [])], {} as Municipality).get("units", "a")?.id).toBe("a");
  });

  test("codes have names and traits", () => {
    const register = registerOf();
    expect(register.code("countries", "NO")).toEqual({ code: "NO", nb: "Norge", traits: ["eea"] });
    expect(register.has("countries", "NO", "eea")).toBe(true);
    expect(register.has("countries", "US", "eea")).toBe(false);
    expect(register.has("finnes-ikke", "NO", "eea")).toBe(false);
    expect(register.code("countries", "XX")).toBeUndefined();
  });

  test("all entries come in Norwegian alphabetical order, numbers by size", () => {
    const unit = (name: string) => `name: ${name}\nkind: institution\n`;
    const register = registerOf({
      "units/a.yaml": unit("Åsen skole"),
      "units/b.yaml": unit("Ørland skole"),
      "units/c.yaml": unit("Ærfugl skole"),
      "units/d.yaml": unit("Zoo skole"),
      "units/e.yaml": unit("Avdeling 10"),
      "units/f.yaml": unit("Avdeling 9"),
    });
    expect(register.all("units").map(nameOf)).toEqual([
      "Arkiv",
      "Avdeling 9",
      "Avdeling 10",
      "Oppvekst",
      "Prøvebygd kommune",
      "Zoo skole",
      "Ærfugl skole",
      "Ørland skole",
      "Åsen skole",
    ]);
  });

  test("retention rules are sorted by their title", () => {
    expect(registerOf().all("retention").map(nameOf)).toEqual(["Skoleskyss"]);
  });
});
