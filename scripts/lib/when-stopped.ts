import process from "node:process";

const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };

/** What must be done before the process may end. */
const underWay = new Set<() => Promise<void>>();

const listeners = Object.entries(signals).map(([signal, number]) => ({
  signal,
  listener: () => void Promise.allSettled([...underWay].map((stop) => stop())).then(() => process.exit(128 + number)),
}));

/**
 * Has `stop` called before the process ends, when someone asks it to end.
 * @returns ends the watch; the process then ends at once, as others do
 */
export function whenStopped(stop: () => Promise<void>): () => void {
  if (underWay.size === 0) for (const { signal, listener } of listeners) process.on(signal, listener);
  underWay.add(stop);
  return () => {
    underWay.delete(stop);
    if (underWay.size === 0) for (const { signal, listener } of listeners) process.removeListener(signal, listener);
  };
}
