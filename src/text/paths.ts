import type { RegisterName } from "../register/registers.ts";
import { text } from "./index.ts";

/** Where a record's page is, below the path the site is served from. */
export function recordPath({ register, id }: { register: RegisterName; id: string }): string {
  return `/${text.registers[register].slug}/${id}/`;
}

/** A page of «Hva vet kommunen om meg?», below the path the site is served from: the first, or one about a kind of person. */
export function aboutMePath(...parts: string[]): string {
  return `${["/om-meg", ...parts].join("/")}/`;
}
