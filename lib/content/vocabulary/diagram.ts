import { attributeOf } from '../mdx-elements';
import { noWords, required, type Component } from './component';
import { diagramMarkdown } from './diagram-markdown';

/** The record of `<Diagram>`. */
export const diagram = {
  doc: 'A diagram with its caption and its equivalent in text.',
  notes: '',
  example: '<Diagram id="docker-compose/data-flow" />',
  attributes: { id: required('diagram', 'its path below content/diagrams: `docker-compose/data-flow`') },
  children: 'none',
  markdown: (element, { readDiagram }) => diagramMarkdown(readDiagram(attributeOf(element, 'id') ?? '')),
  words: noWords,
} satisfies Component;
