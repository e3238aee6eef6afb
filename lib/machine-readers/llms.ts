import type { Guide } from '@/lib/content/model';
import { contextHref, llmsFullHref, llmsHref, manifestHref, markdownHref } from '@/lib/addresses';
import type { PageTexts } from '@/lib/markdown/page-markdown';

/** The guide for language models at a glance (https://llmstxt.org): each page by the link to its Markdown. */
export function llmsIndex(guide: Guide): string {
  const { url } = guide.site;
  const sections = guide.sections.map(({ title, pages }) => {
    const entries = pages.map((page) => `- [${page.title}](${url}${markdownHref(page.href)}): ${page.description}`);
    return `## ${title}\n\n${entries.join('\n')}\n`;
  });
  const contexts = guide.contexts.map(
    ({ id, title }) => `- [${title}](${url}${contextHref(id)}): In short, to keep beside code for AI assistants`,
  );
  const optional = [
    ...contexts,
    `- [All pages in one file](${url}${llmsFullHref}): The same texts one after the other`,
    `- [Guide data](${url}${manifestHref}): Pages, headings, technologies with their minimum versions, and diagrams as graphs`,
  ];
  return [head(guide), ...sections, `## Optional\n\n${optional.join('\n')}\n`].join('\n');
}

/** All pages in Markdown one after the other, each below its address; the page that prints all others is left out. */
export function llmsFull(guide: Guide, textOf: PageTexts): string {
  const pages = guide.pages.filter(({ wholeGuide }) => !wholeGuide);
  const texts = pages.map((page) => `---\n\nSource: <${guide.site.url}${page.href}>\n\n${textOf(page)}`);
  return [head(guide), ...texts].join('\n');
}

/** What a program is told that asks for a page in Markdown that there is not. */
export function notFoundMarkdown({ site }: Guide): string {
  return `# Page not found\n\nThe ${site.name} has no page at this address. All pages: <${site.url}${llmsHref}>\n`;
}

function head({ site, pages: [first] }: Guide): string {
  return `# ${site.name}\n\n${first ? `> ${first.description}\n` : ''}`;
}
