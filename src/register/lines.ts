/** Where the lines of a text begin; found only when a place is asked for. */
export class Lines {
  readonly #text: string;
  #starts: number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * The place of a character, both from 1; a place after the end is that of the end.
   * The YAML library's own counter is not used: it misses lines inside text that it could not make sense of.
   */
  at(offset: number): { line: number; column: number } {
    if (!this.#starts) {
      this.#starts = [0];
      for (let i = this.#text.indexOf("\n"); i !== -1; i = this.#text.indexOf("\n", i + 1)) this.#starts.push(i + 1);
    }
    const starts = this.#starts;
    const wanted = Math.min(Math.max(offset, 0), this.#text.length);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: wanted - (starts[low] ?? 0) + 1 };
  }
}
