import { SearchElement } from "./search-element.ts";

/** The search of one register. */
class RegisterSearch extends SearchElement {
  protected override async fillFilters(given: URLSearchParams): Promise<void> {
    const filters = await (await this.pagefind).filters();
    for (const select of this.querySelectorAll("select")) {
      for (const value of Object.keys(filters[select.name] ?? {}).sort(new Intl.Collator("nb").compare))
        select.add(new Option(value, value));
    }
    await super.fillFilters(given);
  }
}

customElements.define("register-search", RegisterSearch);
