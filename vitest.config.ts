import { defineConfig } from "vitest/config";
import { validatorModules } from "./scripts/lib/validator-modules.ts";

export default defineConfig({
  test: {
    // One less is kept for people by default, which on a machine with two processors leaves one of them idle.
    maxWorkers: "100%",
    projects: [
      { test: { name: "register", include: ["tests/register/**/*.test.ts"], testTimeout: 30_000 } },
      {
        // Tests of the forms check with the same compiled code as the browser.
        plugins: [validatorModules()],
        test: { name: "forms", include: ["tests/forms/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        test: {
          name: "code",
          include: ["tests/{reports,exports,federation,edit,imports,workbook,site,scripts,search,text,deploy,security}/**/*.test.ts"],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/global-setup.ts"],
          // A page on a busy machine is not always done in a second.
          expect: { poll: { timeout: 15_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
