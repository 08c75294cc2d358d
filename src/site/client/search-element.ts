import { type Answer, ask, type Counts, countsFor, type Filters, type Fragment, looked, type Result, read } from "../../search/ask.ts";
import { explain, type Piece } from "../../search/explain.ts";
import { filterNames } from "../../search/filters.ts";
import type { Words } from "../../search/word-list.ts";
import { loadPagefind, loadWords, type Pagefind } from "./search-engine.ts";

/** Milliseconds of rest in the typing before a search is made. */
const rest = 150;

/** A text with what goes into it. The values are put in as they are, whatever signs they have. */
const filled = (template: string, a = "", b = "") => template.replace(/\{([ab])\}/g, (_, slot) => (slot === "a" ? a : b));

/** The text is the register's own and is never read as HTML. */
function nodeOf({ text, isFound }: Piece): Node {
  if (!isFound) return document.createTextNode(text);
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}

/** A search page: what is asked for stands in the address, so that it can be linked to and gone back to. */
export abstract class SearchElement extends HTMLElement {
  #text: Record<string, string> = {};
  #pagefind: Promise<Pagefind> | undefined;
  #words: Promise<Words | undefined> | undefined;
  #answer: Answer | undefined;
  /** How many records have each value of each filter. */
  protected all: Counts = {};
  #shown = 0;
  /** Each search has a number, so that one that is no longer wanted is known. */
  #turn = 0;

  protected say(key: string, a?: string, b?: string): string {
    return filled(this.#text[key] ?? "", a, b);
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector("form");
  }

  get #more(): HTMLElement | null {
    return this.querySelector("button[type=button]");
  }

