/**
 * Turns a burst of calls into one run of a task, once no call came for some milliseconds. Runs never overlap:
 * calls during a run lead to one more run after it.
 */
export function whenQuiet(milliseconds: number, task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(task);
    }, milliseconds);
  };
}
