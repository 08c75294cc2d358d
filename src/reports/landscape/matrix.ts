import type { FlowNode } from "../flow.ts";
import type { Landscape, LandscapeEdge } from "./landscape.ts";
import { flowId } from "./landscape.ts";

export interface MatrixCell {
  count: number;
  special: number;
}

/** From where to where: only those with flows are there. */
export interface Matrix<End> {
  columns: End[];
  rows: { from: End; cells: (MatrixCell | undefined)[] }[];
}

/**
 * How many flows go from each end to each other, both ways counted for flows that go both.
 * @param endOf what an end of a flow is counted as; flows from or to nothing are left out
 * @param order the ends in the order they are shown
 */
function counted<End>(
  edges: readonly LandscapeEdge[],
  order: Iterable<End>,
  from: (key: string) => End | undefined,
  to: (key: string) => End | undefined,
): Matrix<End> {
  const cells = new Map<End, Map<End, { all: Set<string>; special: Set<string> }>>();
  const targets = new Set<End>();
  const count = (start: End | undefined, end: End | undefined, edge: LandscapeEdge) => {
    if (start === undefined || end === undefined) return;
    const row = cells.get(start) ?? new Map();
    cells.set(start, row);
    const cell = row.get(end) ?? { all: new Set(), special: new Set() };
    row.set(end, cell);
    cell.all.add(flowId(edge));
    if (edge.sensitive) cell.special.add(flowId(edge));
    targets.add(end);
  };
  for (const edge of edges) {
    count(from(edge.from), to(edge.to), edge);
    if (edge.twoWay) count(from(edge.to), to(edge.from), edge);
  }
  const all = [...order];
  const columns = all.filter((end) => targets.has(end));
  const rows = all.flatMap((end) => {
    const row = cells.get(end);
    if (!row) return [];
    const counts = columns.map((column) => {
      const cell = row.get(column);
      return cell && { count: cell.all.size, special: cell.special.size };
    });
    return [{ from: end, cells: counts }];
  });
  return { columns, rows };
}

/** Between the areas. */
export function areaMatrix({ edges, areas, areaOf }: Landscape) {
  const end = (key: string) => areaOf.get(key);
  return counted(edges, areas, end, end);
}

/** More rows than this are another matrix: with all who give and all who are given to, a matrix grows with the square. */
const maxRows = 60;

/** From those of an area to all they give something to, the columns by area; in parts of so many rows. */
export function matricesFrom(landscape: Landscape, area: Landscape["areas"][number]): Matrix<FlowNode>[] {
  const { nodes, edgesOf, areas } = landscape;
  const order = areas.flatMap((each) => each.nodes);
  const giving = area.nodes.filter(({ key }) => edgesOf.get(key)?.some(({ from, twoWay }) => twoWay || from === key));
  return Array.from({ length: Math.ceil(giving.length / maxRows) }, (_, i) => {
    const rows = new Set(giving.slice(i * maxRows, (i + 1) * maxRows).map(({ key }) => key));
    const edges = new Set([...rows].flatMap((key) => edgesOf.get(key) ?? []));
    return counted(
      [...edges],
      order,
      (key) => (rows.has(key) ? nodes.get(key) : undefined),
      (key) => nodes.get(key),
    );
  });
}
