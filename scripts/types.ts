import { writeFileSync } from "node:fs";
import { generateTypes } from "./lib/generate-types.ts";

writeFileSync(new URL("../src/register/types.ts", import.meta.url), await generateTypes());
