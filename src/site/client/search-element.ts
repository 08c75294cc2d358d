export interface Fragment {
  url: string;
  excerpt: string;
  meta: { title?: string; kind?: string; municipality?: string };
}

interface Result {
  data(): Promise<Fragment>;
}

export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number }): Promise<void>;
  destroy(): Promise<void>;
  mergeIndex(path: string): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  debouncedSearch(
    query: string | null,
    options: { filters: Record<string, string> },
    wait?: number,
  ): Promise<{ results: Result[]; filters: Record<string, Record<string, number>> } | null>;
}

const pageSize = 15;

/** Pagefind's excerpt as nodes. The text is the register's own and is never read as HTML; only the marks around the words found are. */
function marked(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((escaped, i) => {
    const part = escaped.replaceAll("&lt;", "<").replaceAll("&gt;", ">");
    if (i % 2 === 0) return document.createTextNode(part);
    const mark = document.createElement("mark");
    mark.textContent = part;
    return mark;
  });
}

/** A search page: what is asked for stands in the address, so that it can be linked to and gone back to. */
export abstract class SearchElement extends HTMLElement {
  protected text: Record<string, string> = {};
  #pagefind: Promise<Pagefind> | undefined;
  #results: Result[] = [];
  #shown = 0;

  get #form(): HTMLFormElement | null {
    return this.querySelector("form");
  }

  async connectedCallback(): Promise<void> {
    this.hidden = false;
    this.text = JSON.parse(this.dataset.text ?? "{}") as Record<string, string>;
    const form = this.#form;
    if (!form) return;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.search();
    });
    form.addEventListener("input", () => void this.search());
    this.querySelector("button[type=button]")?.addEventListener("click", () => void this.#showMore());
    const given = new URLSearchParams(location.search);
    const query = form.elements.namedItem("q");
    if (query instanceof HTMLInputElement) query.value = given.get("q") ?? "";
    try {
      await this.fillFilters(given);
      await this.search();
    } catch {
      this.#say(this.text.failed ?? "");
    }
    if (query instanceof HTMLInputElement && !given.has("q")) query.focus();
  }

  /** Pagefind, ready to be asked. Called once. */
  protected async load(): Promise<Pagefind> {
    const bundle = this.dataset.bundle ?? "/pagefind/";
    const pagefind = (await import(/* @vite-ignore */ `${bundle}pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: bundle.replace(/pagefind\/$/, ""), excerptLength: 28 });
    return pagefind;
  }

  protected get pagefind(): Promise<Pagefind> {
    this.#pagefind ??= this.load();
    return this.#pagefind;
  }

  /** Fills the lists one narrows by, and chooses what was asked for. */
  protected async fillFilters(given: URLSearchParams): Promise<void> {
    for (const select of this.querySelectorAll("select")) select.value = given.get(select.name) ?? "";
  }

  #say(message: string): void {
    const status = this.querySelector("[role=status]");
    if (status) status.textContent = message;
  }

  async search(): Promise<void> {
    const form = this.#form;
    if (!form) return;
    const chosen = new FormData(form);
    const query = String(chosen.get("q") ?? "").trim();
    const filters = Object.fromEntries(
      [...chosen].filter(([key, value]) => key !== "q" && value !== "").map(([key, value]) => [key, String(value)]),
    );
    const address = new URLSearchParams({ ...(query ? { q: query } : {}), ...filters });
    history.replaceState(null, "", address.size > 0 ? `?${address}` : location.pathname);
    const list = this.querySelector("ol");
    if (!query && Object.keys(filters).length === 0) {
      this.#results = [];
      list?.replaceChildren();
      this.#say(this.text.empty ?? "");
      await this.#showMore();
      return;
    }
    try {
      const found = await (await this.pagefind).debouncedSearch(query || null, { filters }, 120);
      // null: the person went on typing, and a later search answers instead.
      if (!found) return;
      this.#results = found.results;
      this.#shown = 0;
      list?.replaceChildren();
      const n = found.results.length;
      this.#say(n === 0 ? (this.text.none ?? "") : n === 1 ? (this.text.one ?? "") : (this.text.many ?? "").replace("{n}", String(n)));
      await this.#showMore();
    } catch {
      this.#say(this.text.failed ?? "");
    }
  }

  async #showMore(): Promise<void> {
    const results = this.#results;
    const next = await Promise.all(results.slice(this.#shown, this.#shown + pageSize).map((result) => result.data()));
    // Another search may have come between.
    if (results !== this.#results) return;
    this.#shown += next.length;
    this.querySelector("ol")?.append(...next.map((hit) => this.#draw(hit)));
    const more = this.querySelector<HTMLElement>("button[type=button]");
    if (more) more.hidden = this.#shown >= results.length;
  }

  /** What stands under the name of a hit. */
  protected about({ meta }: Fragment): string {
    return meta.kind ?? "";
  }

  #draw(hit: Fragment): HTMLElement {
    const item = document.createElement("li");
    const heading = document.createElement("h2");
    const link = document.createElement("a");
    link.className = "ds-link";
    link.href = hit.url;
    link.textContent = hit.meta.title ?? hit.url;
    heading.append(link);
    const kind = document.createElement("p");
    kind.className = "quiet";
    kind.textContent = this.about(hit);
    const excerpt = document.createElement("p");
    excerpt.append(...marked(hit.excerpt));
    item.append(heading, kind, excerpt);
    return item;
  }
}
