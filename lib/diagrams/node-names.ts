import type { DiagramGraph } from './model';

/**
 * What nodes are called in words, by id: the first line of the label ("Nginx"), made longer where several nodes
 * share it: by the rest of the label ("FastAPI Container 1"), or by the group ("FastAPI, VM 1 Services").
 */
export function nodeNames(graph: DiagramGraph): Map<string, string> {
  const first = countBy(graph.nodes.map(({ label }) => firstLine(label)));
  const whole = countBy(graph.nodes.map(({ label }) => oneLine(label)));
  return new Map(
    graph.nodes.map(({ id, label, group }) => {
      if (first.get(firstLine(label)) === 1) return [id, firstLine(label)];
      if (whole.get(oneLine(label)) === 1) return [id, oneLine(label)];
      const title = graph.groups.find((each) => each.id === group)?.title;
      return [id, title ? `${oneLine(label)}, ${oneLine(title)}` : oneLine(label)];
    }),
  );
}

/** A label or title without its line breaks. */
export function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

function firstLine(label: string): string {
  return label.split('\n')[0] ?? label;
}

function countBy(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
