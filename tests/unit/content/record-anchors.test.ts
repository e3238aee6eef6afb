import { recordAnchors } from '@/lib/content/record-anchors';
import { expect, test } from './content-copy';

test('nothing is written when every heading is recorded', async ({ copy }) => {
  const before = await copy.read('anchors.yaml');
  expect(await recordAnchors(copy.root)).toEqual({});
  expect(await copy.read('anchors.yaml')).toBe(before);
});

test('new ids are added where they stand on the page; old ones and comments stay', async ({ copy }) => {
  await copy.replace('pages/backend.mdx', '### Async native', '### Type safety\n\nText.\n\n### Async native');
  await copy.append('pages/reference.mdx', '\n## How to read it\n\nText.\n');
  const before = await copy.read('anchors.yaml');
  expect(await recordAnchors(copy.root)).toEqual({
    '/backend': ['type-safety'],
    '/reference': ['how-to-read-it'],
  });
  expect(await copy.read('anchors.yaml')).toBe(
    before
      .replace('    - async-native\n', '    - type-safety\n    - async-native\n')
      .replace('views\n', 'views\n  /reference:\n    - how-to-read-it\n'),
  );
  expect(await copy.check()).toEqual([]);
});

test('an id that the check refuses is not recorded, and one that another page has too is', async ({ copy }) => {
  await copy.append('pages/reference.mdx', '\n## Redis\n\n## Approach\n\n## Odd [#Odd_Id]\n\n##### Too deep\n');
  expect(await recordAnchors(copy.root)).toEqual({ '/reference': ['approach'] });
});

test('the file is made when there is none', async ({ copy }) => {
  await copy.remove('anchors.yaml');
  await recordAnchors(copy.root);
  expect(await copy.read('anchors.yaml')).toBe(
    'pages:\n  /:\n    - approach\n  /backend:\n    - why-fastapi\n    - async-native\n' +
      '  /deployment/docker-compose:\n    - docker-compose-views\n\naliases: {}\n',
  );
});

test('a file that is no YAML is left alone', async ({ copy }) => {
  await copy.write('anchors.yaml', 'pages: [');
  await expect(recordAnchors(copy.root)).rejects.toThrow('content/anchors.yaml cannot be read');
  expect(await copy.read('anchors.yaml')).toBe('pages: [');
});
