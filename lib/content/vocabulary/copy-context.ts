import { contextHref } from '@/lib/addresses';
import { attributeOf } from '../mdx-elements';
import { link, paragraph } from '../markdown-nodes';
import { noWords, required, type Component } from './component';

/** The record of `<CopyContext>`. */
export const copyContext = {
  doc: 'Rules of the guide to copy for an AI assistant.',
  notes: 'A button that copies them, and a link to their file, `/context/layers.md`.',
  example: '<CopyContext id="layers" />',
  attributes: { id: required('context', 'the id of their record in content/contexts.yaml') },
  children: 'none',
  markdown(element, { guide, absolute }) {
    const context = guide.contexts.find(({ id }) => id === attributeOf(element, 'id'));
    if (!context) throw new Error(`unknown context "${attributeOf(element, 'id')}"; npm run check says where`);
    return [paragraph([link(absolute(contextHref(context.id)), `${context.title} for AI assistants`)])];
  },
  words: noWords,
} satisfies Component;
