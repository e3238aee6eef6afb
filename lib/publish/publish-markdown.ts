import path from 'node:path';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import type { Guide } from '@/lib/content/model';
import { readLastChanges } from '@/lib/facts/last-changes';
import { lastChange } from '@/lib/facts/page-facts';
import { markdownHref } from '@/lib/addresses';
import { pageMarkdown } from '@/lib/markdown/page-markdown';
import type { PageTreeOptions } from '@/lib/markdown/page-tree';

interface PublishOptions {
  /** The project, whose history knows when pages were changed. */
  root: string;
  /** The folder of the exported site. */
  directory: string;
  guide: Guide;
  readDiagram: PageTreeOptions['readDiagram'];
}

/**
 * Writes each page's twin in Markdown into the exported site. Next.js cannot: a route that ends in `.md` would
 * stand beside the one that takes all addresses.
 */
export async function publishMarkdown({ root, directory, guide, readDiagram }: PublishOptions): Promise<void> {
  const changes = await readLastChanges(root);
  for (const page of guide.pages) {
    const markdown = pageMarkdown(page, { guide, readDiagram, changed: lastChange(guide, page, changes) });
    await writeIfChanged(path.join(directory, markdownHref(page.href)), markdown);
  }
}
