import path from 'node:path';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import type { Guide } from '@/lib/content/model';
import { readHistory } from '@/lib/facts/history';
import type { PageTreeOptions } from '@/lib/markdown/page-tree';
import { atomFeed } from '@/lib/machine-readers/atom-feed';
import { feedHref } from '@/lib/addresses';
import { guideChanges } from '@/lib/machine-readers/guide-changes';

interface PublishOptions {
  /** The project, whose history is told. */
  root: string;
  /** The folder of the exported site. */
  directory: string;
  guide: Guide;
  readDiagram: PageTreeOptions['readDiagram'];
}

/**
 * Writes the feed of changes into the exported site, and none where git cannot tell of any; pages name it only
 * where there is one. Next.js cannot leave out a route.
 */
export async function publishFeed({ root, directory, guide, readDiagram }: PublishOptions): Promise<void> {
  const changes = guideChanges(await readHistory(root), guide, readDiagram);
  if (changes.length > 0) await writeIfChanged(path.join(directory, feedHref), atomFeed(guide, changes));
}
