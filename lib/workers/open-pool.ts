import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';

/** Threads that do one kind of work, as many as the machine has cores. */
export interface Pool<Task, Result> {
  /** Has a thread do a task. Rejects as the work does. */
  run: (task: Task) => Promise<Result>;
  /** Ends the threads, which hold memory; the pool is of no use any more. */
  close: () => Promise<void>;
}

/**
 * Opens a pool of threads, each begun when there is work for it. To begin one takes a second, so that it pays for more
 * than that.
 *
 * @param work a TypeScript file whose default export does a task; what it is given and gives back is copied
 */
export function openPool<Task, Result>(work: URL): Pool<Task, Result> {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./run-work.mjs', import.meta.url)),
    runtime: 'worker_threads',
    minThreads: 0,
    maxThreads: availableParallelism(),
    // Layouts make much that is gone at once.
    resourceLimits: { maxYoungGenerationSizeMb: 96 },
    // What a thread has loaded is kept for a pause between tasks.
    idleTimeout: 5000,
  });
  return { run: (task) => pool.run({ work: work.href, task }) as Promise<Result>, close: () => pool.destroy() };
}
