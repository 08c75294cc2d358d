import { type AnyEntry, nameOf } from "../registers.ts";
import { rule } from "../rule.ts";
import { normalized } from "../words.ts";

/** What has ended often has the name of what took over. */
function hasEnded({ register, data }: AnyEntry): boolean {
  if (register === "systems") return data.lifecycle?.phase === "retired";
  if (register === "retention") return data.approval?.status === "expired";
  return "status" in data && (data.status === "retired" || data.status === "terminated" || data.status === "outdated");
}

export default rule({
  name: "names-are-told-apart",
  level: "warning",
  scope: "any",
  title: "To oppføringer i samme register skal ikke ha samme navn.",
  fix: "Gi dem navn som viser forskjellen, eller slå dem sammen. Den som forsvinner, blir et alias.",
  source: "Registerets egen orden: den som søker, skal vite hvilken som er hvilken.",
  *check(entry, { register, once }) {
    const first = once(`names-in-${entry.register}`, () => {
      const names = new Map<string, { id: string; file: string }>();
      for (const other of [...(register.all(entry.register) as readonly AnyEntry[])].sort((a, b) => (a.id < b.id ? -1 : 1)))
        if (!hasEnded(other) && !names.has(normalized(nameOf(other)))) names.set(normalized(nameOf(other)), other);
      return names;
    }).get(normalized(nameOf(entry)));
    if (!first || hasEnded(entry) || first.id === entry.id) return;
    yield {
      path: ["name" in entry.data ? "name" : "title"],
      message: `«${nameOf(entry)}» heter det samme som «${first.file}».`,
      hint: "Gi dem ulike navn, eller slå dem sammen.",
    };
  },
});
