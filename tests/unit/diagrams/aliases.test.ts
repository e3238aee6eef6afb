import { expect, test } from '../test';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { readAliases } from '@/lib/diagrams/parse/read-aliases';
import { readInsides } from '@/lib/diagrams/parse/read-insides';
import { checkNodeIds } from '@/lib/diagrams/publish/check-node-ids';

const nodes = ['Redis', 'Worker1', 'Worker2'].map((id) => ({
  id,
  label: id,
  shape: 'rect' as const,
  group: null,
}));

function aliasesIn(comments: string) {
  return readAliases({ nodes }, { file: 'x.mmd', source: `graph TD\n${comments}` });
}

test('an alias is another id of a node, or of several', () => {
  const { aliases, problems } = aliasesIn('%% alias Redis: Cache , Broker\n  %% alias Worker1, Worker2: Worker\r\n');
  expect(aliases).toEqual({ Redis: ['Cache', 'Broker'], Worker1: ['Worker'], Worker2: ['Worker'] });
  expect(problems).toEqual([]);
});

test('aliases that cannot be read, of unknown nodes, or of ids that are taken are faults', () => {
  const { aliases, problems } = aliasesIn('%% alias Redis\n%% alias Reddis: Cache\n%% alias Redis: Worker1');
  expect(aliases).toEqual({ Redis: ['Worker1'] });
  expect(problems.map(({ line, column, reason, fix }) => `${line}:${column} ${reason} ${fix}`)).toEqual([
    '2:4 The alias `alias Redis` cannot be read. Write it as `%% alias Id: OldId, IdElsewhere`.',
    '3:4 There is no node `Reddis` in this diagram. Did you mean `Redis`? Before the colon stands a node of this diagram: Redis, Worker1, Worker2.',
    '4:4 `Worker1` is a node of this diagram and no alias. Take `Worker1` out of the line.',
  ]);
});

function insidesIn(comment: string) {
  const groups = [{ id: 'in-redis', title: 'In Redis', parent: null }];
  const own = [...nodes, { id: 'Slot', label: 'Slot', shape: 'rect' as const, group: 'in-redis' }];
  const input = { file: 'x.mmd', source: `graph TD\n${comment}` };
  return readInsides({ id: 'x', title: 'x', nodes: own, edges: [], groups }, input);
}

test('a group can show a node of the same diagram from within', () => {
  expect(insidesIn('%% inside Redis: In Redis')).toMatchObject({
    graph: { groups: [{ insideOf: 'Redis' }] },
    problems: [],
  });
  for (const [comment, fault] of [
    ['%% inside Reddis: In Redis', 'There is no node `Reddis` in this diagram. Did you mean `Redis`?'],
    ['%% inside Redis: In Rediss', 'There is no group `In Rediss` in this diagram. Did you mean `In Redis`?'],
    ['%% inside Slot: In Redis', '`Slot` stands in the group `In Redis` itself.'],
  ] as const) {
    const { graph, problems } = insidesIn(comment);
    expect(problems.map(({ line, column, reason, fix }) => `${line}:${column} ${reason} ${fix}`)).toEqual([
      expect.stringContaining(`2:4 ${fault}`),
    ]);
    expect(graph.groups[0]?.insideOf).toBeUndefined();
  }
});

function diagram(id: string, role: string, technologies: string[]): RenderedDiagram {
  return {
    graph: {
      id,
      title: id,
      nodes: [{ id: 'Store', label: 'The store', shape: 'rect', group: null }],
      edges: [],
      groups: [],
    },
    meanings: { Store: { role, technologies, external: false } },
    aliases: {},
    flows: [],
    chart: null,
    caption: '',
    source: 'graph TD\n  Store[The store]',
    svg: '',
    standaloneSvg: '',
    standaloneDarkSvg: '',
    width: 0,
    height: 0,
    start: null,
    sentences: { nodes: {}, groups: {}, edges: {} },
  };
}

test('one id for two things is a fault within a folder and between strategies, and nowhere else', () => {
  const redis = diagram('a/one', 'data', ['redis']);
  const report = (other: RenderedDiagram, strategies: string[] = []) =>
    checkNodeIds([redis, other], strategies).map(({ file, line, reason }) => `${file}:${line} ${reason}`);
  expect(report(diagram('a/two', 'data', ['redis', 'celery']))).toEqual([]);
  expect(report(diagram('a/two', 'data', []))).toEqual([]);
  expect(report(diagram('b/two', 'data', ['postgresql']))).toEqual([]);
  const fault =
    'The node Store ("The store") has the id of another thing in a/one, "The store", ' +
    'and readers who chose the one would be led to the other.';
  expect(report(diagram('a/two', 'data', ['postgresql']))).toEqual([`content/diagrams/a/two.mmd:2 ${fault}`]);
  expect(report(diagram('a/two', 'people', []))).toEqual([`content/diagrams/a/two.mmd:2 ${fault}`]);
  expect(report(diagram('b/two', 'data', ['postgresql']), ['a', 'b'])).toEqual([
    `content/diagrams/b/two.mmd:2 ${fault}`,
  ]);
});
