import { processings } from "../processings.ts";
import { rule } from "../rule.ts";
import { wordsOf } from "../words.ts";

/** With fewer words of its own than this, a purpose only says the name again. */
const enough = 2;

export default rule({
  name: "purpose-says-more-than-the-name",
  level: "warning",
  scope: "processes",
  title: "Formålet skal si hvorfor opplysningene behandles, ikke bare gjenta navnet.",
  fix: "Skriv i `purpose` hva opplysningene brukes til, og hva som oppnås, slik at en utenforstående forstår det.",
  source: { law: "GDPR", section: "art. 5 nr. 1 bokstav b og art. 30 nr. 1 bokstav b" },
  *check(entry) {
    for (const { processing, path } of processings(entry)) {
      const name = wordsOf(`${entry.data.name} ${processing.name ?? ""}`);
      const own = [...wordsOf(processing.purpose)].filter((word) => !name.has(word));
      if (own.length >= enough) continue;
      yield {
        path: [...path, "purpose"],
        message: "Formålet sier ikke mer enn navnet på prosessen.",
        hint: "Skriv hva opplysningene brukes til, og hva som oppnås.",
      };
    }
  },
});
