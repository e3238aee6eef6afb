import type { Nodes } from 'mdast';
import { readCodeMeta } from '@/lib/content/code-fence';
import { isElement, type MdxElement } from '@/lib/content/mdx-elements';
import type { Guide, Page } from '@/lib/content/model';
import { componentOf } from '@/lib/content/vocabulary';
import { asSentence } from '@/lib/text/as-sentence';
import type { GuideSection } from '@/lib/content/guide-sections';

/** A section as readers see it, in sentences: text, tables, and what its components print. No code. */
export function sectionProse({ blocks, page }: GuideSection, guide: Guide): string {
  return blocks
    .map((block) => (isElement(block) ? elementText(block, page, guide) : nodeText(block, page, guide)))
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .map(asSentence)
    .join(' ');
}

/**
 * The words of a section's code, each once and whole: `settings.py` as "settingspy". Diagram sources are left out:
 * their parts are found by themselves.
 */
export function sectionCode({ blocks }: GuideSection): string {
  const words = blocks.flatMap((block) =>
    block.type === 'code' && block.lang !== 'mermaid'
      ? (block.value.match(/[\p{L}\p{N}][\p{L}\p{N}._-]*/gu) ?? [])
      : [],
  );
  return [...new Set(words.map((word) => word.replace(/[._-]/g, '')))].join(' ');
}

function nodeText(node: Nodes, page: Page, guide: Guide): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (node.type === 'code') return readCodeMeta(node.meta).title ?? '';
  const inner = 'children' in node ? node.children.map((child) => nodeText(child, page, guide)) : [];
  if (node.type === 'tableRow') return inner.filter(Boolean).join(' · ');
  const own = isElement(node) ? elementText(node, page, guide) : '';
  return [own, inner.join('')].filter(Boolean).join(': ');
}

/** What a component prints of its own, without what stands inside it. */
function elementText(element: MdxElement, page: Page, guide: Guide): string {
  return componentOf(element.name)?.words(element, { guide, page }) ?? '';
}
