import { resolve } from "node:path";
import { editionOf } from "../register/edition.ts";
import { loadRegister } from "../register/load.ts";
import { settings } from "./settings.ts";

const { register: full, findings } = loadRegister(resolve(settings.content), settings.today);
if (!full) {
  const first = findings.find(({ level }) => level === "error");
  throw new Error(`Registeret har feil, først i ${first?.file}:${first?.line}. Kjør «npm run check» for å se alle.`);
}

/** The Register as this edition holds it; read and checked once a build. */
export const register = editionOf(full, settings.edition, { restricted: settings.restricted });
