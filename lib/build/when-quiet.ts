/**
 * Turns a burst of calls into one run of a task, once no call came for some milliseconds. Runs never overlap: however
 * many bursts come during a run, one more run follows it.
 *
 * @param task reports its faults itself: one that rejects is told on the console, and the next call runs it again
 */
export function whenQuiet(milliseconds: number, task: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isWanted = false;

  async function run() {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await task().catch(console.error);
    }
    isRunning = false;
  }

  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), milliseconds);
  };
}
