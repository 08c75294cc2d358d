import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { growShape } from "./lib/api-shape.ts";
import { withRuleList } from "./lib/generate-rule-list.ts";
import { generateTypes } from "./lib/generate-types.ts";
import { root, run } from "./lib/settings.ts";

/** `npm run types`: what is written from the schemas and the rules, and what is new in the shape of the API. */
await run(async () => {
  writeFileSync(join(root, "src/register/types.ts"), await generateTypes());
  const findings = join(root, "docs/findings.md");
  writeFileSync(findings, withRuleList(readFileSync(findings, "utf8")));
  growShape();
  return 0;
});
