import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The counts of Playwright's JSON report; nulls out when the run ended before it wrote one. */
export async function readTestCounts(file: string): Promise<Counts | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const { expected, unexpected, flaky, skipped } = report.parse(JSON.parse(text)).stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/** "214 passed, 0 failed", and how many were skipped where any was. */
export function formatCounts({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
