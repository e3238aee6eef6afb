import type { BlockContent } from 'mdast';
import { attributeOf } from '../mdx-elements';
import { paragraph, strong } from '../markdown-nodes';
import { optional, required, type Component } from './component';

const kinds: Record<string, string> = { tip: 'Tip', note: 'Note', warning: 'Warning' };

/** The record of `<Callout>`. */
export const callout = {
  doc: 'An aside that must not be missed.',
  notes: '',
  example: `<Callout type="warning" title="Under development">
  Do not use it in production yet.
</Callout>`,
  attributes: {
    type: required('choice', 'what kind of aside it is', Object.keys(kinds)),
    title: optional('text', 'a few words that say it all'),
  },
  children: 'any',
  markdown(element, writer) {
    const kind = kinds[attributeOf(element, 'type') ?? ''] ?? 'Note';
    const title = attributeOf(element, 'title');
    const head = paragraph([strong(title ? `${kind}: ${title}` : kind)]);
    return [{ type: 'blockquote', children: [head, ...(writer.contentOf(element) as BlockContent[])] }];
  },
  words: (element) => attributeOf(element, 'title') ?? '',
} satisfies Component;
