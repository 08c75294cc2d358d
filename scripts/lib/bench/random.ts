/** Chance that is the same every time: each draw follows from the seed. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number {
    return min + Math.floor(this.next() * (max - min + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** @throws RangeError when there is nothing to pick from */
  pick<T>(list: readonly T[]): T {
    return at(list, Math.floor(this.next() * list.length));
  }

  /** Mostly the first ones: a few systems and units are used by nearly all, most by few. */
  common<T>(list: readonly T[]): T {
    return at(list, Math.floor(this.next() ** 2 * list.length));
  }

  /** From `min` to `max` different ones, or all when there are fewer. */
  some<T>(list: readonly T[], min: number, max: number, draw: "pick" | "common" = "pick"): T[] {
    const wanted = Math.min(this.int(min, max), list.length);
    const chosen = new Set<T>();
    for (let tries = 0; chosen.size < wanted && tries < wanted * 20; tries++) chosen.add(this[draw](list));
    for (const item of list) {
      if (chosen.size >= wanted) break;
      chosen.add(item);
    }
    return [...chosen];
  }

  /** A day in the years from `first` to `last`, as yyyy-mm-dd. */
  date(first: number, last: number): string {
    const two = (n: number) => String(n).padStart(2, "0");
    return `${this.int(first, last)}-${two(this.int(1, 12))}-${two(this.int(1, 28))}`;
  }
}

function at<T>(list: readonly T[], index: number): T {
  if (list.length === 0) throw new RangeError("Listen er tom.");
  return list[index] as T;
}
