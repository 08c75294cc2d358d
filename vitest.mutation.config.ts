import { defineConfig } from "vitest/config";

/** The tests that say what `src/register` does, for `npm run mutation`: those of files and docs would only take time. */
export default defineConfig({
  test: {
    include: ["tests/register/**/*.test.ts"],
    exclude: ["tests/register/{docs,layering,mutations,parallel,types}.test.ts"],
    testTimeout: 30_000,
    // A mutant is switched on in the running process, so that nothing needs to be loaded anew for each.
    pool: "threads",
    isolate: false,
    maxWorkers: 1,
  },
});
