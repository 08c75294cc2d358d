import process from "node:process";

/** What one comparison found, as a line of a table. */
export interface Row {
  what: string;
  ours: string;
  other: string;
  ratio: string;
  target: string;
  /** Whether the target is met; absent where there is none. */
  met?: boolean;
}

/** Says what goes on, apart from the result, so that the result can be piped to a file. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** A number as Norwegians write it. */
export function figure(value: number, decimals = 1): string {
  return new Intl.NumberFormat("nb-NO", { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .format(value)
    .replaceAll(" ", " ");
}

export const seconds = (value: number): string => `${figure(value, value < 10 ? 2 : value < 100 ? 1 : 0)} s`;

export const kilobytes = (bytes: number): string => `${figure(bytes / 1000)} kB`;

/** Says how far a long step has come, at most four times a minute. */
export function heartbeat(step: string): (done: string) => void {
  const began = performance.now();
  let next = 15;
  return (done) => {
    const passed = (performance.now() - began) / 1000;
    if (passed < next) return;
    say(`  ${step}: ${done}, ${figure(passed, 0)} s`);
    next = passed + 15;
  };
}

/** A Markdown table. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");

/** The comparisons of a step as a Markdown table. */
export function comparisonTable(rows: readonly Row[]): string {
  return table(
    ["Måling", "Orden", "Sammenlignet med", "Forhold", "Mål", "Nådd"],
    rows.map(({ what, ours, other, ratio, target, met }) => [
      what,
      ours,
      other,
      ratio,
      target,
      met === undefined ? "" : met ? "ja" : "**nei**",
    ]),
  );
}
