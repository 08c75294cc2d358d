import { describe, expect, test } from "vitest";
import { nearest, nearestId } from "../../src/register/nearest.ts";

describe("nearest", () => {
  test.each([
    ["grunskole", ["barnehage", "grunnskole"], "grunnskole"],
    ["skoleportalen", ["skoleportal", "arkivsystem"], "skoleportal"],
    ["staus", ["status", "systems"], "status"],
    ["Oppvekst", ["oppvekst"], "oppvekst"],
    ["no", ["SE", "NO"], "NO"],
  ])("%s in %j is %s", (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  test("the one with fewest differences wins, and the first of equals", () => {
    expect(nearest("arkiv", ["arkivar", "arkivt", "arkive"])).toBe("arkivt");
  });

  test("nothing when nothing is near", () => {
    expect(nearest("kjøkkenhage", ["grunnskole", "barnehage-tilsyn"])).toBeUndefined();
    expect(nearest("skole", [])).toBeUndefined();
  });

  test("nothing for a short word that shares no letter with any", () => {
    expect(nearest("XX", ["NO", "SE"])).toBeUndefined();
    expect(nearest("us", ["NO", "SE"])).toBeUndefined();
  });
});

describe("nearestId", () => {
  const ids = ["barnehage/opptak", "grunnskole/skoleskyss", "grunnskole/opptak-sfo"];

  test("finds an id by its last part", () => {
    expect(nearestId("skoleskyss", ids)).toBe("grunnskole/skoleskyss");
    expect(nearestId("barnehage/skoleskyss", ids)).toBe("grunnskole/skoleskyss");
  });

  test("finds a misspelt id", () => {
    expect(nearestId("grunskole/skoleskys", ids)).toBe("grunnskole/skoleskyss");
  });

  test("nothing when nothing is near", () => {
    expect(nearestId("pasientjournal", ids)).toBeUndefined();
  });
});
