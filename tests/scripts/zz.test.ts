import { test } from "vitest";
import { loadRegister } from "../../src/register/load.ts";
import { writeSecrets } from "../support/secrets.ts";

test("x", () => {
  const s = writeSecrets("/tmp/secrets-x");
  console.log(s.length);
  console.log(loadRegister("/tmp/secrets-x", "2026-11-22").findings);
});
