/** As many files as keep the disk busy while others are worked on, and no more, as each is held in memory. */
const atATime = 8;

/** Does the same with each item, some at a time, in their order. Rejects with the first that failed. */
export async function someAtATime<Item>(items: Iterable<Item>, work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const workers = Array.from({ length: atATime }, async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await work(next.value);
  });
  await Promise.all(workers);
}
