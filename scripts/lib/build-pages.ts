import process from "node:process";
import { build } from "astro";
import { root } from "./settings.ts";

/** The process that makes the pages of one edition; what it makes them of stands in the environment, as src/site/settings.ts reads it. */
try {
  // A line for each page was a fortieth of the time of a large register.
  await build({ root, logLevel: "warn" });
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}
