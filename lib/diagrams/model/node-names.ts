import type { DiagramGraph } from './model';

/**
 * What nodes are called in words, by id, and groups at which arrows end. A group by its title; a node by the first line
 * of the label without a port ("Nginx"), made longer where several nodes share it: by the rest of the label ("FastAPI
 * Container 1"), or by the group ("FastAPI, VM 1 Services").
 */
export function nodeNames(graph: DiagramGraph): Map<string, string> {
  const named = namesOfGraphs.get(graph) ?? nameNodes(graph);
  namesOfGraphs.set(graph, named);
  return named;
}

// Answers ask for a name at a time, and a graph never changes.
const namesOfGraphs = new WeakMap<DiagramGraph, Map<string, string>>();

function nameNodes(graph: DiagramGraph): Map<string, string> {
  const first = countBy(graph.nodes.map(({ label }) => labelParts(label).name));
  const whole = countBy(graph.nodes.map(({ label }) => oneLine(label)));
  const ends = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const titles = graph.groups.flatMap(({ id, title }): [string, string][] =>
    ends.has(id) ? [[id, oneLine(title)]] : [],
  );
  return new Map([
    ...titles,
    ...graph.nodes.map(({ id, label, group }): [string, string] => {
      const { name } = labelParts(label);
      if (first.get(name) === 1) return [id, name];
      if (whole.get(oneLine(label)) === 1) return [id, oneLine(label)];
      const title = graph.groups.find((each) => each.id === group)?.title;
      return [id, title ? `${oneLine(label)}, ${oneLine(title)}` : oneLine(label)];
    }),
  ]);
}

/** A label or title without its line breaks. */
export function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

/** "Nginx\nReverse Proxy + SSL" → what it is and what else the label says of it; a port (":443") is such a detail. */
export function labelParts(label: string): { name: string; details: string[] } {
  const [line = label, ...details] = label.split('\n');
  const [, name, port] = /^(.*?)\s+(:\d+)$/.exec(line) ?? [];
  return name && port ? { name, details: [port, ...details] } : { name: line, details };
}

function countBy(values: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
