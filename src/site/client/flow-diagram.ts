import type { Mermaid } from "mermaid";

/** Share of its natural size a drawing may be made to fit: 14 px text is then 10 px. */
const smallest = 0.72;

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
      const { default: mermaid } = (await import(/* @vite-ignore */ this.dataset.mermaid ?? "")) as { default: Mermaid };
      mermaid.initialize({
        startOnLoad: false,
        securityLevel: "strict",
        maxEdges: 5000,
        maxTextSize: 500_000,
        theme: "base",
        themeVariables: { fontSize: "14px" },
        fontFamily: "inherit",
        flowchart: { useMaxWidth: false, htmlLabels: true, curve: "basis", nodeSpacing: 24, rankSpacing: 44, padding: 12 },
      });
      const { svg } = await mermaid.render(`flow-${Math.random().toString(36).slice(2)}`, source);
      target.innerHTML = svg;
      this.#fit(target);
      this.dataset.drawn = "";
    } catch {
      target.textContent = this.dataset.failed ?? "";
    }
  }

  /** Makes a wide drawing smaller to fit, but never so small that its text cannot be read: the rest is scrolled to. */
  #fit(target: HTMLElement): void {
    const svg = target.querySelector("svg");
    const natural = svg?.viewBox.baseVal.width ?? 0;
    if (!svg || natural === 0) return;
    const scale = Math.min(1, Math.max(smallest, (target.clientWidth - 32) / natural));
    svg.setAttribute("width", String(natural * scale));
    svg.removeAttribute("height");
  }
}

customElements.define("flow-diagram", FlowDiagram);
