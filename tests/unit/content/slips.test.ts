import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../test';
import { parse } from 'yaml';
import { checkContent } from '@/lib/content/check-content';
import { understandDiagram } from '@/lib/diagrams/publish/render';
import { formatProblem } from '@/lib/problem';
import { sampleTechnologies } from '../diagrams/sample-technologies';

interface Slip {
  slip: string;
  file?: string;
  instead?: string;
  write?: string;
  /** A new file instead of a changed one. */
  new?: string;
  /** What stands there once the fix has been followed; for a new file its better name. */
  then: string;
  says: string;
  fix: string;
}

const lastLine = '![A request passes four layers](/diagrams/layers/request.svg)';
const newPage =
  '---\ntitle: Another page\ndescription: A page that is new in the sample guide, to see what becomes of its name.\n---\n\nText.\n';
const newDiagram = 'graph TD\n    accTitle: New\n    accDescr: A sample.\n    A[FastAPI] --> B[Redis]\n';

let root = '';
const slips = parse(await readFile('tests/fixtures/slips.yaml', 'utf8')) as Slip[];

test.beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'guide-slips-'));
  await cp('tests/fixtures/content/base', root, { recursive: true });
});
test.afterAll(async () => rm(root, { recursive: true }));

async function check(file: string): Promise<string[]> {
  const problems = await checkContent({ root, environment: { NODE_ENV: 'test' } });
  if (file.endsWith('.mmd') && problems.length === 0) {
    const source = await readFile(path.join(root, 'content', file), 'utf8');
    const id = file.replace(/^diagrams\/|\.mmd$/g, '');
    const result = await understandDiagram({ id, file: `content/${file}`, source }, sampleTechnologies, []);
    return result.problems.map(formatProblem);
  }
  return problems.map(formatProblem);
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(root, 'content', file)), { recursive: true });
  await writeFile(path.join(root, 'content', file), text);
}

/** Puts a new file there, and its page into the navigation. */
async function add(file: string): Promise<() => Promise<void>> {
  const navigation = await readFile(path.join(root, 'content/navigation.yaml'), 'utf8');
  const isPage = file.startsWith('pages/');
  await write(file, isPage ? newPage : newDiagram);
  const href = file.replace(/^pages|\.mdx?$/g, '');
  if (/^[/\w-]+\.mdx$/.test(file)) await write('navigation.yaml', `${navigation}    - "${href}"\n`);
  return async () => {
    await rm(path.join(root, 'content', file));
    await write('navigation.yaml', navigation);
  };
}

for (const {
  slip,
  file = 'pages/backend.mdx',
  instead = lastLine,
  write: wrong = '',
  new: added,
  then,
  says,
  fix,
} of slips) {
  test(`${slip}: it is told, and its fix ends it`, async () => {
    if (added !== undefined) {
      const removeWrong = await add(added);
      const told = await check(added);
      await removeWrong();
      expectOne(told, says, fix);
      const removeRight = await add(then);
      expect(await check(then)).toEqual([]);
      await removeRight();
      return;
    }
    const sound = await readFile(path.join(root, 'content', file), 'utf8');
    const place = instead === 'whole' ? sound : instead;
    const right = then === 'whole' ? sound : then;
    if (sound.split(place).length !== 2) throw new Error(`${instead} does not stand once in ${file}.`);
    try {
      await write(
        file,
        sound.replace(place, () => wrong),
      );
      expectOne(await check(file), says, fix);
      await write(
        file,
        sound.replace(place, () => right),
      );
      expect(await check(file)).toEqual([]);
    } finally {
      await write(file, sound);
    }
  });
}

/** One slip is one problem, whatever follows from it. */
function expectOne(told: string[], says: string, fix: string): void {
  const [reason = '', advice = ''] = (told[0] ?? '').split('\n    fix: ');
  const heard = (text: string, part: string) => (text.includes(part) ? part : text);
  // In one, as there are hundreds of slips, and each question to Playwright is told to its report.
  expect({ count: told.length, reason: heard(reason, says), advice: heard(advice, fix) }, told.join('\n')).toEqual({
    count: 1,
    reason: says,
    advice: fix,
  });
}
