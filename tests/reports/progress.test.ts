import { describe, expect, test } from "vitest";
import { editionOf } from "../../src/register/edition.ts";
import { link } from "../../src/register/link.ts";
import { progress } from "../../src/reports/progress.ts";
import { type Files, registerOf } from "../support/content.ts";

function process(area: string, id: string, status: string): Files {
  return {
    [`processes/${area}/${id}.yaml`]: `name: Prosess ${id}\ndescription: Noe gjøres.\narea: ${area}\nowner: oppvekst\nstatus: ${status}\npersonalData: false\n`,
  };
}

/** Beside the base, which has one approved and one mapped process in grunnskole. */
const more: Files = {
  ...process("grunnskole", "a", "identified"),
  ...process("grunnskole", "b", "retired"),
  ...process("barnehage", "c", "started"),
  ...process("barnehage", "d", "started"),
  ...process("barnehage", "e", "approved"),
  ...process("arkiv", "f", "retired"),
};

describe("progress", () => {
  test("of the base", () => {
    const { areas, all } = progress(registerOf());
    const steps = { identified: 0, started: 0, mapped: 1, approved: 1, retired: 0 };
    expect(areas).toEqual([{ area: "grunnskole", name: "Grunnskole", steps, total: 2, done: 2 }]);
    expect(all).toMatchObject({ steps, total: 2, done: 2 });
  });

  test("of more processes: retired ones count as a step, but neither in the total nor as done", () => {
    const { areas, all } = progress(registerOf(more));
    expect(areas).toEqual([
      {
        area: "grunnskole",
        name: "Grunnskole",
        steps: { identified: 1, started: 0, mapped: 1, approved: 1, retired: 1 },
        total: 3,
        done: 2,
      },
      { area: "barnehage", name: "Barnehage", steps: { identified: 0, started: 2, mapped: 0, approved: 1, retired: 0 }, total: 3, done: 1 },
    ]);
    expect(all).toMatchObject({ steps: { identified: 1, started: 2, mapped: 1, approved: 2, retired: 2 }, total: 6, done: 3 });
  });

  test("areas stand in the order of the code list, not of the processes", () => {
    const swapped = registerOf({
      ...more,
      "vocabularies/service-areas.yaml":
        "title: Tjenesteområder\ndescription: Liste.\nsource: Prøver.\ncodes:\n  - code: barnehage\n    nb: Barnehage\n  - code: arkiv\n    nb: Arkiv\n  - code: grunnskole\n    nb: Grunnskole\n",
    });
    expect(progress(swapped).areas.map(({ area }) => area)).toEqual(["barnehage", "grunnskole"]);
  });

  test("the areas add up to all", () => {
    const { areas, all } = progress(registerOf(more));
    expect(areas.reduce((sum, { total }) => sum + total, 0)).toBe(all.total);
    expect(areas.reduce((sum, { done }) => sum + done, 0)).toBe(all.done);
  });

  test("of an edition counts only what the edition holds", () => {
    expect(progress(editionOf(registerOf(more), "public")).all).toMatchObject({ total: 3, done: 3 });
  });

  test("of an empty register is zeros, and no area", () => {
    const empty = link([], registerOf().municipality);
    expect(progress(empty)).toEqual({
      areas: [],
      all: { area: "", name: "Alle", steps: { identified: 0, started: 0, mapped: 0, approved: 0, retired: 0 }, total: 0, done: 0 },
    });
  });

  test("one call leaves nothing for the next to count on", () => {
    const register = registerOf();
    expect(progress(register)).toEqual(progress(register));
  });
});
