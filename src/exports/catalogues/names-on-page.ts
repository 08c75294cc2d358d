import { slug } from "../../register/slug.ts";

/**
 * Names of the things of one kind that a page tells of: `dokumentasjon-vedtak`, and `dokumentasjon-vedtak-2` for the next of the same
 * title. No two are alike, and a name does not change when others come after it.
 */
export function namesOn(kind: string): (title: string) => string {
  const taken = new Map<string, number>();
  return (title) => {
    const wanted = `${kind}-${slug(title).replaceAll("/", "-")}`;
    let count = (taken.get(wanted) ?? 0) + 1;
    const name = () => (count > 1 ? `${wanted}-${count}` : wanted);
    while (taken.has(name())) count++;
    taken.set(wanted, count);
    if (count > 1) taken.set(name(), 1);
    return name();
  };
}
