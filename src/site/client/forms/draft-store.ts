import type { Draft } from "../../../forms/draft.ts";

/** The draft of one form, kept in this browser only. A browser that keeps nothing is as one without drafts. */
export class DraftStore {
  readonly #key: string;

  constructor(key: string) {
    this.#key = `orden-utkast ${key}`;
  }

  read(): Draft | undefined {
    try {
      const draft = JSON.parse(localStorage.getItem(this.#key) ?? "null") as Draft | null;
      return draft && typeof draft.saved === "string" && typeof draft.changes === "object" ? draft : undefined;
    } catch {
      return undefined;
    }
  }

  write(draft: Draft | undefined): void {
    try {
      if (draft) localStorage.setItem(this.#key, JSON.stringify(draft));
      else localStorage.removeItem(this.#key);
    } catch {
      // Full, or shut off.
    }
  }
}
