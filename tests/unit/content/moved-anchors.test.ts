import { movedAnchors } from '@/lib/content/moved-anchors';
import { readContent } from '@/lib/content/read-content';
import { expect, test } from './content-copy';

test('fragments that went to another page lead there, those of the glossary too', async ({ copy }) => {
  await copy.replace(
    'anchors.yaml',
    'pages:',
    'pages:\n  /reference:\n    - glossary\n    - why-fastapi\n    - old-rows',
  );
  await copy.replace('anchors.yaml', 'aliases:', 'aliases:\n  old-rows: /reference');
  const { guide } = await readContent(copy.root, { NODE_ENV: 'test' });
  const movedFrom = (href: string) => {
    const page = guide.pages.find((each) => each.href === href);
    return page && movedAnchors(guide, page);
  };
  expect(movedFrom('/reference')).toEqual({
    glossary: '/glossary',
    'why-fastapi': '/backend#why-fastapi',
    'term-io': '/glossary#term-io',
    'term-queue': '/glossary#term-queue',
  });
  expect(movedFrom('/backend')).toEqual({});
});
