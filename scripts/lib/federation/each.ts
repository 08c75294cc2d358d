/** Does something with each, some at a time. */
export async function each<Item>(items: readonly Item[], some: number, act: (item: Item) => Promise<void>): Promise<void> {
  const left = items.values();
  const failed = new AbortController();
  const work = async () => {
    for (const item of left) {
      if (failed.signal.aborted) return;
      try {
        await act(item);
      } catch (error) {
        failed.abort();
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: some }, work));
}
