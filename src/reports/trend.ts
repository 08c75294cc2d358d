import type { Entry } from "../register/registers.ts";

export type Status = Entry<"processes">["data"]["status"];

/** How many processes stood at each step at the end of a day. */
export interface TrendPoint {
  /** yyyy-mm-dd */
  date: string;
  steps: Record<Status, number>;
}

/** The history of the processes. Why there is none is said where there is none. */
export interface Trend {
  /** In order of date. Empty when Git knows nothing. */
  points: TrendPoint[];
  /** `shallow`: Git holds only the last part of the history. `none`: the content is not in Git. */
  limit?: "shallow" | "none";
}

export const noTrend: Trend = { points: [], limit: "none" };
