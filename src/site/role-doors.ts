import { text } from "../text/index.ts";
import { landscapeHref } from "./landscape.ts";
import { formHref } from "./proposals.ts";
import { reportHref, reports } from "./reports.ts";
import { href, registerHref } from "./routes.ts";

interface Door {
  title: string;
  href: string;
}

const { forRoles } = text.start.staff;

/** A report, where the edition has it. */
function report(id: string): Door[] {
  const found = reports.find((each) => each.id === id);
  return found ? [{ title: found.title, href: reportHref(id) }] : [];
}

const register = (name: "systems" | "retention" | "units"): Door => ({
  title: text.registers[name].many,
  href: registerHref(name),
});

/** What each who works in the municipality most often comes for. */
export const roleDoors: readonly { title: string; lead: string; links: Door[] }[] = [
  {
    ...forRoles.department,
    links: [
      register("units"),
      { title: text.forms.newTitle.processes, href: formHref("processes") },
      { title: text.site.guidance, href: href("/veiledning/") },
    ],
  },
  {
    ...forRoles.owner,
    links: [...report("frister"), register("systems"), { title: text.subscribe.title, href: href(`/${text.subscribe.slug}/`) }],
  },
  { ...forRoles.privacy, links: [...report("behandlingsprotokoll"), ...report("risiko"), ...report("endringer")] },
  {
    ...forRoles.security,
    links: [...report("informasjonsverdi"), ...report("risiko"), { title: text.landscape.title, href: landscapeHref() }],
  },
  { ...forRoles.archive, links: [...report("dokumentasjonsplan"), register("retention"), ...report("rettighetsdokumentasjon")] },
  {
    ...forRoles.it,
    links: [
      ...report("systemoversikt"),
      { title: text.landscape.title, href: landscapeHref() },
      { title: text.api.title, href: href("/api/") },
    ],
  },
  { ...forRoles.leader, links: [...report("status"), ...report("risiko"), register("units")] },
];
