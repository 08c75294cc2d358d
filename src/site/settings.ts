import process from "node:process";
import type { Edition } from "../register/edition.ts";

/** What the build is told by its environment; `scripts/build.ts` sets it. */
export const settings = {
  content: process.env.CONTENT ?? "content",
  edition: (process.env.EDITION === "public" ? "public" : "internal") as Edition,
  restricted: process.env.RESTRICTED === "1",
  /** yyyy-mm-dd */
  today: process.env.TODAY ?? new Date().toISOString().slice(0, 10),
};
