import { compareManifests } from '@/lib/changes/compare-manifests';
import type { Manifest } from '@/lib/manifest/manifest-schema';
import { readManifest } from '@/lib/manifest/read-manifest';
import type { GuideChanges } from '@/lib/changes/model';
import { guideManifest } from '@/lib/manifest/guide-manifest';
import type { ContentCopy } from '../content/content-copy';
import { readGuide } from '../read-guide';

type Redirects = Manifest['redirects'];

/** The manifest that a build of this content publishes, read back from its file. */
export async function buildManifest(root: string, redirects: Redirects = []): Promise<Manifest> {
  const { guide, diagrams } = await readGuide(root);
  const { manifest, fault } = readManifest(JSON.stringify(guideManifest(guide, diagrams, redirects)), 'guide.json');
  if (fault) throw new Error(fault.reason);
  return manifest;
}

/** Builds a copy of the sample content before and after something is planted in it, and compares. */
export async function changesOf(
  copy: ContentCopy,
  plant: () => Promise<unknown>,
  { redirects = [] }: { redirects?: Redirects } = {},
): Promise<GuideChanges> {
  const before = await buildManifest(copy.root);
  await plant();
  return compareManifests(before, await buildManifest(copy.root, redirects));
}

const none = { added: [], removed: [], changed: [] };

/** What is compared where nothing differs: tests name what does, and so hold that there is nothing else. */
export const unchanged: GuideChanges = {
  site: [],
  pages: none,
  links: { anchors: [], aliases: none, redirects: none },
  technologies: none,
  roles: none,
  terms: none,
  paths: none,
  steps: none,
  contexts: none,
  diagrams: none,
};
