import { formatDate } from "../../text/format.ts";
import { rule } from "../rule.ts";
import { schemaOf } from "../schema.ts";
import { leadingTo, type Path, walk } from "../walk.ts";

const toLaws = leadingTo(({ vocabulary }) => vocabulary === "laws");

export default rule({
  name: "law-references-are-in-force",
  level: "warning",
  scope: "any",
  title: "Hjemler skal vise til lover som gjelder.",
  fix: "Finn paragrafen i loven som tok over, og bytt henvisningen. Meldingen nevner loven når kodelisten sier hvilken det er. Gjelder fra dagen etter siste dag loven gjelder.",
  source: "Registerets egen orden: en hjemmel som er opphevet, er ingen hjemmel.",
  *check(entry, { register, today, label }) {
    const cited: { code: string; path: Path }[] = [];
    walk(
      schemaOf(entry.register).field,
      entry.data,
      (field, value, path) => {
        if (field.vocabulary === "laws" && typeof value === "string") cited.push({ code: value, path: [...path] });
      },
      toLaws,
    );
    for (const { code, path } of cited) {
      const law = register.code("laws", code);
      if (!law?.validTo || law.validTo >= today) continue;
      const successors = (law.replacedBy ?? []).map((next) => `${next} (${label("laws", next)})`).join(" eller ");
      yield {
        path,
        message: `«${label("laws", code)}» (${code}) gjaldt til og med ${formatDate(law.validTo)}.`,
        hint: successors ? `Vis til ${successors}, og finn paragrafen der.` : "Finn loven som gjelder nå.",
      };
    }
  },
});
