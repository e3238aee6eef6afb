import type { Nodes } from 'mdast';
import { titleOf } from '@/lib/content/code-fence';
import { attributeOf, isElement, type MdxElement } from '@/lib/content/mdx-elements';
import { strategyFactNames, type Guide, type Page, type Strategy } from '@/lib/content/model';
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

/** The words of a section's code, each once and whole: `settings.py` as "settingspy". Diagram sources are left out: their parts are found by themselves. */
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
  if (node.type === 'code') return titleOf(node.meta ?? '') ?? '';
  const inner = 'children' in node ? node.children.map((child) => nodeText(child, page, guide)) : [];
  if (node.type === 'tableRow') return inner.filter(Boolean).join(' · ');
  const own = isElement(node) ? elementText(node, page, guide) : '';
  return [own, inner.join('')].filter(Boolean).join(': ');
}

/** What a component prints of its own, without what stands inside it. */
function elementText(element: MdxElement, page: Page, guide: Guide): string {
  switch (element.name ?? '') {
    case 'Tech':
      return technologyName(attributeOf(element, 'id'), guide, hasVersion(element));
    case 'TechTable':
      return technologyList(attributeOf(element, 'ids'), guide);
    case 'StrategyFacts':
      return page.strategy ? factsOf(page.strategy) : '';
    case 'StrategyComparison':
      return strategiesOf(guide, (navTitle, strategy) => `${navTitle}: ${strategy.tagline}. ${factsOf(strategy)}`);
    case 'StrategyCards':
      return strategiesOf(guide, (navTitle, strategy) => `${navTitle}: ${strategy.tagline}`);
    case null:
    default:
      return attributeOf(element, 'title') ?? '';
  }
}

function technologyName(id: string | null, { technologies }: Guide, withVersion = false): string {
  const found = technologies.find((each) => each.id === id);
  if (!found) return '';
  return withVersion && found.minimumVersion ? `${found.name} ${found.minimumVersion}+` : found.name;
}

function hasVersion({ attributes }: MdxElement): boolean {
  return attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'version');
}

/** The names only: what each is for is found as the technology itself. */
function technologyList(ids: string | null, guide: Guide): string {
  return (ids ?? '')
    .split(/\s+/)
    .map((id) => technologyName(id, guide))
    .filter(Boolean)
    .join(', ');
}

function strategiesOf({ pages }: Guide, print: (navTitle: string, strategy: Strategy) => string): string {
  return pages.flatMap(({ navTitle, strategy }) => (strategy ? asSentence(print(navTitle, strategy)) : [])).join(' ');
}

function factsOf({ facts }: Strategy): string {
  return strategyFactNames.flatMap((name) => (facts[name] ? asSentence(`${name}: ${facts[name]}`) : [])).join(' ');
}

function asSentence(text: string): string {
  return /[.!?:;…]$/.test(text) ? text : `${text}.`;
}
