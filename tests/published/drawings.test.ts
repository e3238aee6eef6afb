import { readFile } from 'node:fs/promises';
import { describeSteps } from '@/lib/diagrams/ask/answers';
import { describeDiagram, type DescribedGroup } from '@/lib/diagrams/ask/describe';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { diagramsOn, guide } from '../support/guide';
import { expect, test, textsOf } from '../support/published';

async function detailsOf(id: string): Promise<DiagramDetails> {
  return JSON.parse(await readFile(`out/diagrams/${id}.details.json`, 'utf8')) as DiagramDetails;
}

/** Every line of the text list, as printed: components by group, connections, then the steps of flows. */
function linesOf({ graph, sentences, flows }: DiagramDetails): string[] {
  const { components, connections } = describeDiagram(graph);
  const inGroup = ({ title, components: parts, groups }: DescribedGroup): string[] => [
    ...(title ? [title] : []),
    ...parts.map(({ id, name, details }) => [name, details, sentences.nodes[id]].filter(Boolean).join(' · ')),
    ...groups.flatMap(inGroup),
  ];
  const steps = flows.flatMap((flow) =>
    describeSteps(graph, flow.steps).map(({ ends, label, sentence }) =>
      [ends, label, sentence].filter(Boolean).join(' · '),
    ),
  );
  return [...inGroup(components), ...connections.map(({ text }) => text), ...steps];
}

/** The texts of a list's items, each without the lists inside it. */
function itemsOf(list: Element): string[] {
  return [...list.querySelectorAll('li')].map((item) =>
    [...item.childNodes]
      .filter(({ nodeName }) => nodeName !== 'UL')
      .map(({ textContent }) => textContent)
      .join(''),
  );
}

const shown = guide.pages.flatMap((page) => diagramsOn(page).map((id) => ({ id, href: page.href })));

for (const { id, href } of shown) {
  test(`${href} draws ${id} whole and tells it in words`, async ({ read }) => {
    const details = await detailsOf(id);
    const { graph } = details;
    const figure = (await read(href)).querySelector(`figure[data-diagram="${id}"]`);
    if (!figure) throw new Error(`${href} has no figure of ${id}`);
    const drawing = figure.querySelector('svg.dg');
    const values = (name: string) =>
      [...(drawing?.querySelectorAll(`[${name}]`) ?? [])].map((part) => part.getAttribute(name) ?? '');
    const sorted = (list: string[]) => [...new Set(list)].toSorted((a, b) => a.localeCompare(b));

    expect.soft(values('data-node')).toHaveLength(graph.nodes.length);
    expect.soft(sorted(values('data-node'))).toEqual(sorted(graph.nodes.map((node) => node.id)));
    expect.soft(values('data-edge')).toEqual(graph.edges.map((edge) => edge.id));
    expect.soft(values('data-from')).toEqual(graph.edges.map((edge) => edge.from));
    expect.soft(values('data-to')).toEqual(graph.edges.map((edge) => edge.to));
    expect.soft(sorted(values('data-group'))).toEqual(sorted(graph.groups.map((group) => group.id)));
    for (const node of graph.nodes) {
      const texts = drawing?.querySelectorAll(`[data-node="${node.id}"] text`) ?? [];
      expect.soft([...texts].map(({ textContent }) => textContent).join(' ')).toBe(node.label.replaceAll('\n', ' '));
    }

    const words = [...figure.querySelectorAll('details')].find(({ textContent }) => textContent.includes('As text'));
    expect.soft(words && itemsOf(words)).toEqual(linesOf(details));
    expect.soft(textsOf(figure.querySelectorAll('figcaption')).join('')).not.toBe('');
    const name = figure.getAttribute('aria-label') ?? nameFromParts(figure);
    expect.soft(name).toBe(graph.title);
  });
}

function nameFromParts(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  return ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
}
