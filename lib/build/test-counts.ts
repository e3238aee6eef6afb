import { readFile } from 'node:fs/promises';
import { z } from 'zod';

const spec = z.object({
  title: z.string(),
  file: z.string(),
  line: z.number(),
  tests: z.array(z.object({ projectName: z.string(), status: z.string() })),
});

interface Suite {
  specs: z.infer<typeof spec>[];
  suites?: Suite[];
}

const suite: z.ZodType<Suite> = z.object({
  specs: z.array(spec),
  get suites() {
    return z.array(suite).optional();
  },
});

const report = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  suites: z.array(suite),
});

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Tests that passed at their second try only: `[rich] tests/rich/tabs.test.ts:12 answer the keyboard`. */
  flaky: string[];
}

export const noCounts: Counts = { passed: 0, failed: 0, skipped: 0, flaky: [] };

/** The counts of Playwright's JSON report; null when the run ended before it wrote one. */
export async function readTestCounts(file: string): Promise<Counts | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return null;
  const { stats, suites } = report.parse(JSON.parse(text));
  const { expected, unexpected, flaky, skipped } = stats;
  return { passed: expected + flaky, failed: unexpected, skipped, flaky: suites.flatMap(flakyIn) };
}

function flakyIn({ specs, suites = [] }: Suite): string[] {
  const own = specs.flatMap(({ title, file, line, tests }) =>
    tests
      .filter(({ status }) => status === 'flaky')
      .map(({ projectName }) => `[${projectName}] ${file}:${line} ${title}`),
  );
  return [...own, ...suites.flatMap(flakyIn)];
}

/** The counts of several runs together. */
export function addCounts(...all: Counts[]): Counts {
  return {
    passed: all.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.reduce((sum, { failed }) => sum + failed, 0),
    skipped: all.reduce((sum, { skipped }) => sum + skipped, 0),
    flaky: all.flatMap(({ flaky }) => flaky),
  };
}

/** "214 passed, 0 failed", and how many were skipped where any was. */
export function formatCounts({ passed, failed, skipped }: Omit<Counts, 'flaky'>): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
