import { afterEach, expect, test, vi } from "vitest";

const whole = {
  CONTENT: "/content",
  REGISTER: "/register.json",
  CHANGE_LOG: "/log.json",
  EDITION: "public",
  TODAY: "2026-11-22",
  DECAP: "decap",
  SITE_LANGUAGES: "nb,en",
  SITE_BASE: "/register/",
};

afterEach(() => {
  vi.unstubAllEnvs();
});

test("the site knows what the command that builds it has told", async () => {
  for (const [name, value] of Object.entries(whole)) vi.stubEnv(name, value);
  vi.resetModules();
  const { settings } = await import("../../src/site/settings.ts");
  expect(settings).toEqual({
    content: "/content",
    changeLog: "/log.json",
    register: "/register.json",
    edition: "public",
    today: "2026-11-22",
    decap: "decap",
    languages: ["nb", "en"],
    siteBase: "/register/",
    reports: true,
  });
});

test.each(Object.keys(whole))("without %s it says what to run instead", async (missing) => {
  for (const [name, value] of Object.entries(whole)) vi.stubEnv(name, name === missing ? "" : value);
  vi.resetModules();
  await expect(import("../../src/site/settings.ts")).rejects.toThrow(`${missing} mangler. Bygg med «npm run build» eller «npm run dev».`);
});

test("reports are left out only when the benchmark says so", async () => {
  for (const [name, value] of Object.entries({ ...whole, REPORTS: "none" })) vi.stubEnv(name, value);
  vi.resetModules();
  expect((await import("../../src/site/settings.ts")).settings.reports).toBe(false);
});
