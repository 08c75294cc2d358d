interface Row {
  id: string;
  name: string;
  cells: string[];
  facets: Record<string, string[]>;
}

/** More rows than this are not drawn at once; one narrows further instead. */
const maxRows = 500;

/**
 * Narrows a register's list as one types and chooses, over the whole register and not only the page one stands on.
 * Without it the same choices are links to lists made beforehand.
 */
class ListFilter extends HTMLElement {
  #rows: Promise<Row[]> | undefined;
  #original: DocumentFragment | undefined;

  connectedCallback(): void {
    const fields = this.querySelector("search");
    if (!fields) return;
    fields.hidden = false;
    this.querySelector<HTMLElement>("[data-without-script]")?.setAttribute("hidden", "");
    const controls = [...fields.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")];
    const apply = () => void this.#apply(controls.map(({ name, value }) => [name, value]));
    fields.addEventListener("input", apply);
    const given = new URLSearchParams(location.search);
    for (const control of controls) control.value = given.get(control.name) ?? "";
    if (given.size > 0) apply();
  }

  #load(): Promise<Row[]> {
    this.#rows ??= fetch(this.dataset.index ?? "").then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json() as Promise<Row[]>;
    });
    return this.#rows;
  }

  async #apply(chosen: [name: string, value: string][]): Promise<void> {
    const status = this.querySelector<HTMLElement>("[role=status]");
    const body = document.querySelector("main table tbody");
    const pages = document.querySelector<HTMLElement>("main .ds-pagination");
    if (!status || !body) return;
    const wanted = chosen
      .map(([key, value]) => [key, value.trim().toLocaleLowerCase("nb-NO")] as const)
      .filter(([, value]) => value !== "");
    const query = new URLSearchParams(wanted.map(([key, value]) => [key, value]));
    history.replaceState(null, "", wanted.length > 0 ? `?${query}` : location.pathname);
    if (wanted.length === 0) {
      if (this.#original) body.replaceChildren(this.#original.cloneNode(true));
      if (pages) pages.hidden = false;
      status.textContent = "";
      return;
    }
    if (!this.#original) {
      this.#original = document.createDocumentFragment();
      for (const row of body.children) this.#original.append(row.cloneNode(true));
    }
    try {
      const rows = await this.#load();
      const hits = rows.filter((row) =>
        wanted.every(([key, value]) =>
          key === "name"
            ? row.name.toLocaleLowerCase("nb-NO").includes(value)
            : (row.facets[key] ?? []).some((slug) => slug.toLocaleLowerCase("nb-NO") === value),
        ),
      );
      body.replaceChildren(...hits.slice(0, maxRows).map((row) => this.#draw(row)));
      if (pages) pages.hidden = true;
      status.textContent = hits.length === 0 ? (this.dataset.none ?? "") : `${Math.min(hits.length, maxRows)} / ${rows.length}`;
    } catch {
      status.textContent = this.dataset.failed ?? "";
      this.toggleAttribute("data-has-failed", true);
      this.querySelector("[data-without-script]")?.removeAttribute("hidden");
    }
  }

  #draw(row: Row): HTMLElement {
    const line = document.createElement("tr");
    const head = document.createElement("th");
    head.scope = "row";
    if (this.dataset.lang) head.lang = this.dataset.lang;
    const link = document.createElement("a");
    link.className = "ds-link";
    link.href = `${this.dataset.base}${row.id}/`;
    link.textContent = row.name;
    head.append(link);
    line.append(
      head,
      ...row.cells.map((cell) => {
        const td = document.createElement("td");
        td.textContent = cell;
        return td;
      }),
    );
    return line;
  }
}

customElements.define("list-filter", ListFilter);
