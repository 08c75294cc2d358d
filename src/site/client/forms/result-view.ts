import type { Checked } from "../../../forms/check-record.ts";
import type { Git } from "../../../forms/hosts/host.ts";
import { pathIn } from "../../../forms/hosts/index.ts";
import { lineDiff } from "../../../forms/line-diff.ts";
import { hostWay, mailWay, type Proposal } from "../../../forms/ways-out.ts";
import { formsText } from "../../../text/forms.ts";
import { find, make, type Part } from "./part.ts";
import { problemList } from "./problems-view.ts";

const texts = formsText.result;

export interface Result extends Proposal {
  /** What people call the record. */
  name: string;
  /** The file it was opened from; undefined for a new record. */
  source: string | undefined;
  checked: Checked;
}

interface Places {
  git: Git | undefined;
  mailbox: string | undefined;
}

let address = "";

function showFile(view: HTMLElement, { file, text, source }: Result, git: Git | undefined): void {
  find(view, "[data-result-file]").textContent = git ? pathIn(git, file) : file;
  find(view, "[data-result-text]").textContent = text;
  find(view, "[data-result-diff-part]").hidden = source === undefined;
  find<HTMLDetailsElement>(view, "[data-result-whole]").open = source === undefined;
  if (source === undefined) return;
  const marks = { added: "+ ", removed: "− ", same: "  ", gap: "" };
  find(view, "[data-result-diff]").replaceChildren(
    ...lineDiff(source, text).lines.map(({ kind, text: line }) => {
      const told = kind === "added" || kind === "removed" ? [make("span", { class: "ds-sr-only" }, ` (${texts[kind]})`)] : [];
      return make("li", { "data-kind": kind }, kind === "gap" ? texts.gap(line) : marks[kind] + line, ...told);
    }),
  );
}

function showWays(view: HTMLElement, result: Result, { git, mailbox }: Places): void {
  const { file, text, name, isEdit } = result;
  URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const download = find<HTMLAnchorElement>(view, "[data-download]");
  download.href = address;
  download.download = file.slice(file.lastIndexOf("/") + 1);

  find(view, "[data-host]").hidden = !git;
  if (git) {
    const way = hostWay(git, result);
    const link = find<HTMLAnchorElement>(view, "[data-host-link]");
    link.href = way.href;
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    link.textContent = isEdit ? texts.openEdit(way.name) : texts.openNew(way.name);
    find(view, "[data-host-text]").textContent = isEdit ? texts.fills.edit(way.name) : texts.fills[way.fills](way.name, pathIn(git, file));
    const reason = find(view, "[data-host-why]");
    // Of a file that is changed the address never carries anything, so there is nothing to explain.
    reason.textContent = way.without && !isEdit ? texts.why[way.without] : "";
    reason.hidden = !reason.textContent;
  }

  find(view, "[data-mail]").hidden = !mailbox;
  if (mailbox) {
    const path = git ? pathIn(git, file) : file;
    const way = mailWay(mailbox, result, {
      subject: texts.mailSubject(isEdit, name),
      body: (content) => texts.mailBody(path, content),
    });
    find<HTMLAnchorElement>(view, "[data-mail-link]").href = way.href;
    find(view, "[data-mail-text]").textContent = way.carries ? texts.mailCarries(mailbox) : texts.mailAttach(mailbox);
  }
}

/** Shows what a form has become: the file, what is changed in it, what the check advises, and the ways to propose it. */
export function showResult(view: HTMLElement, root: Part, result: Result, places: Places): void {
  const { text, source, checked } = result;
  const isUnchanged = text === source;
  const { added, removed } = source === undefined ? { added: 0, removed: 0 } : lineDiff(source, text);
  find(view, "[data-result-title]").textContent = isUnchanged
    ? texts.unchanged
    : source === undefined
      ? texts.titleNew
      : texts.titleEdit(added, removed);
  find(view, "[data-result-lead]").hidden = !isUnchanged;
  find(view, "[data-result-body]").hidden = isUnchanged;
  if (!isUnchanged) {
    showFile(view, result, places.git);
    showWays(view, result, places);
    const advice = find(view, "[data-advice]");
    advice.hidden = checked.problems.length === 0;
    find(advice, "[data-advice-title]").textContent = formsText.advice.title(checked.problems.length);
    find(advice, "[data-advice-list]").replaceChildren(...problemList(root, checked.problems));
    find(view, "[data-left]").textContent = formsText.left(checked.left.length);
    find(view, "[data-copied]").textContent = "";
  }
  view.hidden = false;
  view.focus();
}

/** Copies the file, and says whether it could. */
export async function copyResult(view: HTMLElement): Promise<void> {
  const told = find(view, "[data-copied]");
  try {
    await navigator.clipboard.writeText(find(view, "[data-result-text]").textContent ?? "");
    told.textContent = texts.copied;
  } catch {
    find<HTMLDetailsElement>(view, "[data-result-whole]").open = true;
    told.textContent = texts.copyFailed;
  }
}
