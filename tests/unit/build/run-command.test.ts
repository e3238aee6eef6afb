import { EventEmitter, once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { expect, test } from '../test';
import { runCommand } from '@/lib/build/run-command';
import { formatDuration } from '@/lib/build/run-step';
import { addCounts, formatCounts, readTestCounts } from '@/lib/build/test-counts';
import { whenQuiet } from '@/lib/build/when-quiet';

const node = (code: string) => [process.execPath, '-e', code];

test('collects what a command prints and knows whether it worked', async () => {
  const good = await runCommand(node('console.log("out"); console.error(process.env.GREETING)'), {
    env: { GREETING: 'hello' },
  });
  expect(good.ok).toBe(true);
  expect(good.output.split('\n').toSorted()).toEqual(['', 'hello', 'out']);
  expect(await runCommand(node('process.exit(3)'))).toEqual({ ok: false, output: '' });
});

test('a command that cannot start or does not end has failed', async () => {
  expect((await runCommand(['no-such-program'])).ok).toBe(false);
  const endless = await runCommand(node('setInterval(() => {}, 1000)'), { timeout: 300 });
  expect(endless).toEqual({ ok: false, output: expect.stringContaining('Ended by SIGKILL') });
});

test('a burst of calls is one run, and runs do not overlap', async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const afterTwo = new EventEmitter();
  const twoRuns = once(afterTwo, 'done');
  const trigger = whenQuiet(5, async () => {
    running += 1;
    most = Math.max(most, running);
    runs += 1;
    // A save in the middle of a run.
    if (runs === 1) for (let i = 0; i < 3; i++) trigger();
    await new Promise((done) => setTimeout(done, 30));
    running -= 1;
    if (runs === 2) afterTwo.emit('done');
  });
  for (let i = 0; i < 5; i++) trigger();
  await twoRuns;
  expect({ runs, most }).toEqual({ runs: 2, most: 1 });
});

test('however many bursts come during a run, one more follows it', async () => {
  const runs: (() => void)[] = [];
  const started = new EventEmitter();
  const trigger = whenQuiet(0, () => {
    started.emit('run');
    return new Promise((resolve) => runs.push(resolve));
  });
  const first = once(started, 'run');
  trigger();
  await first;
  for (let burst = 0; burst < 3; burst++) {
    trigger();
    // Timers of one length end in their order: the one of this burst before this.
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const second = once(started, 'run');
  runs[0]?.();
  await second;
  runs[1]?.();
  await new Promise((resolve) => setTimeout(resolve, 1));
  expect(runs).toHaveLength(2);
});

test('a run that fails is told, and the next call runs it again', async () => {
  const told: unknown[] = [];
  const { error } = console;
  console.error = (fault: unknown) => told.push(fault);
  try {
    const ended = new EventEmitter();
    let runs = 0;
    const trigger = whenQuiet(0, async () => {
      runs += 1;
      ended.emit('run');
      if (runs === 1) throw new Error('first');
    });
    for (let call = 0; call < 2; call++) {
      const run = once(ended, 'run');
      trigger();
      await run;
    }
    expect(runs).toBe(2);
    expect(told).toEqual([new Error('first')]);
  } finally {
    console.error = error;
  }
});

test('durations and counts read well', () => {
  expect(formatDuration(4230)).toBe('4.2 s');
  expect(formatDuration(125_400)).toBe('2 min 5 s');
  expect(formatCounts({ passed: 214, failed: 0, skipped: 0 })).toBe('214 passed, 0 failed');
  expect(formatCounts({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
});

test('a report is counted, with the names of what needed a second try', async ({}, info) => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'tests/site/tabs.test.ts',
    line: 12,
    tests: [{ projectName: 'site', status }],
  });
  const file = info.outputPath('report.json');
  await writeFile(
    file,
    JSON.stringify({
      stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 },
      suites: [{ specs: [spec('first', 'expected')], suites: [{ specs: [spec('second', 'flaky')] }] }],
    }),
  );
  const counts = await readTestCounts(file);
  const flaky = ['[site] tests/site/tabs.test.ts:12 second'];
  expect(counts).toEqual({ passed: 4, failed: 1, skipped: 2, flaky });
  expect(counts && addCounts(counts, counts)).toEqual({
    passed: 8,
    failed: 2,
    skipped: 4,
    flaky: [...flaky, ...flaky],
  });
  expect(await readTestCounts(info.outputPath('none.json'))).toBeNull();
});
