import { expect, test } from './content-copy';

/** One fault planted in the sound sample content, and all that the check must say of it. */
export interface Fault {
  name: string;
  /** Path below content/. */
  file: string;
  before: string;
  after: string;
  /** Each problem as `file:line:column  reason` and its fix. */
  problems: [problem: string, fix: string][];
}

/** Makes a test of each fault: the whole text of what the check says, no more and no less. */
export function testFaults(title: string, faults: Fault[]): void {
  test.describe(title, () => {
    for (const { name, file, before, after, problems } of faults) {
      test(name, async ({ copy }) => {
        await copy.replace(file, before, after);
        expect(await copy.check()).toEqual(problems.map(([problem, fix]) => `${problem}\n    fix: ${fix}`));
      });
    }
  });
}
