import { Cancelled, type WriteOptions } from "./write/write-batch";

/**
 * Does work for items, one after the other.
 * @throws Cancelled where the person cancels in between
 */
export async function inTurn<Item>(
  items: readonly Item[],
  { signal }: Pick<WriteOptions, "signal">,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const next = async (at: number): Promise<void> => {
    const item = items[at];
    if (item === undefined) return;
    if (signal?.aborted) throw new Cancelled();
    await work(item);
    await next(at + 1);
  };
  await next(0);
}
