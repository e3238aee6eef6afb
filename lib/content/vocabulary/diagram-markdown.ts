import type { List, RootContent } from 'mdast';
import { describeSteps } from '@/lib/diagrams/ask/answers';
import { describeDiagram, type DescribedGroup } from '@/lib/diagrams/ask/describe';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { item, list, paragraph, strong, text } from '../markdown-nodes';

/** A diagram as its source and in words: its caption, its components, its connections and its flows. */
export function diagramMarkdown(diagram: RenderedDiagram): RootContent[] {
  const { graph, caption, source, flows, sentences, chart } = diagram;
  return [
    paragraph([strong(`${graph.title}.`), text(caption ? ` ${caption}` : '')]),
    { type: 'code', lang: 'mermaid', value: withoutComments(source) },
    ...(chart
      ? chart.lists.flatMap(({ title, items }) => [paragraph(`${title}:`), list(items.map((each) => item(each)))])
      : []),
    ...(chart ? [] : graphMarkdown()),
  ];

  function graphMarkdown(): RootContent[] {
    const { components, connections } = describeDiagram(graph);
    return [
      paragraph('Components:'),
      componentList(components, sentences.nodes),
      paragraph('Connections:'),
      list(connections.map((connection) => item(connection.text))),
      ...flows.flatMap(({ title, note, steps }) => [
        paragraph([text('Flow: '), strong(title), text(note ? `. ${note}` : '')]),
        list(
          describeSteps(graph, steps).map(({ ends, label, sentence }) =>
            item(`${ends}${label ? `: ${label}` : ''}${sentence ? `. ${sentence}` : ''}`),
          ),
          { ordered: true },
        ),
      ]),
    ];
  }
}

/** The flows stand in comments, and follow as lists. */
function withoutComments(source: string): string {
  return source
    .split(/\r?\n/)
    .filter((line) => !/^\s*%%(?!\{)/.test(line))
    .join('\n')
    .trim();
}

function componentList({ components, groups }: DescribedGroup, sentences: Record<string, string>): List {
  return list([
    ...components.map(({ id, name, details }) => item([name, details, sentences[id]].filter(Boolean).join(' · '))),
    ...groups.map((group) => item(group.title ?? '', [componentList(group, sentences)])),
  ]);
}
