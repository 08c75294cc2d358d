import { isMapped } from "../processings.ts";
import { rule } from "../rule.ts";

export default rule({
  name: "mapped-process-decides-on-personal-data",
  level: "error",
  scope: "processes",
  title: "En kartlagt prosess skal si om den behandler personopplysninger, og i så fall hvordan.",
  fix: "Sett `personalData: true` og beskriv behandlingene, eller `false` uten behandlinger. Er dere ikke så langt, sett `status: started`.",
  source: { law: "GDPR", section: "art. 30 nr. 1" },
  *check(entry) {
    const { personalData, processing, status } = entry.data;
    if (personalData === false && processing?.length) {
      yield {
        path: ["personalData"],
        message: "Prosessen sier at den ikke behandler personopplysninger, men har behandlinger.",
        hint: "Sett «personalData: true», eller ta bort «processing».",
      };
    }
    if (!isMapped(entry)) return;
    if (personalData === undefined) {
      yield {
        path: ["status"],
        message: "Prosessen er kartlagt, men sier ikke om den behandler personopplysninger.",
        hint: "Legg til «personalData: true» eller «personalData: false».",
      };
    } else if (personalData && !processing?.length) {
      yield {
        path: ["personalData"],
        message: "Prosessen behandler personopplysninger, men ingen behandling er beskrevet.",
        hint: `Legg til «processing», eller sett status til «started» i stedet for «${status}».`,
      };
    }
  },
});
