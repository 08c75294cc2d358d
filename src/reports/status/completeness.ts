import type { Register } from "../../register/link.ts";
import { demandedPoints, type Processing, withTrait } from "../../register/processings.ts";
import type { AnyEntry, Entry, RegisterName } from "../../register/registers.ts";
import { text } from "../../text/index.ts";
import { columnOf } from "../cells.ts";
import { isEnded } from "../reviews.ts";

/** What one would expect to find in a finished record, and what of it is not there. Titles as in the schema. */
export interface Completeness {
  expected: number;
  missing: string[];
}

/** Fields a finished record has beside those its schema demands. A process is asked for more in `pointsOf`. */
const expected: Partial<Record<RegisterName, string[]>> = {
  processes: ["summary", "responsibleRole", "audience", "personalData", "systems", "documentation", "informationValue", "review"],
  systems: ["vendor", "administrator", "hosting", "archiveRole", "informationValue", "exitPlan", "review"],
  integrations: ["processes", "method", "frequency", "encryption", "review"],
  archives: ["location", "extent", "retention", "access", "review"],
  agreements: ["signed", "archiveReference", "review"],
};

interface Point {
  title: string;
  isFilled: boolean;
}

/** What an activity must say: the points of art. 30 and 6, and a basis for what is sensitive. */
function pointsOf(register: Register, processing: Processing, isOnly: boolean): Point[] {
  const keys: (keyof Processing)[] = [...demandedPoints[processing.role === "processor" ? "processor" : "controller"]];
  const has = (trait: Parameters<typeof withTrait>[2]) => withTrait(processing, [], trait, register).length > 0;
  if (processing.role !== "processor") {
    if (has("special-category")) keys.push("specialCategoryBasis");
    if (has("criminal")) keys.push("criminalDataBasis");
  }
  if (has("national-id")) keys.push("idNumberReason");
  if (processing.role === "joint-controller") keys.push("arrangement");
  keys.push("information");
  return keys.map((key) => {
    const { title } = columnOf("processes", `processing.${key}`);
    return {
      title: isOnly ? title : text.status.missing.processing(processing.name ?? processing.purpose, title),
      isFilled: processing[key] !== undefined,
    };
  });
}

function processPoints(register: Register, { data }: Entry<"processes">): Point[] {
  if (!data.personalData) return [];
  const { processing = [] } = data;
  const described = { title: columnOf("processes", "processing").title, isFilled: processing.length > 0 };
  const screened = { title: columnOf("processes", "dpiaScreening").title, isFilled: data.dpiaScreening !== undefined };
  const needsScreening = processing.length === 0 || processing.some(({ role }) => role !== "processor");
  return [
    described,
    ...processing.flatMap((each) => pointsOf(register, each, processing.length === 1)),
    ...(needsScreening ? [screened] : []),
  ];
}

/** How complete a record is; undefined for those that nothing more is expected of, and for what has ended. */
export function completenessOf(register: Register, entry: AnyEntry): Completeness | undefined {
  const all = expected[entry.register];
  if (!all || isEnded(entry)) return undefined;
  // Nobody changes a solution that the state runs for all.
  const isNational = entry.register === "systems" && entry.data.kind === "shared-national";
  const fields = isNational ? all.filter((key) => key !== "exitPlan") : all;
  const points: Point[] = fields.map((key) => ({
    title: columnOf(entry.register, key).title,
    isFilled: (entry.data as unknown as Record<string, unknown>)[key] !== undefined,
  }));
  if (entry.register === "processes") points.push(...processPoints(register, entry));
  return { expected: points.length, missing: points.filter(({ isFilled }) => !isFilled).map(({ title }) => title) };
}
