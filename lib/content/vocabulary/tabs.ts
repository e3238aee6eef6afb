import type { RootContent } from 'mdast';
import { attributeOf, contentOf, isElement } from '../mdx-elements';
import { text } from '../markdown-nodes';
import { noWords, required, type Component } from './component';

/** The record of `<Tabs>`. */
export const tabs = {
  doc: 'Views of one thing, of which one shows at a time.',
  notes: 'Leave the empty lines as they are here.',
  example: `<Tabs group="view" label="Views of the Docker Compose deployment">
<Tab id="infrastructure" title="Infrastructure View">

<Diagram id="docker-compose/infrastructure" />

</Tab>
<Tab id="data-flow" title="Data Flow View">

<Diagram id="docker-compose/data-flow" />

</Tab>
</Tabs>`,
  attributes: {
    group: required('slug', 'tabs of one group switch together, and the address remembers it: `?view=…`'),
    label: required('text', 'what the choice is about, for screen readers'),
  },
  children: { only: 'Tab' },
  markdown(element, writer) {
    const depth = writer.innerDepth();
    return contentOf(element)
      .filter(isElement)
      .flatMap((tab): RootContent[] => [
        { type: 'heading', depth, children: [text(attributeOf(tab, 'title') ?? '')] },
        ...writer.contentOf(tab),
      ]);
  },
  words: noWords,
} satisfies Component;
