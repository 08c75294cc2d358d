import type { Fragment } from "../../search/ask.ts";
import { SearchElement } from "../../site/client/search-element.ts";
import { options, type Pagefind } from "../../site/client/search-engine.ts";

interface Index {
  name: string;
  path: string;
}

/** The search of many registers: each has an index, and Pagefind merges them here; or all is in the first. */
class PortalSearch extends SearchElement {
  protected override async load(): Promise<Pagefind> {
    let left = JSON.parse(this.dataset.indexes ?? "[]") as Index[];
    const failed: string[] = [];
    for (;;) {
      const pagefind = await super.load();
      const merged = await Promise.allSettled(left.map(({ path }) => pagefind.mergeIndex(path, options)));
      const missing = left.filter((_, i) => merged[i]?.status === "rejected");
      if (missing.length === 0) {
        this.#warn(failed);
        return pagefind;
      }
      // An index that could not be fetched stays in Pagefind, and makes every search fail: it begins anew without it.
      failed.push(...missing.map(({ name }) => name));
      left = left.filter((index) => !missing.includes(index));
      await pagefind.destroy();
    }
  }

  protected override about({ meta }: Fragment): string {
    return [meta.municipality, meta.kind].filter(Boolean).join(" · ");
  }

  #warn(failed: readonly string[]): void {
    const warning = this.querySelector<HTMLElement>(".search-warning");
    if (!warning) return;
    warning.hidden = failed.length === 0;
    warning.textContent = failed.length === 0 ? "" : `${this.dataset.parts ?? ""}${failed.join(", ")}`;
  }
}

customElements.define("portal-search", PortalSearch);
