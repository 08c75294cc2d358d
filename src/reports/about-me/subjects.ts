import type { Code, Register } from "../../register/link.ts";
import { text } from "../../text/index.ts";
import { sensitivityOf } from "./sensitivity.ts";
import { type Service, servicesBySubject } from "./services.ts";

/** A kind of person the municipality has data about. */
export interface Subject {
  code: Code;
  services: Service[];
  /** How many of the services hold specially guarded data about them. */
  sensitive: number;
}

/** The kinds of people in the Register, in the groups and the order of the code list. Those that no process names are not there. */
export function subjectGroups(register: Register): { title: string; subjects: Subject[] }[] {
  const found = servicesBySubject(register);
  const codes = register.get("vocabularies", "data-subjects")?.data.codes ?? [];
  const known = new Set(codes.map(({ code }) => code));
  const unlisted = [...found.keys()].filter((code) => !known.has(code)).map((code): Code => ({ code, nb: code }));
  const subjects = [...codes, ...unlisted].flatMap((code): Subject[] => {
    const services = found.get(code.code);
    if (!services) return [];
    return [{ code, services, sensitive: services.filter(({ held }) => sensitivityOf(register, held) === "special").length }];
  });
  return [...Map.groupBy(subjects, ({ code }) => code.group ?? text.aboutMe.otherGroup)].map(([title, of]) => ({ title, subjects: of }));
}

/** So many of the kinds of people that most services have data about, in the order of the code list. */
export function mostMet(groups: readonly { subjects: readonly Subject[] }[], count: number): Subject[] {
  const subjects = groups.flatMap((group) => group.subjects);
  const most = new Set(subjects.toSorted((a, b) => b.services.length - a.services.length).slice(0, count));
  return subjects.filter((subject) => most.has(subject));
}
