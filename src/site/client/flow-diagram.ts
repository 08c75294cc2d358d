/** Draws the mermaid text beside it, when it comes into view. The table under it says the same without this. */
class FlowDiagram extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        void this.draw();
      },
      { rootMargin: "400px" },
    );
    observer.observe(this);
  }

  async draw(): Promise<void> {
    const target = this.querySelector<HTMLElement>(".diagram");
    const source = this.querySelector("pre")?.textContent ?? "";
    if (!target) return;
    try {
      const { default: mermaid } = await import("mermaid");
      mermaid.initialize({
        startOnLoad: false,
        securityLevel: "strict",
        theme: "base",
        themeVariables: { fontSize: "14px" },
        fontFamily: "inherit",
        flowchart: { useMaxWidth: false, htmlLabels: true, curve: "basis", nodeSpacing: 24, rankSpacing: 44, padding: 12 },
      });
      const { svg } = await mermaid.render(`flow-${Math.random().toString(36).slice(2)}`, source);
      target.innerHTML = svg;
      this.dataset.drawn = "";
    } catch {
      target.textContent = this.dataset.failed ?? "";
    }
  }
}

customElements.define("flow-diagram", FlowDiagram);
