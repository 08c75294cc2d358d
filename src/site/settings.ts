import process from "node:process";
import type { Edition } from "../register/edition.ts";
import type { Language } from "../text/language.ts";

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} mangler. Bygg med «npm run build» eller «npm run dev».`);
  return value;
}

/** What the command that builds the site tells it. */
export const settings = {
  /** File with the edition's Register. */
  register: required("REGISTER"),
  /** File with what the edition may tell of how the register has changed. */
  changeLog: required("CHANGE_LOG"),
  /** The content folder, for its history in Git. */
  content: required("CONTENT"),
  edition: required("EDITION") as Edition,
  /** yyyy-mm-dd */
  today: required("TODAY"),
  /** Folder of assets that Decap CMS is in, where the edition has it. */
  decap: required("DECAP"),
  /** The folder the site is built in; none while one works with `npm run dev`. */
  out: process.env.OUT_DIR,
  /** The languages the site is made in, the main one first. */
  languages: required("SITE_LANGUAGES").split(",") as Language[],
  /** The path the whole site is served below, with a slash at both ends; pages in another language than the main stand below it. */
  siteBase: required("SITE_BASE"),
  /** Whether reports are made. They are left out only by the benchmark, to see what they cost. */
  reports: process.env.REPORTS !== "none",
};
