import type { AnyEntry, RegisterName } from "../register/registers.ts";
import { text } from "../text/index.ts";
import { register as data } from "./register.ts";

/** The page of each record of a register, and of each of its old ids, which leads on. */
export function recordPaths(register: RegisterName) {
  const slug: string = text.registers[register].slug;
  return (data.all(register) as readonly AnyEntry[]).flatMap((entry) => {
    const moved = (entry.data.aliases ?? []).map((alias) => ({ params: { register: slug, id: alias }, props: { entry, isAlias: true } }));
    return [{ params: { register: slug, id: entry.id }, props: { entry, isAlias: false } }, ...moved];
  });
}
