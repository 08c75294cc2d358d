import { text } from "../../text/index.ts";
import type { Report } from "../report.ts";
import { aboutSection, approvalOf } from "./about.ts";
import { changesSection } from "./changes.ts";
import { disposals, dueSection, transfersDue } from "./due.ts";
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
    return {
      status: approvalOf(register),
      figures: [
        { title: words.figures.archives, value: register.all("archives").length },
        { title: words.figures.rules, value: rules.filter(({ data }) => data.approval.status === "adopted").length, of: rules.length },
        { title: words.figures.disposal, value: disposals(register, today).due.filter(({ when }) => when !== "next").length },
        { title: words.figures.transfers, value: transfersDue(register, today).length },
      ],
      sections: [
        aboutSection(register, given),
        rolesSection(register),
        routinesSection(register, given),
        holdingsSection(register),
        preservationSection(register, given),
        transferSection(register),
        dueSection(register, given),
        ...(changes ? [changes] : []),
        lawsSection(register),
      ],
      files: [
        { name: "noark5.xml", title: words.noark.xml },
        { name: "noark5-klasser.csv", title: words.noark.csv },
      ],
    };
  },
};
