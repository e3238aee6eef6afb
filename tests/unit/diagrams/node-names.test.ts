import { expect, test } from '../test';
import type { DiagramGraph } from '@/lib/diagrams/model/model';
import { labelParts, nodeNames, oneLine } from '@/lib/diagrams/model/node-names';

function namesOf(nodes: [id: string, label: string, group: string | null][]): string[] {
  const graph: DiagramGraph = {
    id: 'a/b',
    title: 'A',
    nodes: nodes.map(([id, label, group]) => ({ id, label, shape: 'rect', group })),
    edges: [],
    groups: [{ id: 'vm-1', title: 'VM 1\nServices', parent: null }],
  };
  return [...nodeNames(graph).values()];
}

test('a node is called by the first line of its label', () => {
  expect(
    namesOf([
      ['A', 'Nginx\nReverse Proxy + SSL', null],
      ['B', 'Redis', null],
    ]),
  ).toEqual(['Nginx', 'Redis']);
});

test('a port is no part of the name', () => {
  expect(
    namesOf([
      ['A', 'Nginx :443', null],
      ['B', 'FastAPI App :8000\nASGI', null],
      ['C', ':80', null],
    ]),
  ).toEqual(['Nginx', 'FastAPI App', ':80']);
  expect(labelParts('FastAPI App :8000\nASGI')).toEqual({ name: 'FastAPI App', details: [':8000', 'ASGI'] });
  expect(
    namesOf([
      ['A', 'API :8000', null],
      ['B', 'API :8001', null],
    ]),
  ).toEqual(['API :8000', 'API :8001']);
});

test('twins are told apart by the rest of their labels, then by their groups', () => {
  expect(
    namesOf([
      ['A', 'FastAPI\nContainer 1', null],
      ['B', 'FastAPI\nContainer 2', null],
    ]),
  ).toEqual(['FastAPI Container 1', 'FastAPI Container 2']);
  expect(
    namesOf([
      ['A', 'FastAPI', 'vm-1'],
      ['B', 'FastAPI', null],
    ]),
  ).toEqual(['FastAPI, VM 1 Services', 'FastAPI']);
});

test('a line break is a space in words', () => {
  expect(oneLine('a\nb\nc')).toBe('a b c');
});
