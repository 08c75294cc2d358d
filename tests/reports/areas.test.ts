import { expect, test } from "vitest";
import { link } from "../../src/register/link.ts";
import { areasOf, around, grouped, handlesSensitive, subjectsOf } from "../../src/reports/areas.ts";
import { registerOf } from "../support/content.ts";

const retired = "name: Gammel\ndescription: Noe ble gjort.\narea: grunnskole\nowner: oppvekst\nstatus: retired\n";

test("an area has the processes that are still done, in the order of the code list", () => {
  const register = registerOf({ "processes/grunnskole/gammel.yaml": retired });
  expect(areasOf(register).map(({ code, processes }) => [code, processes.map(({ data }) => data.name)])).toEqual([
    ["grunnskole", ["Leksehjelp", "Skoleskyss"]],
  ]);
});

test("what the processes of an area lead to, each once", () => {
  const register = registerOf();
  const processes = areasOf(register)[0]?.processes ?? [];
  const { units, systems, rules } = around(register, processes);
  expect([units, systems, rules].map((list) => list.map(({ id }) => id))).toEqual([
    ["oppvekst"],
    ["arkivsystem", "skoleportal"],
    ["skoleskyss"],
  ]);
  expect(subjectsOf(processes)).toEqual(["elev"]);
  expect(processes.filter((entry) => handlesSensitive(register, entry)).map(({ data }) => data.name)).toEqual(["Skoleskyss"]);
});

test("areas that are a part of nothing come last", () => {
  const area = (code: string, group: string | undefined) => ({ code, name: code, description: undefined, group, processes: [] });
  expect(grouped([area("a", undefined), area("b", "Oppvekst"), area("c", "Helse"), area("d", "Oppvekst")])).toEqual([
    ["Oppvekst", [area("b", "Oppvekst"), area("d", "Oppvekst")]],
    ["Helse", [area("c", "Helse")]],
    [undefined, [area("a", undefined)]],
  ]);
});

test("an empty register has no areas", () => {
  expect(areasOf(link([], registerOf().municipality))).toEqual([]);
});
