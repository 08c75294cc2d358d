import { slug } from "../../register/slug.ts";

/**
 * Names of the things of one kind that a page tells of: `dokumentasjon-vedtak`, and `dokumentasjon-vedtak-2` for the next of the same
 * title. A name does not change when others come after it.
 */
export function namesOn(kind: string): (title: string) => string {
  const taken = new Map<string, number>();
  return (title) => {
    const name = `${kind}-${slug(title).replaceAll("/", "-")}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count > 1 ? `${name}-${count}` : name;
  };
}
