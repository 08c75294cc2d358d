import { nameOf, type RegisterName } from "../register/registers.ts";
import { slug } from "../register/slug.ts";

/** The id a new record gets: its name in small letters, below its service area for a process. Empty while there is no name. */
export function newId(register: RegisterName, data: Record<string, unknown>): string {
  const own = slug(nameOf({ data: data as never })).replaceAll("/", "-");
  if (!own) return "";
  return register === "processes" ? `${typeof data.area === "string" && data.area ? data.area : "…"}/${own}` : own;
}

/** The file of a new record below the content folder. Routines are prose; all else is fields. */
export function newFile(register: RegisterName, id: string): string {
  return `${register}/${id}.${register === "routines" ? "md" : "yaml"}`;
}
