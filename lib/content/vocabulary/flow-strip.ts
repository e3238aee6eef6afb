import { describeSteps } from '@/lib/diagrams/ask/answers';
import { findFlow } from '@/lib/diagrams/ask/question';
import { attributeOf } from '../mdx-elements';
import { item, list, paragraph, strong, text } from '../markdown-nodes';
import { noWords, required, type Component } from './component';

/** The record of `<FlowStrip>`. */
export const flowStrip = {
  doc: 'A flow of a diagram as a small diagram of its own, each arrow a link to its step.',
  notes:
    'In one row where there is room, else in one column. The stations are the nodes in the order in which the flow reaches them.',
  example: '<FlowStrip diagram="docker-compose/data-flow" flow="first-page-load" />',
  attributes: {
    diagram: required('diagram', 'its path below content/diagrams: `docker-compose/data-flow`'),
    flow: required('flow', 'the id of one of its flows: `first-page-load`'),
  },
  children: 'none',
  markdown(element, { readDiagram }) {
    const { graph, flows } = readDiagram(attributeOf(element, 'diagram') ?? '');
    const flow = findFlow(flows, attributeOf(element, 'flow'));
    if (!flow) return [];
    const steps = describeSteps(graph, flow.steps).map(({ ends, label, sentence }) =>
      item([ends, label && `: ${label}`, sentence && `. ${sentence}`].filter(Boolean).join('')),
    );
    return [paragraph([strong(flow.title), text(`, in ${graph.title}:`)]), list(steps, { ordered: true })];
  },
  words: noWords,
} satisfies Component;
