import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "register", include: ["tests/register/**/*.test.ts"], testTimeout: 30_000 } },
      {
        test: {
          name: "code",
          include: ["tests/{reports,exports,federation,edit,imports,workbook,site,scripts,text,deploy,security}/**/*.test.ts"],
          testTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
