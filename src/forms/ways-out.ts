import { type Git, hosts, pathIn, repositoryOf } from "./hosts/index.ts";

/** A file to propose. */
export interface Proposal {
  /** Whether it is a record's file that is changed, and not a new one. */
  isEdit: boolean;
  /** Path below the content folder. */
  file: string;
  text: string;
  /** Whether everyone may see all that is in it: only then may it stand in an address. */
  isPublic: boolean;
}

/** Why an address does not carry the content. */
export type Without = "hidden" | "long" | "host";

export interface HostWay {
  name: string;
  href: string;
  fills: "all" | "name" | "nothing";
  without?: Without;
}

export interface MailWay {
  href: string;
  /** Whether the letter has the content; else the file must be attached. */
  carries: boolean;
}

export interface MailTexts {
  subject: string;
  /** The letter, with the content or asking for the file to be attached. */
  body(content: string | undefined): string;
}

/** Bytes of an address at most: servers of common kinds stop at 8 kB a line, cookies and all. */
const maxAddress = 6000;
/** Bytes of a `mailto:` at most: what mail programs on Windows take. */
const maxMail = 2000;

/**
 * Where a new or changed file is proposed at the Git host. Content stands in the address only when all of it is public: addresses are kept
 * in the logs of servers and in the history of browsers.
 */
export function hostWay(git: Git, { isEdit, file, text, isPublic }: Proposal): HostWay {
  const host = hosts[git.host];
  const repository = repositoryOf(git);
  const path = pathIn(git, file);
  if (isEdit) return { name: host.name, href: host.edit(repository, path), fills: "nothing", without: isPublic ? "host" : "hidden" };
  const plain = host.newFile(repository, path);
  if (!isPublic) return { name: host.name, ...plain, without: "hidden" };
  const whole = host.newFile(repository, path, text);
  if (whole.fills !== "all") return { name: host.name, ...whole, without: "host" };
  return whole.href.length > maxAddress ? { name: host.name, ...plain, without: "long" } : { name: host.name, ...whole };
}

/** A letter with a proposal to the register's mailbox, for those who have no account at the host. */
export function mailWay(mailbox: string, { text, isPublic }: Proposal, texts: MailTexts): MailWay {
  const letter = (content: string | undefined) =>
    `mailto:${mailbox}?subject=${encodeURIComponent(texts.subject)}&body=${encodeURIComponent(texts.body(content).replaceAll("\n", "\r\n"))}`;
  const whole = isPublic ? letter(text) : undefined;
  return whole !== undefined && whole.length <= maxMail ? { href: whole, carries: true } : { href: letter(undefined), carries: false };
}
