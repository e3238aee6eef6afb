import { rm } from 'node:fs/promises';
import { nodeTool, runCommand } from '@/lib/build/run-command';
import { formatDuration } from '@/lib/build/run-step';
import { type Counts, noCounts, readTestCounts } from '@/lib/build/test-counts';

interface TestRun {
  /** What is told about it: "Unit tests". */
  name: string;
  /** Projects of playwright.config.ts. */
  projects: string[];
  workers: number;
  /** The browser to use; tests without one need none. */
  browser?: string;
  /** More arguments for Playwright. */
  args?: string[];
}

/**
 * Room, in MB, for what tests make and throw away at once; the workers take it over. In the 16 MB of Node's own choice
 * unit tests spent a twelfth of their time on clearing up.
 */
const roomForYoungObjects = '--max-semi-space-size=64';

/** Runs tests and gives their counts; what fails is printed by Playwright. */
export async function runTests({ name, projects, workers, browser, args = [] }: TestRun): Promise<Counts> {
  const start = performance.now();
  const report = `test-results/${projects.join('-')}.json`;
  await rm(report, { force: true });
  console.log(`${name}…`);
  const [node = '', ...program] = nodeTool(
    '@playwright/test',
    'test',
    '--forbid-only',
    `--workers=${workers}`,
    ...projects.map((project) => `--project=${project}`),
    ...args,
  );
  const { ok } = await runCommand(
    [node, roomForYoungObjects, ...program],
    // In turn with other steps, only what fails is worth a line.
    {
      live: true,
      env: {
        TEST_REPORT: report,
        TEST_REPORTER: 'dot',
        // A later run must not take the place of what an earlier one has to show.
        PLAYWRIGHT_HTML_OUTPUT_DIR: `playwright-report/${projects.join('-')}`,
        ...(browser && { CHROMIUM_PATH: browser }),
      },
    },
  );
  const counts = (await readTestCounts(report)) ?? noCounts;
  console.log(`${name}: ${ok ? 'done in' : 'failed after'} ${formatDuration(performance.now() - start)}`);
  // A run can fail without a failed test: no server, an error while loading a file.
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}
