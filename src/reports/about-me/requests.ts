import type { Code, Register } from "../../register/link.ts";
import { contactOf, dataProtectionOfficer } from "../../register/roles.ts";
import { text } from "../../text/index.ts";
import { rightsIn, rightsOf } from "../data-subject-rights.ts";
import type { Service } from "./services.ts";
import { lawsText, namesInSentence } from "./words.ts";

const t = text.aboutMe.requests;

/** Rights one writes a letter to use, by their code in data-subject-rights, with the letter. */
const letters = { innsyn: t.access, retting: t.rectification, sletting: t.erasure, innsigelse: t.objection } as const;

/** The code list with what holds for the answer, and the code in it that says when it must come. */
const termsList = "rights-request-terms";
const deadlineTerm = "svarfrist";

/** A web address longer than this is cut or refused by some mail programs and systems (Windows: 2,048 characters). */
const maxAddress = 1900;

/** A letter that is ready to send. */
export interface RightsRequest {
  right: Code;
  title: string;
  body: string;
  /** Opens the letter in a mail program; undefined where the municipality names no mailbox for it. */
  mailto?: string;
  /** Where the right holds, in whole or in part. */
  services: Service[];
}

/** Where a request is sent: to where mail is registered, or else to the data protection officer. */
export function requestMailbox({ municipality }: Register): string | undefined {
  return (contactOf(municipality, "postmottak") ?? contactOf(municipality, dataProtectionOfficer))?.mailbox;
}

/** What holds for the answer to a request, as the code list has it. */
export function requestTerms(register: Register): readonly Code[] {
  return register.get("vocabularies", termsList)?.data.codes ?? [];
}

function holdsIn(register: Register, { process, held }: Service): Set<string> {
  return new Set(
    held.flatMap(({ processing }) =>
      rightsIn(register, process, processing)
        .filter(({ standing }) => standing === "holds" || standing === "partly")
        .map(({ right }) => right.code),
    ),
  );
}

function mailAddress(mailbox: string, subject: string, body: string): string {
  return `mailto:${mailbox}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
}

/** Letters a person of this kind can send, for the rights that hold in at least one of the services, in the order of the code list. */
export function requestsFor(register: Register, subject: string, services: readonly Service[]): RightsRequest[] {
  const held = services.map((service) => ({ service, codes: holdsIn(register, service) }));
  const mailbox = requestMailbox(register);
  const deadline = register.code(termsList, deadlineTerm)?.authority;
  return rightsOf(register).flatMap((right): RightsRequest[] => {
    const letter = letters[right.code as keyof typeof letters];
    const where = held.filter(({ codes }) => codes.has(right.code)).map(({ service }) => service);
    if (!letter || where.length === 0) return [];
    const claim = letter.claim(namesInSentence(register, "data-subjects", [subject]), lawsText(register, right.authority ?? []));
    const written = (points: readonly string[]) =>
      [
        t.addressed(register.municipality.name),
        claim,
        t.onBehalf,
        points.join("\n"),
        letter.place,
        [deadline ? t.deadline(lawsText(register, deadline)) : "", t.end].filter(Boolean).join(" "),
        `${t.name}\n${t.contact}`,
      ].join("\n\n");
    const body = written(letter.points);
    const ways = "short" in letter ? [letter.points, [letter.short]] : [letter.points];
    const mailto =
      mailbox === undefined
        ? undefined
        : ways.map((points) => mailAddress(mailbox, letter.subject, written(points))).find((address) => address.length <= maxAddress);
    return [{ right, title: letter.title, body, services: where, ...(mailto ? { mailto } : {}) }];
  });
}
