import { describe, expect, test } from "vitest";
import { link, type Register } from "../../src/register/link.ts";
import type { AnyEntry } from "../../src/register/registers.ts";
import { aboutPages } from "../../src/reports/about-me/pages.ts";
import { requestsFor } from "../../src/reports/about-me/requests.ts";
import { subjectGroups } from "../../src/reports/about-me/subjects.ts";
import { summaryOf } from "../../src/reports/about-me/summary.ts";
import { noLog } from "../../src/reports/change-log/log.ts";
import { reports } from "../../src/reports/index.ts";
import { noTrend } from "../../src/reports/trend.ts";
import { registerOf, today } from "../support/content.ts";

/** A Register that counts each entry and reference that is looked at, and each look-up. */
function counted(register: Register): { register: Register; looks(): number } {
  let looks = 0;
  const watched = <T extends object>(list: readonly T[]): readonly T[] =>
    new Proxy(list, {
      get(target, key, self) {
        if (typeof key === "string" && /^\d+$/.test(key)) looks++;
        return Reflect.get(target, key, self);
      },
    });
  return {
    register: {
      municipality: register.municipality,
      exceptions: watched(register.exceptions),
      all: (name) => watched(register.all(name)),
      get(name, id) {
        looks++;
        return register.get(name, id);
      },
      backlinks: (entry) => watched(register.backlinks(entry)),
      code(list, code) {
        looks++;
        return register.code(list, code);
      },
      has(list, code, trait) {
        looks++;
        return register.has(list, code, trait);
      },
    },
    looks: () => looks,
  };
}

/** The register of the fixtures so many times over, where every process uses the one system, and every assessment is of it too. */
function repeated(times: number): Register {
  const base = registerOf({});
  const names = ["processes", "systems", "assessments", "agreements", "archives", "integrations", "retention"] as const;
  const kept = (["units", "routines", "vocabularies"] as const).flatMap((name) => base.all(name) as readonly AnyEntry[]);
  const own = names.flatMap((name) => base.all(name) as readonly AnyEntry[]);
  const copies = Array.from({ length: times }, (_, i) =>
    own.map((entry) => (i === 0 ? entry : ({ ...entry, id: `${entry.id}-${i}`, data: { ...entry.data, aliases: [] } } as AnyEntry))),
  );
  return link([...kept, ...copies.flat()], base.municipality);
}

const sizes = [20, 40, 80];

/** The log of changes is made before the report, from what Git holds; the report reads nothing of the Register. */
const ofRegister = [
  ...reports.filter(({ id }) => id !== "endringer"),
  {
    id: "om-meg",
    editions: ["internal", "public"],
    build: (register: Register) => {
      for (const { subjects } of subjectGroups(register)) {
        for (const { code, services } of subjects) {
          aboutPages(register, services);
          summaryOf(register, code.code, services);
          requestsFor(register, code.code, services);
        }
      }
    },
  },
];

describe.each(["internal", "public"] as const)("the work of the %s edition grows with the register, and not faster:", (edition) => {
  const made = sizes.map((times) => repeated(times));

  test.each(ofRegister.filter(({ editions }) => editions.includes(edition)).map((report) => [report.id, report] as const))(
    "%s",
    (_, report) => {
      const looks = made.map((each) => {
        const watched = counted(each);
        report.build(watched.register, { today, edition, trend: () => noTrend, log: () => noLog });
        return watched.looks();
      });
      const [small = 0, middle = 0, large = 0] = looks;
      expect(small).toBeGreaterThan(sizes[0] ?? 0);
      // Twice as much for twice as many records; a hundredth for what is done once.
      expect((large - middle) / (middle - small)).toBeLessThanOrEqual(2.02);
    },
  );
});
