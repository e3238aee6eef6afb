import type { AskableDiagram } from '@/lib/content/find-question-fault';
import { expect, test } from './content-copy';

/** A diagram whose node API leads to an address. */
function leadingTo(href: string): AskableDiagram {
  return {
    graph: {
      id: 'layers/request',
      title: 'Layers',
      nodes: [{ id: 'API', label: 'API', shape: 'rect', group: null, link: { href, title: null, newTab: false } }],
      edges: [],
      groups: [],
    },
    flows: [],
    source: `graph TD\n    API --> Redis\n    click API "${href}"\n`,
  };
}

const faults: [href: string, says: string | null][] = [
  ['/reference', null],
  ['/reference#redis', null],
  ['https://redis.io', null],
  ['/refrence', 'There is no page `/refrence`\n    fix: Did you mean `/reference`?'],
  ['/backend#why-fast', 'has no heading with the id `why-fast`\n    fix: Did you mean `/backend#why-fastapi`?'],
];

for (const [href, says] of faults) {
  test.describe(href, () => {
    test.use({ diagrams: async ({}, use) => use([leadingTo(href)]) });
    test(`a link of a node to ${href} is ${says ? 'told at its line' : 'sound'}`, async ({ copy }) => {
      const told = await copy.check();
      expect(told).toHaveLength(says ? 1 : 0);
      if (says) expect(told[0]).toContain(says);
      if (says) expect(told[0]).toContain('content/diagrams/layers/request.mmd:3:5');
    });
  });
}
