import type { RegisterName } from "../register/registers.ts";
import { text } from "../text/index.ts";
import { aboutMeHref } from "./about-me.ts";
import { landscapeHref } from "./landscape.ts";
import { reportHref } from "./reports.ts";
import { href, registerHref } from "./routes.ts";
import { settings } from "./settings.ts";

/** What a page can belong to: a register, or one of the site's own parts. */
export type Section = RegisterName | "about" | "areas" | "flows" | "due" | "reports" | "guidance" | "registers";

interface MenuItem {
  title: string;
  href: string;
  /** The sections it stands for: where one is, is said by one item. */
  sections: readonly Section[];
}

const t = text.start.menu;

/** Sections that have an item of their own only for the staff. */
const elsewhere = (section: Section): Section[] => (settings.edition === "internal" ? [] : [section]);

/** What people come for, a few words each. All registers are one step away, for those who know their names. */
export const menu: readonly MenuItem[] = [
  { title: t.about, href: aboutMeHref(), sections: ["about"] },
  { title: t.areas, href: href("/omrader/"), sections: ["areas", "processes"] },
  { title: t.systems, href: registerHref("systems"), sections: ["systems"] },
  { title: t.flows, href: landscapeHref(), sections: ["flows", "integrations"] },
  { title: t.kept, href: registerHref("retention"), sections: ["retention", "archives", "routines"] },
  ...(settings.edition === "internal"
    ? ([
        { title: t.units, href: registerHref("units"), sections: ["units"] },
        ...(settings.reports ? [{ title: t.due, href: reportHref("frister"), sections: ["due"] } as const] : []),
      ] as const)
    : []),
  { title: text.reports.title, href: href(`/${text.reports.slug}/`), sections: ["reports", ...elsewhere("due")] },
  {
    title: t.all,
    href: href("/registre/"),
    sections: ["registers", "agreements", "assessments", "vocabularies", ...elsewhere("units")],
  },
  { title: text.site.guidance, href: href("/veiledning/"), sections: ["guidance"] },
];
