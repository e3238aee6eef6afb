import type { Document } from 'yaml';
import { recordAnchors } from '@/lib/content/record-anchors';
import { loadContext } from '@/lib/diagrams/publish/load-context';
import { renderDiagram } from '@/lib/diagrams/publish/render';
import { guideRoot } from '@/lib/site/guide-root';
import { readGuide, type ReadGuide } from '../read-guide';
import { drawingFaults } from './drawing-faults';
import { expect, test, type GuideCopy } from './guide-copy';
import { followTheCheck, leaveOutPages, leaveOutPaths } from './leave-out';

/**
 * Edits of the real guide that an author may make, each found in whatever the guide says today. The check must
 * accept each, and the drawings it changes must have what their sources have: no test may know more of the guide.
 * Long because it is a list, an edit after the other.
 */
interface Edit {
  name: string;
  edit: (copy: GuideCopy, guide: ReadGuide) => Promise<void>;
  /** What must be so after it, to know that it was made. */
  expected: (after: ReadGuide, before: ReadGuide) => boolean;
}

const page = (title: string, text: string, more = '') =>
  `---\ntitle: ${title}\ndescription: A page that was added to see that the guide can grow, with a text about nothing in particular.\n${more}---\n\n${text}\n`;

/** The diagram with the fewest arrows of those that a test is true of. */
function smallestDiagram({ diagrams }: ReadGuide, isWanted: (diagram: ReadGuide['diagrams'][number]) => boolean) {
  const [found] = diagrams.filter(isWanted).toSorted((a, b) => a.graph.edges.length - b.graph.edges.length);
  if (!found) throw new Error('The guide has no such diagram.');
  return { ...found, file: `diagrams/${found.graph.id}.mmd` };
}

/** Adds a page at the end of the section that has another, or of the first. */
async function addToNavigation(
  copy: GuideCopy,
  href: string,
  { sections }: ReadGuide['guide'],
  beside = '/',
): Promise<void> {
  const index = sections.findIndex(({ pages }) => pages.some((each) => each.href === beside));
  await copy.editYaml('navigation.yaml', (document) => document.addIn([index, 'pages'], href));
}

function firstIndex(document: Document, isWanted: (record: Record<string, unknown>) => boolean): number {
  return (document.toJS() as Record<string, unknown>[]).findIndex(isWanted);
}

