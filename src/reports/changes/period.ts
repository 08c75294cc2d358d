const daysIn: Record<string, number> = { Y: 365.25, M: 365.25 / 12, W: 7, D: 1 };

/** About how many days a period is, to tell the longer of two: `P1Y` → 365.25. */
export function daysOf(period: string): number {
  let days = 0;
  for (const [, count = "0", unit = ""] of period.matchAll(/(\d+)([YMWD])/g)) days += Number(count) * (daysIn[unit] ?? 0);
  return days;
}
