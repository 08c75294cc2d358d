/**
 * Gives a text that can be read and marked in the page a button that copies it. Where the browser does not let a page copy, the text is
 * marked, so that one key is left to press.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    if (!button) return;
    button.hidden = false;
    button.addEventListener("click", () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const text = this.querySelector<HTMLElement>("[data-text]");
    const status = this.querySelector("[role=status]");
    if (!text || !status) return;
    try {
      await navigator.clipboard.writeText(text.textContent ?? "");
      status.textContent = this.dataset.copied ?? "";
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = this.dataset.failed ?? "";
    }
  }
}

customElements.define("copy-text", CopyText);