const edits: Edit[] = [
  {
    name: 'a version raised',
    edit: (copy) =>
      copy.editYaml('technologies.yaml', (document) => {
        const index = firstIndex(document, (record) => record.minimumVersion !== undefined);
        document.setIn([index, 'minimumVersion'], '99.1');
      }),
    expected: ({ guide }) => guide.technologies.some(({ minimumVersion }) => minimumVersion === '99.1'),
  },
  {
    name: 'a technology added',
    edit: (copy) =>
      copy.editYaml('technologies.yaml', (document) => {
        const record = {
          id: 'added-tool',
          name: 'Addedtool',
          layer: 'Tools',
          role: 'operations',
          purpose: 'Was added',
        };
        document.add(document.createNode({ ...record, homepage: 'https://added.example.com' }));
      }),
    expected: ({ guide }) => guide.technologies.some(({ id }) => id === 'added-tool'),
  },
  {
    name: 'a term added, and used',
    async edit(copy, { guide }) {
      await copy.editYaml('glossary.yaml', (document) =>
        document.add(document.createNode({ id: 'added-term', term: 'flux compensator', meaning: 'A thing of films.' })),
      );
      const file = guide.pages[0]?.file.replace('content/', '') ?? '';
      await copy.edit(file, (text) => `${text}\nNo page has a flux compensator.\n`);
    },
    expected: ({ guide }) => guide.terms.some(({ id }) => id === 'added-term'),
  },
  {
    name: 'an empty glossary',
    async edit(copy) {
      await copy.write('glossary.yaml', '[]\n');
      await followTheCheck(copy);
    },
    expected: ({ guide }) => guide.terms.length === 0,
  },
  {
    name: 'a page added',
    async edit(copy, { guide }) {
      await copy.write('pages/added.mdx', page('Something Added', 'A text.\n\n## A heading\n\nMore of it.'));
      await addToNavigation(copy, '/added', guide);
      await recordAnchors(copy.root);
    },
    expected: ({ guide }) => guide.pages.some(({ href }) => href === '/added'),
  },
  {
    name: 'a page removed, with aliases',
    async edit(copy, { guide }) {
      const removable = guide.pages.find(
        ({ href, strategy, headings, body }) =>
          href !== '/' && !strategy && headings.length > 1 && !/<(?:VersionTable|Glossary|Onboarding)\b/.test(body),
      );
      if (!removable) throw new Error('The guide has no page that can go.');
      await leaveOutPages(copy, [removable.href]);
    },
    expected: (after, before) => after.guide.pages.length === before.guide.pages.length - 1,
  },
  {
    name: 'all strategies removed',
    async edit(copy, { guide }) {
      // With the pages that compare them and choose among them.
      const gone = guide.pages.filter(
        ({ strategy, body }) => strategy || /<(?:StrategyCompare|StrategyChooser)\b/.test(body),
      );
      await leaveOutPages(
        copy,
        gone.map(({ href }) => href),
      );
    },
    expected: ({ guide }) => guide.pages.every(({ strategy }) => !strategy),
  },
  {
    name: 'a strategy more, with two views',
    async edit(copy, { diagrams, guide }) {
      const views = ['infrastructure', 'data-flow'];
      const model = diagrams.find(({ graph }) => graph.id.endsWith('/data-flow'))?.graph.id.split('/')[0] ?? '';
      for (const view of views) {
        const source = await copy.read(`diagrams/${model}/${view}.mmd`);
        await copy.write(`diagrams/added/${view}.mmd`, source.replace(/accTitle:.*/, `accTitle: Added: ${view}`));
      }
      const facts = Object.keys(guide.pages.find(({ strategy }) => strategy)?.strategy?.facts ?? {});
      const block =
        'strategy:\n  id: added\n  tagline: Was added\n  facts:\n' +
        facts.map((name) => `    ${name}: As it was\n`).join('');
      const tabs = views.map(
        (view) => `<Tab id="${view}" title="${view}">\n\n<Diagram id="added/${view}" />\n\n</Tab>`,
      );
      const text = `A text.\n\n<Tabs group="view" label="Views">\n${tabs.join('\n')}\n</Tabs>\n\n<StrategyFacts />`;
      await copy.write('pages/deployment/added.mdx', page('Added Strategy', text, block));
      await addToNavigation(copy, '/deployment/added', guide, guide.pages.find(({ strategy }) => strategy)?.href);
      if (guide.choice) {
        await copy.edit('choice.yaml', (yaml) =>
          yaml.replace(
            /^rules:\n/m,
            (line) =>
              `${line}  - strategy: added\n    because: It was added.\n    when:\n      - ${guide.choice?.questions[0]?.id}: ${guide.choice?.questions[0]?.answers[0]?.id}\n`,
          ),
        );
      }
    },
    expected: ({ guide }) => guide.pages.some(({ strategy }) => strategy?.id === 'added'),
  },
  {
    name: 'a heading reworded, with its id kept',
    async edit(copy, { guide }) {
      const found = guide.pages.find(({ body }) => /^## .*\[#/m.test(body));
      await copy.edit(found?.file.replace('content/', '') ?? '', (text) =>
        text.replace(/^## .*(\[#[^\]]+\])/m, '## Other words above this section $1'),
      );
    },
    expected: ({ guide }) =>
      guide.pages.some(({ headings }) => headings.some(({ text }) => text === 'Other words above this section')),
  },
  {
    name: 'the label of an arrow reworded, in its flows too',
    async edit(copy, guide) {
      const { file, graph } = smallestDiagram(guide, (each) => each.graph.edges.some(({ label }) => label));
      const label = graph.edges.find((edge) => edge.label)?.label ?? '';
      await copy.edit(file, (text) =>
        text.replaceAll(`|${label}|`, `|${label} at once|`).replaceAll(`: ${label}`, `: ${label} at once`),
      );
    },
    expected: ({ diagrams }) =>
      diagrams.some(({ graph }) => graph.edges.some(({ label }) => label?.endsWith(' at once'))),
  },
  {
    name: 'the label of a node reworded',
    async edit(copy, guide) {
      const { file, graph } = smallestDiagram(guide, () => true);
      const line = graph.nodes[0]?.label.split('\n')[0] ?? '';
      await copy.edit(file, (text) => text.replace(line, `${line} Renamed`));
    },
    expected: ({ diagrams }) =>
      diagrams.some(({ graph }) => graph.nodes.some(({ label }) => label.includes(' Renamed'))),
  },
  {
    name: 'a node added, with its arrows',
    async edit(copy, guide) {
      const { file, graph } = smallestDiagram(guide, ({ graph: { id } }) => !id.endsWith('/data-flow'));
      const [first, second] = graph.nodes;
      await copy.edit(file, (text) => {
        const [direction = '', ...rest] = text.split('\n');
        const lines = [
          `    Added["Added (Thing)<br/>Was added"]`,
          `    ${first?.id} -->|asks| Added`,
          `    Added -.-> ${second?.id}`,
          '    class Added operations',
        ];
        return [direction, ...rest.slice(0, 2), ...lines, ...rest.slice(2)].join('\n');
      });
    },
    expected: ({ diagrams }) => diagrams.some(({ graph }) => graph.nodes.some(({ id }) => id === 'Added')),
  },
  {
    name: 'a flow added',
    async edit(copy, guide) {
      const { file, graph } = smallestDiagram(guide, () => true);
      const edge = graph.edges[0];
      await copy.edit(
        file,
        (text) => `${text.trimEnd()}\n\n%% flow: An added way\n%%   1. ${edge?.from} -> ${edge?.to}\n`,
      );
    },
    expected: ({ diagrams }) => diagrams.some(({ flows }) => flows.some(({ id }) => id === 'an-added-way')),
  },
  {
    name: 'a flow retitled, with its old title kept as an alias',
    async edit(copy, { diagrams }) {
      const asked = diagrams.find(({ flows }) => flows.length > 0);
      await copy.edit(`diagrams/${asked?.graph.id}.mmd`, (text) =>
        text.replace(/%% flow: (.*)/, '%% flow: Another title\n%%   formerly: $1'),
      );
    },
    expected: ({ diagrams }) => diagrams.some(({ flows }) => flows.some(({ aliases }) => aliases?.length === 1)),
  },
  {
    name: 'no paths for newcomers',
    edit: leaveOutPaths,
    expected: ({ guide }) => guide.paths.length === 0,
  },
  {
    name: 'another name and address of the site',
    edit: (copy) =>
      copy.editYaml('site.yaml', (document) => {
        document.set('name', 'Handbook of Something Else');
        document.set('organisation', 'Somebody Else');
        document.set('url', 'https://example.org/handbook');
      }),
    expected: ({ guide }) => guide.site.url === 'https://example.org/handbook',
  },
  {
    name: 'no questions for search, and no synonyms',
    edit: (copy) => copy.remove('search.yaml'),
    expected: ({ content }) => content.search.questions.length === 0,
  },
  {
    name: 'no rules for assistants',
    async edit(copy) {
      await copy.remove('contexts.yaml');
      for (const file of await copy.pageFiles()) {
        await copy.write(file, (await copy.read(file)).replace(/<CopyContext [^>]*\/>\n/g, ''));
      }
    },
    expected: ({ guide }) => guide.contexts.length === 0,
  },
];

let unedited: Promise<ReadGuide> | undefined;

/** The guide before any edit, which is the same for all. */
function readUnedited(): Promise<ReadGuide> {
  return (unedited ??= readGuide(guideRoot()));
}

test('there are at least fifteen sound edits', () => {
  expect(edits.length).toBeGreaterThanOrEqual(15);
});

for (const { name, edit, expected } of edits) {
  test(`the check accepts ${name}`, async ({ copy }) => {
    const before = await readUnedited();
    await edit(copy, before);
    const after = await readGuide(copy.root);
    expect(after.check()).toEqual([]);
    expect(expected(after, before)).toBe(true);
    expect(await faultsOfNewDrawings(after, before)).toEqual([]);
  });
}

/** Draws what is new in the graphs, and nothing else, since layouts take long. */
async function faultsOfNewDrawings({ guide, diagrams }: ReadGuide, before: ReadGuide): Promise<string[]> {
  const bare = ({ nodes, edges, groups }: ReadGuide['diagrams'][number]['graph']) =>
    JSON.stringify([nodes, edges, groups]);
  const known = new Set(before.diagrams.map(({ graph }) => bare(graph)));
  const fresh = diagrams.filter(({ graph }) => !known.has(bare(graph)));
  if (fresh.length === 0) return [];
  const context = await loadContext(guide.technologies);
  const drawn = await Promise.all(
    fresh.map(({ graph: { id }, source }) => renderDiagram({ id, file: `${id}.mmd`, source }, context)),
  );
  return drawn.flatMap(({ diagram }) => (diagram ? drawingFaults(diagram) : ['not drawn']));
}
