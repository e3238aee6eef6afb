import { locateEdge, locateNode } from '@/lib/diagrams/parse/locate';
import { expect, test } from '../test';

const source = ['flowchart LR', '  %% web-server stands here in words', '  web-server["Web"] --> db.main', ''].join(
  '\n',
);

test('nodes are found by ids with hyphens and dots', () => {
  expect(locateNode(source, 'web-server')).toEqual({ line: 3, column: 3 });
  expect(locateNode(source, 'db.main')).toEqual({ line: 3, column: 25 });
});

test('an edge is found between such nodes', () => {
  expect(locateEdge(source, 'web-server', 'db.main').line).toBe(3);
});
