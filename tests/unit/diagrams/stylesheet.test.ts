import { expect, test } from '../test';
import { readStylesheet } from '@/lib/diagrams/draw/stylesheet';

test('rules of classes are read, lists of them too, and others passed over', () => {
  const css = `
    .a, .b { /* why */ fill: none; stroke: var(--ink) }
    .b { stroke: red; }
    .c:hover, .a { opacity: 0.5 }
    .a .b { x: y }
    @media print { .d { x: y } }`;
  expect([...readStylesheet(css)]).toEqual([
    ['a', { fill: 'none', stroke: 'var(--ink)', opacity: '0.5' }],
    ['b', { fill: 'none', stroke: 'red' }],
  ]);
});
