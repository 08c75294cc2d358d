import { rule } from "../rule.ts";

export default rule({
  name: "parents-form-a-tree",
  level: "error",
  scope: "any",
  title: "En enhet eller prosess kan ikke høre til seg selv, heller ikke gjennom andre.",
  fix: "Rett `parent` i en av oppføringene i ringen.",
  source: "Registerets egen orden: organisasjonen er et tre.",
  *check(entry, { register }) {
    if (entry.register !== "units" && entry.register !== "processes") return;
    const { register: name } = entry;
    const seen = [entry.id];
    let parent = entry.data.parent && register.get(name, entry.data.parent)?.id;
    while (parent && !seen.includes(parent)) {
      seen.push(parent);
      const above = register.get(name, parent)?.data.parent;
      parent = above && register.get(name, above)?.id;
    }
    // Those that only lead into a ring are right; the ring itself is wrong.
    if (parent === entry.id)
      yield {
        path: ["parent"],
        message: `Oppføringen hører til seg selv: ${[...seen, parent].join(" → ")}.`,
        hint: "Rett «parent» i en av dem.",
      };
  },
});
