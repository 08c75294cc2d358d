import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generateTypes } from "../../scripts/lib/generate-types.ts";

test("src/register/types.ts is what `npm run types` writes from the schemas", async () => {
  expect(readFileSync(new URL("../../src/register/types.ts", import.meta.url), "utf8")).toBe(await generateTypes());
});
