import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ["nb", "Hva", "Hva"],
  ["nn", "Kva", "Hva"],
  ["en", "What", "Hva"],
])("in %s a code is described in that language, and as the code list has it where it is not told in that", async (language, own, other) => {
  vi.stubEnv("INTERFACE_LANGUAGE", language);
  vi.resetModules();
  const { descriptionOfCode } = await import("../../src/register/code-name.ts");
  expect(descriptionOfCode({ description: "Hva", descriptionNn: "Kva", descriptionEn: "What" })).toBe(own);
  expect(descriptionOfCode({ description: "Hva" })).toBe(other);
  expect(descriptionOfCode({})).toBeUndefined();
});
