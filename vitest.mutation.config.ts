import { defineConfig } from "vitest/config";

/** The tests that say what `src/register` does, for `npm run mutation`: those of files and docs would only take time. */
export default defineConfig({
  test: {
    include: ["tests/register/**/*.test.ts"],
    exclude: ["tests/register/{docs,layering,mutations,schemas,types}.test.ts"],
    testTimeout: 30_000,
  },
});
