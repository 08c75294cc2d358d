import { processings } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "joint-controllers-have-arrangement",
  level: "error",
  scope: "processes",
  title: "Felles behandlingsansvar skal ha en ordning som fordeler ansvaret.",
  fix: "Skriv hvem ansvaret er felles med i `jointControllers`, og vis til avtalen som fordeler det i `arrangement`.",
  source: { law: "GDPR", section: "art. 26" },
  *check(entry) {
    for (const { processing, path } of processings(entry)) {
      if (processing.role !== "joint-controller") continue;
      if (!processing.jointControllers?.length) {
        yield {
          path: [...path, "role"],
          message: "Behandlingen har felles ansvar, men sier ikke med hvem.",
          hint: "Legg til «jointControllers».",
        };
      }
      if (!processing.arrangement) {
        yield {
          path: [...path, "role"],
          message: "Behandlingen har felles ansvar, men ingen ordning som fordeler det.",
          hint: "Legg til «arrangement» med id-en til avtalen.",
        };
      }
    }
  },
});
