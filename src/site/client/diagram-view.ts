const [smallest, largest] = [0.1, 4];

/**
 * Makes the drawing in it larger and smaller. The box scrolls by itself, by touch and with the arrow keys, also without this; here it can also be
 * dragged with the mouse and pinched.
 */
class DiagramView extends HTMLElement {
  #box: HTMLElement | null = null;
  #svg: SVGSVGElement | null = null;
  /** 1: as it was drawn. */
  #scale = 1;
  #pointers = new Map<number, PointerEvent>();
  #isDragged = false;

  connectedCallback(): void {
    this.#box = this.querySelector<HTMLElement>(".diagram");
    this.#svg = this.#box?.querySelector("svg") ?? null;
    const tools = this.querySelector<HTMLElement>(".diagram-tools");
    if (!this.#box || !this.#svg || !tools) return;
    this.#scale = this.#svg.clientWidth / (this.#natural.width || 1) || 1;
    tools.addEventListener("click", ({ target }) => {
      const asked = (target as Element).closest<HTMLElement>("[data-zoom]")?.dataset.zoom;
      if (asked) this.#ask(asked);
    });
    this.addEventListener("keydown", (event) => {
      const asked = { "+": "in", "=": "in", "-": "out", "−": "out", "0": "reset" }[event.key];
      if (!asked || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      this.#ask(asked);
    });
    this.#box.addEventListener(
      "wheel",
      (event) => {
        // A pinch on a touchpad comes as a wheel with Ctrl; a wheel alone scrolls, as everywhere else.
        if (!event.ctrlKey) return;
        event.preventDefault();
        this.#zoom(this.#scale * Math.exp(-event.deltaY / 600), event);
      },
      { passive: false },
    );
    this.#drag(this.#box);
    this.#show(this.#box, this.#svg.querySelector(".node.focus"));
  }

  /** What the drawing is about is seen first, also in a drawing larger than its box. */
  #show(box: HTMLElement, focus: Element | null): void {
    if (!focus) return;
    const [at, frame] = [focus.getBoundingClientRect(), box.getBoundingClientRect()];
    const isSeen = at.left >= frame.left && at.right <= frame.right && at.top >= frame.top && at.bottom <= frame.bottom;
    if (isSeen) return;
    const [dx, dy] = [at.left + at.width / 2 - frame.left - frame.width / 2, at.top + at.height / 2 - frame.top - frame.height / 2];
    box.scrollBy({ left: dx, top: dy, behavior: "instant" });
  }

  get #natural(): DOMRect {
    return this.#svg?.viewBox.baseVal as unknown as DOMRect;
  }

  #ask(what: string): void {
    const room = (this.#box?.clientWidth ?? 0) - 34;
    if (what === "fit") {
      const height = Math.max(200, window.innerHeight * 0.8 - 34);
      this.#zoom(Math.min(room / this.#natural.width, height / this.#natural.height, 1));
    } else this.#zoom(what === "reset" ? 1 : this.#scale * (what === "in" ? 1.25 : 0.8));
  }

  /** @param at the point that stays where it is; the middle when nothing is said */
  #zoom(wanted: number, at?: { clientX: number; clientY: number }): void {
    const [box, svg] = [this.#box, this.#svg];
    if (!box || !svg) return;
    const scale = Math.min(largest, Math.max(smallest, wanted));
    const frame = box.getBoundingClientRect();
    const [x, y] = [(at?.clientX ?? frame.left + frame.width / 2) - frame.left, (at?.clientY ?? frame.top + frame.height / 2) - frame.top];
    const grown = scale / this.#scale;
    const [left, top] = [(box.scrollLeft + x) * grown - x, (box.scrollTop + y) * grown - y];
    this.#scale = scale;
    svg.setAttribute("width", String(Math.round(this.#natural.width * scale)));
    svg.setAttribute("height", String(Math.round(this.#natural.height * scale)));
    svg.dataset.zoomed = "";
    box.scrollTo({ left, top, behavior: "instant" });
    const told = this.querySelector("output");
    if (told) told.textContent = (this.dataset.now ?? "").replace("%", String(Math.round(scale * 100)));
  }

  #drag(box: HTMLElement): void {
    box.addEventListener("pointerdown", (event) => {
      if (event.pointerType === "mouse" && event.button !== 0) return;
      this.#isDragged = false;
      this.#pointers.set(event.pointerId, event);
    });
    box.addEventListener("pointermove", (event) => {
      const before = this.#pointers.get(event.pointerId);
      if (!before) return;
      const [other] = [...this.#pointers.values()].filter(({ pointerId }) => pointerId !== event.pointerId);
      if (other) {
        const apart = (one: PointerEvent) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
        const at = { clientX: (event.clientX + other.clientX) / 2, clientY: (event.clientY + other.clientY) / 2 };
        this.#zoom((this.#scale * apart(event)) / apart(before), at);
      } else if (event.pointerType === "mouse") {
        const [dx, dy] = [event.clientX - before.clientX, event.clientY - before.clientY];
        // A hand that shakes while it clicks a link does not drag.
        if (!this.#isDragged && Math.hypot(dx, dy) < 4) return;
        this.#isDragged = true;
        box.setPointerCapture(event.pointerId);
        box.scrollBy({ left: -dx, top: -dy, behavior: "instant" });
      } else return;
      this.#pointers.set(event.pointerId, event);
    });
    for (const name of ["pointerup", "pointercancel", "pointerleave"] as const)
      box.addEventListener(name, ({ pointerId }) => this.#pointers.delete(pointerId));
    box.addEventListener("dragstart", (event) => event.preventDefault());
    box.addEventListener(
      "click",
      (event) => {
        // The click that ends a drag is no choice of a link.
        if (this.#isDragged) event.preventDefault();
        this.#isDragged = false;
      },
      true,
    );
  }
}

customElements.define("diagram-view", DiagramView);
