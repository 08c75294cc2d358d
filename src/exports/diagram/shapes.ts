import type { FlowNode } from "../../reports/flow.ts";

/** A box by its upper left corner. */
interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

type Shape = (box: Box) => string;

const rectangle =
  (radius: (height: number) => number): Shape =>
  ({ x, y, width, height }) => {
    const r = Math.min(radius(height), height / 2, width / 2);
    return `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;
  };

const system = rectangle(() => 4);

/** Every kind has a shape of its own: colours are not seen by all, nor in print. */
const shapes: Record<FlowNode["kind"], Shape> = {
  process: rectangle((height) => Math.min(height / 2, 18)),
  system,
  // Doubled at the sides, as a part that others have made.
  national: (box) => {
    const side = Math.min(6, box.width / 5);
    return `${system(box)}M${box.x + side} ${box.y}v${box.height}M${box.x + box.width - side} ${box.y}v${box.height}`;
  },
  archive: ({ x, y, width, height }) => {
    const r = Math.min(6, height / 5);
    const [half, side] = [width / 2, height - 2 * r];
    return `M${x} ${y + r}a${half} ${r} 0 0 1 ${width} 0v${side}a${half} ${r} 0 0 1 ${-width} 0zM${x} ${y + r}a${half} ${r} 0 0 0 ${width} 0`;
  },
  retention: ({ x, y, width, height }) => {
    const fold = Math.min(10, height / 2);
    return `M${x} ${y}h${width - fold}l${fold} ${fold}v${height - fold}h${-width}zM${x + width - fold} ${y}v${fold}h${fold}`;
  },
  people: ({ x, y, width, height }) => {
    const side = Math.min(12, width / 4);
    return `M${x + side} ${y}h${width - 2 * side}l${side} ${height / 2}l${-side} ${height / 2}h${2 * side - width}l${-side} ${-height / 2}z`;
  },
  external: ({ x, y, width, height }) => {
    const lean = Math.min(10, width / 4);
    return `M${x + lean} ${y}h${width - lean}l${-lean} ${height}h${lean - width}z`;
  },
  // A folder: there is more in it.
  area: ({ x, y, width, height }) => {
    const tab = Math.min(5, height / 5);
    return `M${x} ${y}h${Math.min(34, width / 2)}l${tab} ${tab}H${x + width}v${height - tab}h${-width}z`;
  },
};

/** The outline of a kind of node, as the `d` of a path. */
export function shapeOf(kind: FlowNode["kind"], box: Box): string {
  return shapes[kind](box);
}
