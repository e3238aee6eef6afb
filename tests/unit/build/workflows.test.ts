import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '../test';
import { parse } from 'yaml';
import { z } from 'zod';

const workflow = z.object({
  jobs: z.record(
    z.string(),
    z.object({
      container: z.object({ image: z.string() }).optional(),
      strategy: z.object({ matrix: z.object({ part: z.array(z.string()) }) }).optional(),
      steps: z.array(z.object({ uses: z.string().optional(), run: z.string().optional() })),
    }),
  ),
});
const project = z.object({
  scripts: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

const folder = '.github/workflows';
const jobs = readdirSync(folder).flatMap((file) =>
  Object.values(workflow.parse(parse(readFileSync(`${folder}/${file}`, 'utf8'))).jobs),
);
const { scripts, devDependencies } = project.parse(JSON.parse(readFileSync('package.json', 'utf8')));

test('screenshots are taken by the browser that the tests use', () => {
  const images = jobs.flatMap(({ container }) => container?.image ?? []);
  expect(images.length).toBeGreaterThanOrEqual(2);
  for (const image of images) {
    expect(image).toBe(`mcr.microsoft.com/playwright:v${devDependencies['@playwright/test']}-noble`);
  }
});

test('workflows run commands that there are, and every part of the gate', () => {
  const lines = jobs.flatMap(({ steps, strategy }) =>
    steps.flatMap(({ run = '' }) =>
      run.includes('${{ matrix.part }}')
        ? (strategy?.matrix.part ?? []).map((part) => run.replaceAll('${{ matrix.part }}', part))
        : run,
    ),
  );
  const commands = lines.flatMap((text) =>
    [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name),
  );
  for (const name of commands) expect(Object.keys(scripts)).toContain(name);
  const parts = Object.entries(scripts).filter(([, command]) => command.includes('--only'));
  expect(parts.length).toBeGreaterThan(0);
  for (const [name] of parts) expect(commands).toContain(name);
});

test('actions are pinned by the commit of their version', () => {
  const actions = jobs.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(actions.length).toBeGreaterThan(0);
  for (const action of actions) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});
