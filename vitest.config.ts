import { defineConfig } from "vitest/config";

// `tests/site` and `tests/browser` build sites and open a browser: they set their own timeouts, and each folder can be run alone.
export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
  },
});
