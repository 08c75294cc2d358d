import type { Register } from "../link.ts";
import { rule } from "../rule.ts";

type Tree = "units" | "processes";

/** A ring of thousands would make thousands of messages of thousands of names. */
const mostNamed = 6;

/** For each record that belongs to itself, the ring it is in, from one of its members on. Each record is followed once. */
function ringsOf(register: Register, name: Tree): Map<string, string[]> {
  const rings = new Map<string, string[]>();
  const done = new Set<string>();
  const parentOf = (id: string) => {
    const parent = register.get(name, id)?.data.parent;
    return parent === undefined ? undefined : register.get(name, parent)?.id;
  };
  for (const { id } of register.all(name)) {
    const trail = new Map<string, number>();
    let at: string | undefined = id;
    while (at !== undefined && !done.has(at) && !trail.has(at)) {
      trail.set(at, trail.size);
      at = parentOf(at);
    }
    if (at !== undefined && trail.has(at)) {
      // Those that only lead into a ring are right; the ring itself is wrong.
      const ring = [...trail.keys()].slice(trail.get(at));
      for (const member of ring) rings.set(member, ring);
    }
    for (const seen of trail.keys()) done.add(seen);
  }
  return rings;
}

function told(ring: readonly string[], id: string): string {
  const from = ring.indexOf(id);
  const named = Array.from({ length: Math.min(ring.length, mostNamed) }, (_, i) => ring[(from + i) % ring.length]);
  return [...named, ...(ring.length > mostNamed ? ["…"] : []), id].join(" → ");
}

export default rule({
  name: "parents-form-a-tree",
  level: "error",
  scope: "any",
  title: "En enhet eller prosess kan ikke høre til seg selv, heller ikke gjennom andre.",
  fix: "Rett `parent` i en av oppføringene i ringen.",
  source: "Registerets egen orden: organisasjonen er et tre.",
  *check(entry, { register, once }) {
    if (entry.register !== "units" && entry.register !== "processes") return;
    const name = entry.register;
    const ring = once(`rings-of-${name}`, () => ringsOf(register, name)).get(entry.id);
    if (!ring) return;
    yield {
      path: ["parent"],
      message: `Oppføringen hører til seg selv: ${told(ring, entry.id)}.`,
      hint: "Rett «parent» i en av dem.",
    };
  },
});
