import { nextLook } from "../../register/dates.ts";
import { text } from "../../text/index.ts";
import type { Report } from "../report.ts";
import { coverageOf, coverageSection, screeningSection, stateOf, systemsToAssess } from "./coverage.ts";
import { countedAssessments, isAbove } from "./matrix.ts";
import { measureSection, measuresOf } from "./measures.ts";
import { assessmentSection, matrixSection, scenarioSection } from "./scenarios.ts";

const words = text.risk;

/**
 * Where the risk lies, what is to be done about it, and what is not assessed. What is in an assessment is never public;
 * the public edition tells that one is made, when, and when next.
 */
export const risk: Report = {
  id: "risiko",
  title: words.title,
  lead: words.lead,
  editions: ["public", "internal"],
  build(register, { today, edition }) {
    const assessments = register.all("assessments");
    const next = (id: string) => {
      const assessment = register.get("assessments", id);
      return assessment && nextLook(register, assessment);
    };
    const counted = countedAssessments(register);
    const scale = register.municipality.riskScale;
    if (edition === "public" || !scale) {
      return {
        figures: [{ title: words.figures.assessments, value: counted.length }],
        sections: [assessmentSection(register, undefined, next)],
      };
    }
    const measures = measuresOf(register, today);
    const systems = systemsToAssess(register);
    const screened = register.all("processes").filter(({ data }) => data.personalData && data.status !== "retired");
    return {
      figures: [
        {
          title: words.figures.current,
          value: assessments.filter((each) => stateOf(register, each, today) === "current").length,
          of: assessments.length,
        },
        {
          title: words.figures.above,
          value: counted.flatMap(({ data }) => data.scenarios ?? []).filter((scenario) => isAbove(scale, scenario)).length,
          isWarning: true,
        },
        { title: words.figures.overdue, value: measures.filter(({ state }) => state === "overdue").length, isWarning: true },
        { title: words.figures.open, value: measures.filter(({ state }) => state !== "closed").length },
        {
          title: words.figures.systems,
          value: systems.filter((system) => coverageOf(register, system, "ros", today).state === "current").length,
          of: systems.length,
        },
        { title: words.figures.screened, value: screened.filter(({ data }) => data.dpiaScreening).length, of: screened.length },
      ],
      sections: [
        matrixSection(register, scale),
        assessmentSection(register, scale, next),
        measureSection(register, today),
        coverageSection(register, today),
        screeningSection(register, today),
        scenarioSection(register, scale),
      ],
    };
  },
};
