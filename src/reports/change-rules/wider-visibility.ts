import { type Visibility, visibilities } from "../../register/schema.ts";
import type { Municipality, Routine } from "../../register/types.ts";
import type { ChangeRule } from "./rule.ts";

const rankOf = (data: unknown) => visibilities.indexOf((data as { visibility?: Visibility }).visibility ?? "public");

const rule: ChangeRule = {
  name: "wider-visibility",
  title: "Det som har vært skjult, blir synlig for flere.",
  role: "informasjonssikkerhetsansvarlig",
  source: "Registerets egen orden: det som først er publisert, kan ikke trekkes tilbake.",
  *check({ register, before, after }) {
    if (!before || !after) return;
    if (rankOf(after.data) < rankOf(before.data)) yield "Oppføringen er synlig for flere enn før.";
    if (register === "routines" && (after.data as Routine).publishText && !(before.data as Routine).publishText)
      yield "Teksten under feltene blir offentlig.";
    if (register !== "municipality") return;
    const [was, is] = [before.data as Municipality, after.data as Municipality];
    if (is.git?.public && !was.git?.public) yield "Det står at alle kan åpne depotet med filene, også det som er internt og begrenset.";
    if (is.publication?.calendar && !was.publication?.calendar) yield "Fristene blir offentlige, som kalendere.";
    const published = (data: Municipality) =>
      new Set(
        Object.entries(data.publication ?? {}).flatMap(([name, value]) =>
          Array.isArray(value) ? value.map((status: string) => `${name} ${status}`) : [],
        ),
      );
    const known = published(was);
    if (was.publication && [...published(is)].some((status) => !known.has(status)))
      yield "Oppføringer med flere statuser enn før publiseres.";
  },
};

export default rule;
