import type { Git } from "../../../forms/hosts/host.ts";
import { editHref } from "../../host.ts";
import { find } from "./part.ts";

/** What stands above a form about the file it is to change: why it is not here, and where else it can come from. */
export class SourceNotice {
  readonly #element: HTMLElement;

  /** @param choose is given the name and the text of a file that someone chooses */
  constructor(host: HTMLElement, choose: (name: string, text: string) => void) {
    this.#element = find(host, "[data-source-notice]");
    find<HTMLInputElement>(this.#element, "input[type=file]").addEventListener("change", (event) => {
      const [file] = (event.target as HTMLInputElement).files ?? [];
      if (file) void file.text().then((text) => choose(file.name, text));
    });
  }

  hide(): void {
    this.#element.hidden = true;
  }

  tell(message: string): void {
    this.#element.hidden = false;
    find(this.#element, "[data-source-text]").textContent = message;
    find(this.#element, "[data-source-file]").hidden = true;
    find(this.#element, "[data-source-host]").hidden = true;
  }

  /** Asks for the file, and leads to it at the host. */
  ask(message: string, git: Git | undefined, file: string | undefined): void {
    this.tell(message);
    find(this.#element, "[data-source-file]").hidden = false;
    if (!git || !file) return;
    find(this.#element, "[data-source-host]").hidden = false;
    find<HTMLAnchorElement>(this.#element, "[data-source-link]").href = editHref(git, file);
  }
}
