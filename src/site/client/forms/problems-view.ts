import type { FormProblem } from "../../../forms/check-record.ts";
import { formsText } from "../../../text/forms.ts";
import { find, make, type Part } from "./part.ts";

/** The part a path leads to, or the nearest around it. */
function partAt(root: Part, path: FormProblem["path"]): Part {
  let part = root;
  for (const step of path) {
    const next = part.child(step);
    if (!next) break;
    part = next;
  }
  return part;
}

/** Opens what a part is folded in, and lands on it. */
function goTo(part: Part): void {
  for (let at: HTMLElement | null = part.element; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  const target = part.target();
  target.focus();
  target.scrollIntoView({ block: "center" });
}

/** A list of problems as links that lead to their fields. */
export function problemList(root: Part, problems: readonly FormProblem[]): HTMLElement[] {
  return problems.map(({ path, message, hint }) => {
    const part = partAt(root, path);
    const link = make("a", { class: "ds-link", href: `#${part.target().id || part.element.dataset.id || "innhold"}` }, message);
    link.addEventListener("click", (event) => {
      event.preventDefault();
      goTo(part);
    });
    return make("li", {}, link, ...(hint ? [` ${hint}`] : []));
  });
}

/** Where a part says what is wrong with it. */
const errorBox = (element: HTMLElement) => element.querySelector<HTMLElement>(":scope > [data-error]");

/** Puts each problem at its field, and takes away those that were there. */
export function showProblems(form: HTMLElement, root: Part, problems: readonly FormProblem[]): void {
  for (const element of form.querySelectorAll<HTMLElement>("[data-wrong]")) {
    delete element.dataset.wrong;
    const box = errorBox(element);
    if (box) box.hidden = true;
    for (const input of element.querySelectorAll("[aria-invalid]")) input.removeAttribute("aria-invalid");
  }
  for (const { path, level, message, hint } of problems) {
    const part = partAt(root, path);
    const box = errorBox(part.element);
    if (!box) continue;
    if (part.element.dataset.wrong === undefined) box.replaceChildren();
    part.element.dataset.wrong = level;
    part.element.hidden = false;
    box.hidden = false;
    const isError = level === "error";
    const said = [isError ? `${formsText.errors.prefix} ` : "", message, hint ? ` ${hint}` : ""].join("");
    box.append(make("p", { class: "ds-validation-message", "data-color": isError ? "danger" : "warning" }, said));
    if (isError) part.target().setAttribute("aria-invalid", "true");
  }
}

/** The summary of what must be mended, above the form; the focus is moved to it. */
export function showSummary(host: HTMLElement, root: Part, errors: readonly FormProblem[]): void {
  const summary = find(host, "[data-summary]");
  find(summary, "[data-summary-title]").textContent = formsText.errors.title(errors.length);
  find(summary, "[data-summary-list]").replaceChildren(...problemList(root, errors));
  summary.hidden = errors.length === 0;
  if (errors.length > 0) summary.focus();
}
