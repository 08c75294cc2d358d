import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withRuleList } from "./lib/generate-rule-list.ts";
import { generateTypes } from "./lib/generate-types.ts";
import { root } from "./lib/settings.ts";

/** `npm run types`: what is written from the schemas and the rules. */
writeFileSync(join(root, "src/register/types.ts"), await generateTypes());
const findings = join(root, "docs/findings.md");
writeFileSync(findings, withRuleList(readFileSync(findings, "utf8")));
