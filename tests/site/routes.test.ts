import { afterEach, describe, expect, test, vi } from "vitest";
import { registerNames } from "../../src/register/registers.ts";
import { pageSize } from "../../src/reports/listing.ts";

/** The routes of a site served from a base path. */
async function routesAt(base: string) {
  vi.stubEnv("BASE_URL", base);
  vi.resetModules();
  const [routes, { listPages }] = await Promise.all([import("../../src/site/routes.ts"), import("../../src/site/list-pages.ts")]);
  return { ...routes, listPages };
}

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each([
  ["/", ""],
  ["/register", "/register"],
  ["/register/", "/register"],
  ["/kommune/register/", "/kommune/register"],
])("under %s", (base, prefix) => {
  test("every address begins with the base and ends with a slash", async () => {
    const { href, registerHref, recordHref, listHref } = await routesAt(base);
    expect(href("/")).toBe(`${prefix}/`);
    expect(href("sok/")).toBe(`${prefix}/sok/`);
    expect(href("/sok/")).toBe(`${prefix}/sok/`);
    expect(registerHref("processes")).toBe(`${prefix}/prosesser/`);
    expect(recordHref({ register: "processes", id: "grunnskole/skoleskyss" })).toBe(`${prefix}/prosesser/grunnskole/skoleskyss/`);
    expect(listHref("systems")).toBe(`${prefix}/systemer/`);
    expect(listHref("systems", "owner", "oppvekst")).toBe(`${prefix}/utvalg/systemer/owner/oppvekst/`);
  });
});

test("every register has an address of its own", async () => {
  const { registerHref, registerBySlug } = await routesAt("/");
  expect(new Set(registerNames.map((name) => registerHref(name))).size).toBe(registerNames.length);
  for (const name of registerNames) expect(registerBySlug.get(registerHref(name).replaceAll("/", ""))).toBe(name);
  // A record of a register must not be able to stand where other pages do.
  for (const taken of ["utvalg", "sok", "veiledning", "pagefind", "_assets", "404.html"]) expect(registerBySlug.has(taken)).toBe(false);
});

describe("the pages of a list", () => {
  test("are one, also when the list is empty or just full", async () => {
    const { listPages } = await routesAt("/");
    expect(listPages("units", [], 0)).toEqual(["/enheter/"]);
    expect(listPages("units", [], 1)).toEqual(["/enheter/"]);
    expect(listPages("units", [], pageSize)).toEqual(["/enheter/"]);
    expect(listPages("units", ["kind", "school"], pageSize)).toEqual(["/utvalg/enheter/kind/school/"]);
  });

  test("are numbered from the second", async () => {
    const { listPages } = await routesAt("/");
    expect(listPages("units", [], pageSize + 1)).toEqual(["/enheter/", "/utvalg/enheter/side/2/"]);
    expect(listPages("units", ["kind", "school"], pageSize * 2 + 1)).toEqual([
      "/utvalg/enheter/kind/school/",
      "/utvalg/enheter/kind/school/2/",
      "/utvalg/enheter/kind/school/3/",
    ]);
  });
});
