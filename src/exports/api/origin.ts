import type { Edition } from "../../register/edition.ts";
import type { Register } from "../../register/link.ts";
import type { AnyEntry, RegisterName } from "../../register/registers.ts";
import { recordPath } from "../../text/paths.ts";

/** The version of the published shape, by semantic versioning. CHANGELOG-API.md tells what each changed; `tests/exports/api/shape.txt` holds it. */
export const schemaVersion = "1.0.0";

/** Where the API is, below the path the site is served from. */
export const apiFolder = "api/v1";

/** What the files are made from beside the Register. */
export interface ApiOrigin {
  edition: Edition;
  /** Whether the edition holds what is restricted. */
  restricted: boolean;
  /** The day it is reckoned from, as yyyy-mm-dd. */
  date: string;
  /** The last commit that changed the content; null when it is not in Git. */
  commit: string | null;
  /** The path the site is served below, with a slash at both ends. */
  base: string;
}

/** What every file says of itself. */
export interface Head {
  schemaVersion: string;
  edition: Edition;
  date: string;
  commit: string | null;
}

export function headOf({ edition, date, commit }: ApiOrigin): Head {
  return { schemaVersion, edition, date, commit };
}

/** An id as one part of an address: `grunnskole/skoleskyss` → `grunnskole~skoleskyss`. No id or code holds `~`, and no client escapes it. */
export function keyOf(id: string): string {
  return id.replaceAll("/", "~");
}

/** The file of a record, below the API's folder. */
export function recordFile(register: RegisterName, id: string): string {
  return `${register}/${keyOf(id)}.json`;
}

/** The address of a file of the API, from the root of the host. */
export function apiHref({ base }: Pick<ApiOrigin, "base">, file: string): string {
  return `${base}${apiFolder}/${file}`;
}

/** The address of a record's page, from the root of the host. */
export function pageHref({ base }: Pick<ApiOrigin, "base">, entry: Pick<AnyEntry, "register" | "id">): string {
  return `${base}${recordPath(entry).slice(1)}`;
}

/** Where the edition's site is, without a slash at the end; undefined when the register does not say. */
export function siteOf({ municipality }: Pick<Register, "municipality">, { edition }: Pick<ApiOrigin, "edition">): string | undefined {
  return municipality.sites?.[edition]?.replace(/\/$/, "");
}
