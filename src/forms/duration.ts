/** A length of time as people say it: a number and a unit. */
export interface Spoken {
  count: string;
  unit: Unit;
}

/** The units of ISO 8601 that a register uses, and `other` for what is no single one of them. */
export type Unit = "Y" | "M" | "W" | "D" | "other";

export const units: Unit[] = ["Y", "M", "W", "D", "other"];

/** `P5Y` → five years, `P1Y6M` → eighteen months. What no single unit can say is left as it is written. */
export function spokenDuration(period: string): Spoken {
  const [, years, months, weeks, days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(period) ?? [];
  const given = [years, months, weeks, days].filter((part) => part !== undefined).length;
  if (given === 1) {
    const unit = years ? "Y" : months ? "M" : weeks ? "W" : "D";
    return { count: years ?? months ?? weeks ?? days ?? "", unit };
  }
  if (given === 2 && years && months) return { count: String(Number(years) * 12 + Number(months)), unit: "M" };
  return { count: period, unit: period ? "other" : "Y" };
}

/** The other way; what is no whole number is kept, so that the check can say what is wrong with it. */
export function writtenDuration({ count, unit }: Spoken): string {
  const number = count.trim();
  return unit !== "other" && /^\d+$/.test(number) ? `P${Number(number)}${unit}` : number;
}
