import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/settings.ts";
import { check } from "../../src/register/check.ts";
import { readContent } from "../../src/register/read.ts";
import type { Municipality } from "../../src/register/types.ts";
import { notStarted, remindersOf } from "../../src/reports/reminders/index.ts";

/**
 * What falls due in Fjordvik on three days, worked out by hand from the files in content/. A change of the example changes these numbers, and the
 * working has to be done again. The days: one in the middle of a month; the 31st; and 29 February of a leap year.
 *
 * REVIEWS. 315 records have `review` and are not approved assessments, and are not ended (two systems are retired); 25 processes have none. With the
 * interval of the record, or else of its register, the next review is in
 *   2026: March 1, June 6, August 5, September 6, October 1 (the 20th), December 5
 *   2027: January 8, February 13, March 19, April 23, May 27, June 30, July 3, August 26, September 28, October 7, November 4, December 1
 *   2028: January 2, February 4 (all the 12th), March 4, April 4, May 9, June 2, July 2, August 17, September 36, October 19, November 3.
 * 22 November 2026: 1 + 6 + 5 + 6 + 1 = 19 are past. Within 30 days: the five of December (3, 11, 11, 16, 22). Within 60: 13 and 15 January and four of the
 *   20th. The two of 27 January are 66 days off.
 * 31 January 2027: 19 + 5 + 8 = 32. Within 7 days: 3 February and three of the 4th. Within 30, to 2 March: the other 9 of February. Within 60, to 1 April:
 *   all 19 of March.
 * 29 February 2028: the 315 less those from March on (4 + 4 + 9 + 2 + 2 + 17 + 36 + 19 + 3 = 96) = 219. Within 7 days: three of 5 March. Within 30: 17 March.
 *   Within 60: the four of April (14, 14, 21, 28).
 *
 * ASSESSMENTS. Seven are approved: Gerica is due on 10 June 2026; the others on 20 April, 25 August, 2 September and 6, 14 and 30 October 2027.
 *
 * MEASURES that are neither done nor dropped: 30. To 15 November 2026 there are 20; then 15 December 2, 31 December 2, 31 January 2027 1, 15 February 1,
 * 28 February 2, 31 March 1 and 5 April 1. On 31 January the one of that day is not past: it is within 7 days.
 *
 * AGREEMENTS that are signed and end, by the end less the notice: Webcruiter 28 November 2026, the host municipality 31 December 2026, Netcompany
 * 31 March 2027, Compilo 30 June (the 31st of December less six months), Sensio 30 July, Norkart 29 August (from 29 February), Unit4 twice 30 September,
 * ACOS 30 December, itslearning and Vigilo 31 January 2028, Visma 30 June, Microsoft 28 November, Tietoevry 31 December.
 *
 * SYSTEMS in use that end: Gerica 30 June 2027.
 *
 * TRANSFERS, to the end of the next year: 31 March, 15 December and 31 December 2027; from 2027 on also two of 30 June 2028 and one of 1 October 2028.
 *
 * DISPOSAL. Rules that let an archive be destroyed some whole years after an event within the year: what ended in a year is free from 1 January that many
 * years after the next. Elements holds years from 2021, with seven rules of 5 years (first free in 2027), two of 3 years (2025), one of 1 year (2023) and
 * two of 10 (2032). The pupils' archive from 2016 has 1, 3 and 5 years (2018, 2020, 2022), the personnel archive 3 years, and the accounts from 2005 have
 * twice 5 years and once 10 (2016): seven rules that are free each year. So those free before 2026 are 2 + 1 + 7 = 10, in 2026 the same 10, and from 2027
 * 7 more = 17 a year. All before a year are told of together.
 *   22 November 2026: 10 + 10 = 20 past; 17 on 1 January, in 40 days. 31 January 2027: 10 + 17 = 27 past. 29 February 2028: 17 + 17 = 34 past.
 * Two of the rules in Elements are not adopted: the lists of neighbours (1 year, so free each year) and the assessments of cameras (5 years, so free from
 * 2027). Nothing is destroyed by them; each is to be decided on, once, by the first day that stood there:
 *   22 November 2026: 20 - 2 + 1 = 19 past; 17 - 2 = 15, and the cameras, on 1 January. 31 January 2027: 27 - 3 + 2 = 26 past. 29 February 2028:
 *   34 - 4 + 2 = 32 past.
 *
 * No record cites a law that has a last day, there are no exceptions, and no accessibility statement is dated.
 */
const byHand = {
  "2026-11-22": {
    review: { overdue: 19, 30: 5, 60: 6 },
    assessment: { overdue: 1 },
    measure: { overdue: 20, 30: 2, 60: 2 },
    agreement: { 7: 1, 60: 1 },
    disposal: { overdue: 19, 60: 16 },
  },
  "2027-01-31": {
    review: { overdue: 32, 7: 4, 30: 9, 60: 19 },
    assessment: { overdue: 1 },
    measure: { overdue: 24, 7: 1, 30: 3, 60: 1 },
    agreement: { overdue: 2, 60: 1 },
    disposal: { overdue: 26 },
    transfer: { 60: 1 },
  },
  "2028-02-29": {
    review: { overdue: 219, 7: 3, 30: 1, 60: 4 },
    assessment: { overdue: 7 },
    measure: { overdue: 30 },
    agreement: { overdue: 11 },
    system: { overdue: 1 },
    disposal: { overdue: 32 },
    transfer: { overdue: 3 },
  },
};

const content = readContent(join(root, "content"));
/** A municipality that has put its own register here has other numbers. */
const isFjordvik =
  (content.entries.find(({ register }) => register === "municipality")?.data as Municipality | undefined)?.municipalityNumber === "9901";
if (!isFjordvik) console.log("Påminnelsene i eksempelet er ikke talt: Registeret i content/ er et annet.");

describe.skipIf(!isFjordvik).each(Object.entries(byHand))("what is past or near in Fjordvik on %s", (day, expected) => {
  const { register } = check(content, day, []);
  const reminders = register ? remindersOf(register, day) : [];

  test("is as worked out by hand, kind by kind and step by step", () => {
    const counted: Record<string, Record<string, number>> = {};
    for (const { kind, step } of reminders) {
      if (step === undefined) continue;
      const steps = counted[kind] ?? {};
      counted[kind] = steps;
      steps[step] = (steps[step] ?? 0) + 1;
    }
    expect(counted).toEqual(expected);
  });

  test("has an owner and a mailbox in every case, and 25 processes are not begun", () => {
    expect(reminders.filter(({ owner }) => !owner.unit || !owner.mailbox)).toEqual([]);
    expect(register && notStarted(register).map((entry) => entry.register)).toEqual(Array(25).fill("processes"));
  });
});

/** Past for more than 30 days on 22 November 2026, so by 22 October: the 19 reviews, the assessment, 17 of the measures (all but 31 October twice, and 15 November), and the 19 of disposal. */
test.skipIf(!isFjordvik)("what is long past is told to the unit above", () => {
  const { register } = check(content, "2026-11-22", []);
  const escalated = register ? remindersOf(register, "2026-11-22").filter(({ escalatedTo }) => escalatedTo) : [];
  const counted = Object.fromEntries([...Map.groupBy(escalated, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]));
  expect(counted).toEqual({ review: 19, assessment: 1, measure: 17, disposal: 19 });
});
