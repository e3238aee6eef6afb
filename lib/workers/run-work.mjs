import { register } from 'tsx/esm/api';

// Threads do not take over how the process that began them reads TypeScript.
register();

/**
 * What a thread of a pool does with a task: hands it to the default export of a file.
 *
 * @param {{ work: string, task: unknown }} given the file's URL, and what it takes
 * @returns {Promise<unknown>}
 */
export default async function runWork({ work, task }) {
  /** @type {{ default: (task: unknown) => unknown }} */
  const { default: run } = await import(work);
  return run(task);
}
