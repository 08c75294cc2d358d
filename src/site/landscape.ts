import type { FlowNode } from "../reports/flow.ts";
import { type Area, type Content, landscapeOf } from "../reports/landscape/landscape.ts";
import { text } from "../text/index.ts";
import { register } from "./register.ts";
import { flowRows, href } from "./routes.ts";

/** The edition's landscape. */
export const landscape = landscapeOf(register);

/** Addresses of the landscape. They are the same in all languages. */
export const landscapeHref = (...parts: string[]) => href(`/${["landskap", ...parts].join("/")}/`);
export const landscapeAreaHref = ({ id }: Area) => landscapeHref("omrade", id);
export const matrixHref = ({ id }: Area) => landscapeHref("matrise", id);
export const contentSlugs: Record<Content, string> = {
  special: "saerlige-kategorier",
  personal: "personopplysninger",
  none: "uten-personopplysninger",
};
export const contentHref = (content: Content) => landscapeHref("innhold", contentSlugs[content]);

/** The page of a system in the landscape; undefined for those with nothing to see there. */
export function aroundHref({ register: name, id }: { register: string; id: string }): string | undefined {
  return name === "systems" && landscape.edgesOf.has(`systems/${id}`) ? landscapeHref("system", id) : undefined;
}

/** In the landscape, a system leads to what is around it, and an area to its page. */
export function landscapeNodeHref({ key, record }: FlowNode): string | undefined {
  if (record) return aroundHref(record);
  const area = landscape.areas.find(({ id }) => key === `area:${id}`);
  return area && landscapeAreaHref(area);
}

export const landscapeViews = [
  { title: text.landscape.overview, href: landscapeHref() },
  { title: text.landscape.whole, href: landscapeHref("hele") },
  ...(["special", "personal", "none"] as const).map((content) => ({
    title: text.landscape.contents[content].title,
    href: contentHref(content),
  })),
  { title: text.landscape.matrix, href: landscapeHref("matrise") },
  { title: text.landscape.table, href: landscapeHref("tabell") },
];

/** The pages of the table of all flows, as the last part of their addresses; the first has none. */
export const tablePages = Array.from({ length: Math.max(1, Math.ceil(landscape.edges.length / flowRows)) }, (_, i) =>
  i === 0 ? undefined : `side/${i + 1}`,
);
