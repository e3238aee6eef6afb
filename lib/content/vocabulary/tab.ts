import { attributeOf } from '../mdx-elements';
import { required, type Component } from './component';

/** The record of `<Tab>`. */
export const tab = {
  doc: 'One view of a `Tabs`.',
  notes: '',
  example: `<Tab id="data-flow" title="Data Flow View">

<Diagram id="docker-compose/data-flow" />

</Tab>`,
  attributes: {
    id: required('slug', 'its value in the address: `?view=data-flow`'),
    title: required('text', 'what is on the tab'),
  },
  children: 'any',
  parent: 'Tabs',
  markdown: (element, writer) => writer.contentOf(element),
  words: (element) => attributeOf(element, 'title') ?? '',
} satisfies Component;
