import type { RegisterName } from "../register/registers.ts";
import { registerNames } from "../register/registers.ts";
import { text } from "../text/index.ts";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** A path in the site, under the base path it is served from. */
export function href(path: string): string {
  return `${base}${path.startsWith("/") ? path : `/${path}`}`;
}

export function registerHref(register: RegisterName): string {
  return href(`/${text.registers[register].slug}/`);
}

export function recordHref({ register, id }: { register: RegisterName; id: string }): string {
  return href(`/${text.registers[register].slug}/${id}/`);
}

/** A list page: a facet of a register, or a further page of it. */
export function listHref(register: RegisterName, ...parts: string[]): string {
  return parts.length === 0 ? registerHref(register) : href(`/utvalg/${text.registers[register].slug}/${parts.join("/")}/`);
}

export const registerBySlug = new Map(registerNames.map((name) => [text.registers[name].slug as string, name]));
