import { type AboutPage, type Area, aboutPages, areasOf } from "../reports/about-me/pages.ts";
import type { Service } from "../reports/about-me/services.ts";
import { type Subject, subjectGroups } from "../reports/about-me/subjects.ts";
import { summaryOf } from "../reports/about-me/summary.ts";
import { aboutMePath } from "../text/paths.ts";
import { register } from "./register.ts";
import { href } from "./routes.ts";

/** The kinds of people in this edition, by group; found once a build. */
export const groups = subjectGroups(register);

export function aboutMeHref(...parts: string[]): string {
  return href(aboutMePath(...parts));
}

/** More services than this are not named in a list: a name with its link and tag is a third of a kilobyte. */
export const maxListed = 150;

/** Where a right is explained. */
export function rightHref(code: string): string {
  return `${aboutMeHref()}#rett-${code}`;
}

/** The place of a service on its page. It is inside what is folded, so that a link to it opens it. */
export function serviceAnchor({ process }: Service): string {
  return process.id.replaceAll("/", "-");
}

/** A kind of person with its pages. */
export interface SubjectPages extends Subject {
  pages: AboutPage[];
  /** All services, by area. */
  areas: Area[];
  /** Sentences on what is held, of all services: made once, and not for each page. */
  summary: string[];
  /** Where each service is told of. */
  hrefOf(service: Service): string;
}

/** Every kind of person with its pages, for the addresses of the site. */
export function subjectPages(): SubjectPages[] {
  return groups.flatMap(({ subjects }) =>
    subjects.map((subject) => {
      const pages = aboutPages(register, subject.services);
      const places = new Map(
        pages.flatMap(({ path, areas }) => areas.flatMap(({ services }) => services.map((service) => [service, path] as const))),
      );
      return {
        ...subject,
        pages,
        areas: areasOf(register, subject.services),
        summary: summaryOf(register, subject.code.code, subject.services),
        hrefOf: (service) => `${aboutMeHref(subject.code.code, ...(places.get(service) ?? []))}#${serviceAnchor(service)}`,
      };
    }),
  );
}
