import type { Register } from "../../register/link.ts";
import { type AnyEntry, registerNames } from "../../register/registers.ts";
import { type Field, schemaOf, type Visibility, visibilities } from "../../register/schema.ts";
import { leadingTo, walk } from "../../register/walk.ts";
import { nextReview } from "../../reports/reviews.ts";

export type DataValue = string | number | boolean | null;

export interface DataColumn {
  name: string;
  /** Dates are text, as yyyy-mm-dd. */
  type: "text" | "integer" | "real" | "boolean";
}

/** Rows to ask questions of: a register, a list inside its records, or what refers to what. */
export interface DataTable {
  name: string;
  columns: DataColumn[];
  rows: DataValue[][];
}

/** How an object becomes a row, and the lists in it tables of their own. */
interface Plan {
  table: DataTable;
  /** Where in the object each column after the keys is. An empty path is the object itself. */
  values: string[][];
  lists: { path: string[]; plan: Plan }[];
}

function typeOf(field: Field): DataColumn["type"] {
  if (field.type === "boolean") return "boolean";
  if (field.type === "integer") return "integer";
  return field.type === "number" ? "real" : "text";
}

/**
 * The plan of a table and of those below it.
 * @param keys columns that say which record, and which item of each list above, a row belongs to
 */
function planOf(name: string, field: Field, keys: DataColumn[], isSeen: (field: Field) => boolean): Plan {
  const plan: Plan = { table: { name, columns: [...keys], rows: [] }, values: [], lists: [] };
  const add = (child: Field, path: string[]) => {
    if (child.items) {
      // A number in its own table, and by the list's name in the tables below.
      const above = keys.map((key) => (key.name === "no" ? { ...key, name: `${name.split("_").at(-1)}_no` } : key));
      const below: DataColumn[] = [...above, { name: "no", type: "integer" }];
      plan.lists.push({ path, plan: planOf([name, ...path].join("_"), child.items, below, isSeen) });
    } else if (child.properties) {
      for (const [key, inner] of child.properties) if (isSeen(inner)) add(inner, [...path, key]);
    } else {
      plan.values.push(path);
      plan.table.columns.push({ name: path.join("_") || "value", type: typeOf(child) });
    }
  };
  add(field, []);
  return plan;
}

function at(value: unknown, path: readonly string[]): unknown {
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key];
  return value;
}

function fill({ table, values, lists }: Plan, value: unknown, keys: readonly DataValue[], more: readonly DataValue[] = []): void {
  table.rows.push([...keys, ...values.map((path) => (at(value, path) ?? null) as DataValue), ...more]);
  for (const { path, plan } of lists) {
    const items = at(value, path) as unknown[] | undefined;
    if (items) for (const [i, item] of items.entries()) fill(plan, item, [...keys, i + 1]);
  }
}

const tablesOf = (plan: Plan): DataTable[] => [plan.table, ...plan.lists.flatMap((list) => tablesOf(list.plan))];

const toReferences = leadingTo(({ ref }) => ref !== undefined);

/**
 * The edition's Register as tables: one for each register with its fields by their names in the schema (`lifecycle_phase`), one for each
 * list in a record (`processes_processing_legalBasis`, joined by `id` and the numbers of the items), and `relations`. A table is there also
 * when it has no rows, so that a question asked of one register can be asked of another.
 *
 * @param level fields above it are not in the Register, and make no columns
 */
export function dataTables(register: Register, level: Visibility): DataTable[] {
  const isSeen = ({ visibility }: Field) => visibilities.indexOf(visibility) <= visibilities.indexOf(level);
  const relations: DataTable = {
    name: "relations",
    columns: ["fromRegister", "fromId", "field", "toRegister", "toId"].map((name) => ({ name, type: "text" })),
    rows: [],
  };
  const tables = registerNames.flatMap((name) => {
    const root = schemaOf(name).field;
    const plan = planOf(name, root, [{ name: "id", type: "text" }], isSeen);
    plan.table.columns.push({ name: "body", type: "text" }, { name: "nextReview", type: "text" });
    for (const entry of register.all(name) as readonly AnyEntry[]) {
      fill(plan, entry.data, [entry.id], [entry.body ?? null, nextReview(register, entry) ?? null]);
      walk(
        root,
        entry.data,
        (field, value) => {
          const target = field.ref && typeof value === "string" && register.get(field.ref, value);
          if (target) relations.rows.push([name, entry.id, field.path, target.register, target.id]);
        },
        toReferences,
      );
    }
    return tablesOf(plan);
  });
  return [...tables, relations];
}
