import { isObject, same } from "./same.ts";

/** What becomes of the items of a list: `was` and `now` are indexes; one without the other is taken out or put in. */
export interface Step {
  was?: number;
  now?: number;
}

/** Lists longer than this on both sides are paired in order: the table below would be too large. */
const largest = 1_000_000;

/** What it costs to make one item the other: nothing when they are alike, always less than taking one out and putting one in. */
function cost(a: unknown, b: unknown): number {
  if (same(a, b)) return 0;
  if (!isObject(a) || !isObject(b)) return 1.5;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  let alike = 0;
  for (const key of keys) if (same(a[key], b[key])) alike++;
  return 0.2 + 1.7 * (1 - alike / keys.size);
}

function aligned(was: readonly unknown[], now: readonly unknown[], offset: number): Step[] {
  const width = now.length + 1;
  const steps: Step[] = [];
  if (was.length * now.length > largest) {
    const most = Math.max(was.length, now.length);
    return Array.from({ length: most }, (_, i) => ({
      ...(i < was.length ? { was: i + offset } : {}),
      ...(i < now.length ? { now: i + offset } : {}),
    }));
  }
  // least[i][j]: the least it costs to make was[i…] into now[j…].
  const least = new Float64Array((was.length + 1) * width);
  const change = new Float64Array(was.length * now.length);
  for (let i = was.length; i >= 0; i--) {
    for (let j = now.length; j >= 0; j--) {
      if (i === was.length) least[i * width + j] = now.length - j;
      else if (j === now.length) least[i * width + j] = was.length - i;
      else {
        const price = cost(was[i], now[j]);
        change[i * now.length + j] = price;
        least[i * width + j] = Math.min(
          price + (least[(i + 1) * width + j + 1] ?? 0),
          1 + (least[(i + 1) * width + j] ?? 0),
          1 + (least[i * width + j + 1] ?? 0),
        );
      }
    }
  }
  let i = 0;
  let j = 0;
  while (i < was.length || j < now.length) {
    const here = least[i * width + j] ?? 0;
    if (i < was.length && j < now.length && here === (change[i * now.length + j] ?? 0) + (least[(i + 1) * width + j + 1] ?? 0)) {
      steps.push({ was: offset + i++, now: offset + j++ });
    } else if (i < was.length && here === 1 + (least[(i + 1) * width + j] ?? 0)) steps.push({ was: offset + i++ });
    else steps.push({ now: offset + j++ });
  }
  return steps;
}

/** Pairs the items of two lists so that as little as possible is changed. */
export function align(was: readonly unknown[], now: readonly unknown[]): Step[] {
  const shortest = Math.min(was.length, now.length);
  let head = 0;
  while (head < shortest && same(was[head], now[head])) head++;
  let tail = 0;
  while (tail < shortest - head && same(was[was.length - 1 - tail], now[now.length - 1 - tail])) tail++;
  return [
    ...Array.from({ length: head }, (_, i) => ({ was: i, now: i })),
    ...aligned(was.slice(head, was.length - tail), now.slice(head, now.length - tail), head),
    ...Array.from({ length: tail }, (_, i) => ({ was: was.length - tail + i, now: now.length - tail + i })),
  ];
}