  get #narrowing(): HTMLDetailsElement | null {
    return this.querySelector("form details");
  }

  async connectedCallback(): Promise<void> {
    // Open before it is shown, so that nothing moves.
    if (this.#narrowing) this.#narrowing.open = matchMedia("(min-width: 48rem)").matches;
    this.hidden = false;
    this.#text = JSON.parse(this.dataset.text ?? "{}") as Record<string, string>;
    const form = this.#form;
    if (!form) return;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.search();
    });
    form.addEventListener("input", () => void this.search());
    this.#more?.addEventListener("click", () => void this.#showMore());
    const given = new URLSearchParams(location.search);
    const query = form.elements.namedItem("q");
    if (query instanceof HTMLInputElement) query.value = given.get("q") ?? "";
    try {
      await this.fillFilters(given);
      await this.search();
    } catch {
      this.#tell(this.say("failed"));
    }
    if (query instanceof HTMLInputElement && !given.has("q")) query.focus();
  }

  /** Pagefind, ready to be asked. Called once. */
  protected load(): Promise<Pagefind> {
    return loadPagefind(this.dataset.bundle ?? "/pagefind/");
  }

  protected get pagefind(): Promise<Pagefind> {
    this.#pagefind ??= this.load();
    return this.#pagefind;
  }

  /** The words of the index, fetched when there is one it has not. */
  readonly #knownWords = (): Promise<Words | undefined> => {
    this.#words ??= this.dataset.words ? loadWords(this.dataset.words) : Promise.resolve(undefined);
    return this.#words;
  };

  /** Chooses in the lists one narrows by what was asked for. */
  protected async fillFilters(given: URLSearchParams): Promise<void> {
    for (const select of this.querySelectorAll("select")) {
      select.value = given.get(select.name) ?? "";
      // A value that is not there any more is not asked for.
      if (select.selectedIndex === -1) select.value = "";
    }
    if (this.#narrowing && this.#filters().size > 0) this.#narrowing.open = true;
  }

  #tell(message: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = message;
  }

  #filters(): Map<string, string> {
    return new Map([...this.querySelectorAll("select")].filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));
  }

  async search(): Promise<void> {
    const form = this.#form;
    if (!form) return;
    this.#turn += 1;
    const turn = this.#turn;
    const query = String(new FormData(form).get("q") ?? "").trim();
    const filters: Filters = Object.fromEntries(this.#filters());
    const address = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters });
    history.replaceState(null, "", address.size > 0 ? `?${address}` : location.pathname);
    await new Promise((done) => setTimeout(done, rest));
    if (turn !== this.#turn) return;
    const isNothing = !query && Object.keys(filters).length === 0;
    try {
      const answer = isNothing ? undefined : await ask(await this.pagefind, query, filters, this.#knownWords);
      const first = answer ? await Promise.all(answer.results.slice(0, looked).map(read)) : [];
      // The person went on typing, and a later search answers instead.
      if (turn !== this.#turn) return;
      this.#answer = answer;
      this.#shown = 0;
      this.querySelector("ol")?.replaceChildren();
      this.#tell(answer ? this.#told(answer) : this.say("empty"));
      this.#draw(first);
      const help = this.querySelector<HTMLElement>(".search-help");
      if (help) help.hidden = !answer || answer.results.length > 0;
      await this.#count(answer, filters, turn);
    } catch {
      if (turn === this.#turn) this.#tell(this.say("failed"));
    }
  }

  #number(count: number): string {
    return new Intl.NumberFormat(this.#text.locale).format(count);
  }

  /** What is told of the hits as a whole. */
  #told({ results, readings, unknown, withAll, counts }: Answer): string {
    const n = results.length;
    const number = n === 0 ? this.say("none") : n === 1 ? this.say("one") : this.say("many", this.#number(n));
    const before = [
      ...readings.map(({ typed, as }) => this.say("reading", typed, as)),
      ...unknown.map((typed) => this.say("unknown", typed)),
    ];
    const after = counts || n === withAll ? [] : [withAll > 0 ? this.say("some", this.#number(withAll)) : this.say("someOnly")];
    // A number alone is no sentence.
    const end = before.length + after.length > 0 && n > 0 ? "." : "";
    return [...before, `${number}${end}`, ...after].join(" ");
  }

  /** How many hits each choice of a filter would give; undefined where only some of the words are in the hits, or nothing is counted. */
  async #countsOf({ name, value }: HTMLSelectElement, answer: Answer | undefined, filters: Filters) {
    if (!answer) return this.all[name];
    if (!answer.counts?.[name]) return undefined;
    return value ? countsFor(await this.pagefind, answer.terms, filters, name) : answer.counts[name];
  }

  async #count(answer: Answer | undefined, filters: Filters, turn: number): Promise<void> {
    for (const select of this.querySelectorAll("select")) {
      const counts = await this.#countsOf(select, answer, filters);
      if (turn !== this.#turn) return;
      for (const option of select.options) {
        if (option.value === "") continue;
        option.text = counts ? this.say("counted", option.value, this.#number(counts[option.value] ?? 0)) : option.value;
        option.disabled = counts !== undefined && !counts[option.value] && !option.selected;
      }
    }
  }

  async #showMore(): Promise<void> {
    const answer = this.#answer;
    const next = await Promise.all((answer?.results ?? []).slice(this.#shown, this.#shown + looked).map((result: Result) => read(result)));
    // Another search may have come between.
    if (answer !== this.#answer) return;
    const list = this.querySelector("ol");
    const before = list?.children.length ?? 0;
    this.#draw(next);
    // Whoever asked for more by keyboard goes on from the first of them.
    list?.children[before]?.querySelector("a")?.focus();
  }

  /** What stands under the name of a hit. */
  protected about({ meta }: Fragment): string {
    return meta.kind ?? "";
  }

  #draw(hits: readonly Fragment[]): void {
    this.#shown += hits.length;
    this.querySelector("ol")?.append(...hits.map((hit) => this.#item(hit)));
    const more = this.#more;
    if (more) more.hidden = this.#shown >= (this.#answer?.results.length ?? 0);
  }

  #item(hit: Fragment): HTMLElement {
    const { excerpt, because } = explain(hit, this.#answer?.terms ?? []);
    const item = document.createElement("li");
    const heading = document.createElement("h2");
    const link = document.createElement("a");
    link.className = "ds-link";
    link.href = hit.url;
    link.textContent = hit.meta.title ?? hit.url;
    // A record is called what it is called in its own language.
    if (this.dataset.recordLang && hit.filters[filterNames.register]) link.lang = this.dataset.recordLang;
    heading.append(link);
    const lines = [
      { className: "quiet", nodes: [document.createTextNode(this.about(hit))] },
      { className: "", nodes: excerpt.map(nodeOf) },
      ...because.map(({ kind, typed, word }) => ({
        className: "results-why",
        nodes: [document.createTextNode(this.say(kind, typed, word))],
      })),
    ];
    item.append(
      heading,
      ...lines.map(({ className, nodes }) => {
        const line = document.createElement("p");
        if (className) line.className = className;
        line.append(...nodes);
        return line;
      }),
    );
    return item;
  }
}
