import { expect, test } from '../test';
import { connectionsOf, describeSteps, litParts, membersOf, placeOf } from '@/lib/diagrams/ask/answers';
import type { Question } from '@/lib/diagrams/ask/question';
import { sampleDetails as details } from './sample-details';

function lit(question: Question) {
  const parts = litParts(details, question);
  return parts && { nodes: [...parts.nodes], edges: [...parts.edges], groups: [...parts.groups] };
}

test('nothing asked lights nothing apart', () => {
  expect(lit(null)).toBeNull();
});

test('a node lights its connections and whom it talks to', () => {
  expect(lit({ kind: 'node', id: 'LB' })).toEqual({
    nodes: ['LB', 'User', 'App1', 'App2'],
    edges: ['L_User_LB_0', 'L_LB_App1_0', 'L_LB_App2_0'],
    groups: [],
  });
  expect(lit({ kind: 'node', id: 'DB' })).toEqual({ nodes: ['DB', 'App1'], edges: ['L_App1_DB_0'], groups: [] });
});

test('an edge lights its two ends', () => {
  expect(lit({ kind: 'edge', id: 'L_App1_DB_0' })).toEqual({
    nodes: ['App1', 'DB'],
    edges: ['L_App1_DB_0'],
    groups: [],
  });
});

test('a group lights all within it and what passes inside', () => {
  expect(lit({ kind: 'group', id: 'outer' })).toEqual({
    nodes: ['LB', 'App1', 'App2'],
    edges: ['L_LB_App1_0', 'L_LB_App2_0', 'L_App1_App2_0'],
    groups: ['outer', 'inner'],
  });
  expect(lit({ kind: 'group', id: 'inner' })).toEqual({
    nodes: ['App1', 'App2'],
    edges: ['L_App1_App2_0'],
    groups: ['inner'],
  });
});

test('a step lights every edge that may be taken', () => {
  expect(lit({ kind: 'flow', id: 'a-call', step: 2 })).toEqual({
    nodes: ['LB', 'App1', 'App2'],
    edges: ['L_LB_App1_0', 'L_LB_App2_0'],
    groups: [],
  });
});

test('members of a group are those of the groups within it too', () => {
  expect(membersOf(details.graph, 'outer')).toEqual(['LB', 'App1', 'App2']);
  expect(membersOf(details.graph, 'inner')).toEqual(['App1', 'App2']);
});

test('a place is told from the outside in, on one line', () => {
  expect(placeOf(details.graph, 'inner')).toEqual(['Single VM/VPS', 'API Service (Auto-scaling)']);
  expect(placeOf(details.graph, null)).toEqual([]);
  expect(placeOf(details.graph, 'gone')).toEqual([]);
});

test('connections are told by direction, by the name of the other end', () => {
  const { incoming, outgoing } = connectionsOf(details.graph, 'App1');
  expect(incoming.map(({ name, other, edge }) => [name, other, edge.label])).toEqual([
    ['Load Balancer', 'LB', 'Route'],
  ]);
  expect(outgoing.map(({ name, other, edge }) => [name, other, edge.label])).toEqual([
    ['PostgreSQL', 'DB', null],
    ['FastAPI Container 2', 'App2', 'Sync'],
  ]);
});

test('steps are told in words and numbered from 1', () => {
  expect(describeSteps(details.graph, details.flows[0]?.steps ?? [])).toEqual([
    { number: 1, ends: 'User/Browser → Load Balancer', label: 'HTTPS', sentence: null },
    { number: 2, ends: 'Load Balancer → FastAPI Container 1 or FastAPI Container 2', label: 'Route', sentence: null },
    { number: 3, ends: 'FastAPI Container 1 → PostgreSQL', label: null, sentence: null },
  ]);
});
