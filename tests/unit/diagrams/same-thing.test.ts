import { expect, test } from '../test';
import { findAlike, findSame, type KnownDiagram } from '@/lib/diagrams/model/same-thing';
import { parseQuestion } from '@/lib/diagrams/ask/question';
import { diagramDetails } from '@/lib/diagrams/publish/diagram-details';
import { readRichGuide } from '../rich-guide';
import { sampleDiagram } from './sample-graph';

type Sketches = Parameters<typeof sampleDiagram>[1];

function known(arrows: string, sketches: Sketches = {}, aliases: Record<string, string[]> = {}): KnownDiagram {
  const { graph, meanings } = sampleDiagram(arrows, sketches);
  return { graph, meanings, aliases };
}

/** What each node of a diagram is in another one. */
function foundIn(from: KnownDiagram, to: KnownDiagram, find = findSame): Record<string, string | null> {
  return Object.fromEntries(from.graph.nodes.map((node) => [node.id, find(node, from, to)]));
}

test('in another view the same thing has the same id, or is declared, in whichever of the two', () => {
  const whole = known('User -> VM1, VM2; VM1 -> DB', {}, { VM1: ['API1', 'Worker1'], VM2: ['API2'] });
  const parts = known('User -> API1, API2; API1 -> Worker1; API2 -> Store', {}, { Store: ['Disk'] });
  expect(foundIn(parts, whole)).toEqual({ User: 'User', API1: 'VM1', API2: 'VM2', Worker1: 'VM1', Store: null });
  expect(foundIn(whole, parts)).toEqual({ User: 'User', VM1: 'API1', VM2: 'API2', DB: null });
  const other = known('User -> Files', {}, { Files: ['Disk'] });
  expect(foundIn(parts, other)).toMatchObject({ Store: 'Files' });
});

test('in another strategy what is not declared follows from technology and role', () => {
  const one = known('Proxy -> API; API -> Cache; Worker -> Cache', {
    Proxy: { role: 'edge', technologies: ['nginx'] },
    API: { technologies: ['fastapi'] },
    Cache: { role: 'data', technologies: ['redis'] },
    Worker: { role: 'async', technologies: ['celery'] },
    Scheduler: { role: 'async', technologies: ['celery'] },
  });
  const other = known('Copy1, Copy2 -> Managed; Scheduler -> Managed; Jobs -> Managed', {
    Copy1: { technologies: ['fastapi'] },
    Copy2: { technologies: ['fastapi'] },
    Managed: { role: 'data', technologies: ['redis'] },
    Scheduler: { role: 'async', technologies: ['celery'] },
    Jobs: { role: 'async', technologies: ['celery'] },
  });
  expect(foundIn(one, other, findAlike)).toEqual({
    Proxy: null,
    API: 'Copy1',
    Cache: 'Managed',
    // The scheduler stands first there, and is another thing here.
    Worker: 'Jobs',
    Scheduler: 'Scheduler',
  });
});

for (const [address, kind, id] of [
  ['?node=Store', 'node', 'DB'],
  ['?node=Queue', 'node', 'Redis'],
  ['?edge=L_API_Store_0', 'edge', 'L_API_DB_0'],
  ['?edge=L_Worker_Queue_0', 'edge', 'L_Worker_Redis_0'],
] as const) {
  test(`the old address ${address} still asks about ${id}, in both views`, async () => {
    const { guide, diagrams } = await readRichGuide();
    const renamed = diagrams.map((diagram) =>
      diagram.graph.id === 'one-server/data-flow'
        ? { ...diagram, aliases: { DB: ['Store'], Redis: ['Queue'] } }
        : diagram,
    );
    for (const diagram of renamed.filter(({ graph }) => graph.id.startsWith('one-server/'))) {
      expect(parseQuestion(address, diagramDetails(diagram, renamed, guide))).toEqual({ kind, id });
    }
  });
}
