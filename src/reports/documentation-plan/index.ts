import { text } from "../../text/index.ts";
import type { Report } from "../report.ts";
import { aboutSection, approvalOf } from "./about.ts";
import { changesSection } from "./changes.ts";
import { disposals, dueSection, isAdopted, transfersDue } from "./due.ts";
import { holdingsSection } from "./holdings.ts";
import { lawsSection } from "./laws.ts";
import { preservationSection } from "./preservation.ts";
import { rolesSection } from "./roles.ts";
import { routinesSection } from "./routines.ts";
import { transferSection } from "./transfer.ts";

const words = text.documentationPlan;

/** The plan that the leadership approves: who, how, which archives, what is kept and destroyed, and what is due. */
export const documentationPlan: Report = {
  id: "dokumentasjonsplan",
  title: words.title,
  lead: words.lead,
  editions: ["public", "internal"],
  isNumbered: true,
  build(register, given) {
    const { today } = given;
    const rules = register.all("retention").filter(({ data }) => data.approval.status !== "expired");
    const changes = changesSection(register, today);
    const chapters = [
      rolesSection(register),
      routinesSection(register, given),
      holdingsSection(register),
      preservationSection(register, given),
      transferSection(register),
      dueSection(register, given),
      ...(changes ? [changes] : []),
      lawsSection(register),
    ];
    // The first chapter is the one that says so.
    const since = changes && words.about.since(chapters.indexOf(changes) + 2, changes.title);
    const hasChanged = changes?.tables.some(({ rows }) => rows.length > 0);
    return {
      status: [approvalOf(register), ...(since && hasChanged ? [since] : [])].join(" "),
      figures: [
        { title: words.figures.archives, value: register.all("archives").length },
        { title: words.figures.rules, value: rules.filter(isAdopted).length, of: rules.length },
        {
          title: words.figures.disposal,
          value: disposals(register, today).due.filter(({ when, rule }) => when !== "next" && isAdopted(rule)).length,
        },
        { title: words.figures.transfers, value: transfersDue(register, today).length },
      ],
      sections: [aboutSection(register, given, since), ...chapters],
      files: [
        { name: "noark5.xml", title: words.noark.xml },
        { name: "noark5-klasser.csv", title: words.noark.csv },
      ],
    };
  },
};
