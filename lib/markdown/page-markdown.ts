import { remarkDefinitionList } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { stringify } from 'yaml';
import type { Page } from '@/lib/content/model';
import { pageTree, type PageTreeOptions } from './page-tree';

/** Prints trees as plain Markdown (GFM). */
export const markdownPrinter = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkDefinitionList)
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', resourceLink: true })
  .freeze();

interface PageMarkdownOptions extends PageTreeOptions {
  /** The day of the last change, `2026-03-01`, or null where it is not known. */
  changed: string | null;
  /** Prints its text, where it is printed for others as well; else `pageText` does. */
  textOf?: PageTexts;
}

/** Prints the text of a page, as `pageText` does. */
export type PageTexts = (page: Page) => string;

/** Prints the text of each page once, whoever asks for it. */
export function pageTexts(options: PageTreeOptions): PageTexts {
  const texts = new Map<Page, string>();
  return (page) => {
    const text = texts.get(page) ?? pageText(page, options);
    texts.set(page, text);
    return text;
  };
}

/**
 * A page as a file of plain Markdown (GFM), for people and programs that read no HTML: what it is, in YAML between
 * dashes, then its title and all that is printed on it.
 */
export function pageMarkdown(page: Page, { changed, textOf, ...options }: PageMarkdownOptions): string {
  const { title, description, href } = page;
  const facts = {
    title,
    description,
    canonical: `${options.guide.site.url}${href}`,
    ...(changed && { changed }),
  };
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${textOf ? textOf(page) : pageText(page, options)}`;
}

/** A page in Markdown from its title down, without what the file says of it first. */
export function pageText(page: Page, options: PageTreeOptions): string {
  const tree = pageTree(page, options);
  tree.children.unshift({ type: 'heading', depth: 1, children: [{ type: 'text', value: page.title }] });
  return markdownPrinter.stringify(tree);
}
