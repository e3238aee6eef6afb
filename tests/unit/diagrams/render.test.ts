import { expect, test } from '../test';
import { loadContext } from '@/lib/diagrams/publish/load-context';
import { renderDiagram } from '@/lib/diagrams/publish/render';
import { readPicture } from './picture-parts';
import { sampleTechnologies } from './sample-technologies';

// The first rendering of a process loads Mermaid, ELK and the font, slowly where other work is going on.
test.describe.configure({ timeout: 120_000 });

const file = 'content/diagrams/sample/view.mmd';
const source = `flowchart LR
    accTitle: Sample
    accDescr: A sample.
    subgraph Machine
        Web[Nginx] -->|Proxy & more| API([FastAPI])
    end
    API <-.-> DB[(PostgreSQL)]
    API ==> Q{{Redis}}
    Q --- W{Celery}
    W --> S[[Python]]
    W --> R(Vercel)
`;

test('two renderings are the same to the byte', async () => {
  const context = await loadContext(sampleTechnologies);
  const first = await renderDiagram({ id: 'sample/view', file, source }, context);
  const second = await renderDiagram({ id: 'sample/view', file, source }, await loadContext(sampleTechnologies));
  expect(first.problems).toEqual([]);
  expect(JSON.stringify(second)).toBe(JSON.stringify(first));
});

test('draws every shape, style and arrow that an author may use', async () => {
  const { diagram } = await renderDiagram({ id: 'sample/view', file, source }, await loadContext(sampleTechnologies));
  const { svg } = readPicture(diagram?.svg ?? '');
  const arrows = (id: string) => svg.querySelectorAll(`[data-edge="${id}"] .dg-arrow`).length;
  expect(svg.querySelector('[data-edge="L_Web_API_0"] text')?.textContent).toBe('Proxy & more');
  expect(arrows('L_API_DB_0')).toBe(2);
  expect(svg.querySelector('[data-edge="L_API_DB_0"] .dg-dotted')).not.toBeNull();
  expect(svg.querySelector('[data-edge="L_API_Q_0"] .dg-thick')).not.toBeNull();
  expect(arrows('L_Q_W_0')).toBe(0);
  expect(svg.querySelectorAll('.dg-shape')).toHaveLength(7);
  expect(diagram?.graph.nodes.map(({ shape }) => shape)).toEqual([
    'rect',
    'stadium',
    'cylinder',
    'hexagon',
    'diamond',
    'subroutine',
    'rounded',
  ]);
});

test('a diagram with a fault is not drawn', async () => {
  const context = await loadContext(sampleTechnologies);
  const faulty = source.replace('[Nginx]', '[Ngnx]');
  const { diagram, problems } = await renderDiagram({ id: 'sample/view', file, source: faulty }, context);
  expect(diagram).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ file, line: 5, column: 9 });
});
