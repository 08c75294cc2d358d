import { SearchElement } from "./search-element.ts";

/** The search of one register. */
class RegisterSearch extends SearchElement {
  protected override async fillFilters(given: URLSearchParams): Promise<void> {
    this.all = await (await this.pagefind).filters();
    const compare = new Intl.Collator("nb").compare;
    for (const select of this.querySelectorAll("select"))
      for (const value of Object.keys(this.all[select.name] ?? {}).sort(compare)) select.add(new Option(value, value));
    await super.fillFilters(given);
  }
}

customElements.define("register-search", RegisterSearch);
