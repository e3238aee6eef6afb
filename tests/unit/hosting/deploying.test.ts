import { readFileSync } from 'node:fs';
import { expect, test } from '../test';
import { parse } from 'yaml';
import { z } from 'zod';
import { readHostingConfig } from '@/lib/hosting/hosting-config';

const text = readFileSync('DEPLOYING.md', 'utf8');
const snippets = (language: string) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, body = '']) => body);
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));
const { outputDirectory } = readHostingConfig('vercel.json');

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  id: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.object({ deploy: z.object({ steps: z.array(step) }) }),
});

test('the snippets run commands that there are, with options that they take', () => {
  const commands = [...text.matchAll(/npm run (?:--silent )?([\w:]+)(?: -- (--\w+))?/g)];
  expect(commands.length).toBeGreaterThan(4);
  for (const [, name = '', option] of commands) {
    expect(Object.keys(scripts)).toContain(name);
    const [, file = ''] = /(scripts\/\S+\.ts)/.exec(scripts[name] ?? '') ?? [];
    if (option) expect(readFileSync(file, 'utf8')).toContain(`${option.slice(2)}: { type:`);
  }
  for (const body of snippets('sh')) expect(body).toMatch(new RegExp(`\\b${outputDirectory}\\b`));
});

test('the workflow for GitHub Pages uploads what was built, with the rights it takes', () => {
  const [body = ''] = snippets('yaml');
  const { permissions, jobs } = workflow.parse(parse(body));
  expect(permissions).toEqual({ contents: 'read', pages: 'write', 'id-token': 'write' });
  const { steps } = jobs.deploy;
  expect(steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'))?.with).toEqual({
    path: outputDirectory,
  });
  for (const [, id] of body.matchAll(/\$\{\{ steps\.(\w+)\./g)) expect(steps.map((each) => each.id)).toContain(id);
});

test('it uses the actions of the same versions as the gate', () => {
  const gate = readFileSync('.github/workflows/gate.yml', 'utf8');
  for (const action of ['actions/checkout', 'actions/setup-node']) {
    const [, major] = new RegExp(`${action}@(v\\d+)`).exec(text) ?? [];
    // The gate names the commit of a release, with the release behind it.
    expect(gate).toMatch(new RegExp(`${action}@\\w+ # ${major}\\.`));
  }
});
