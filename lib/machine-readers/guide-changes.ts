import type { Guide } from '@/lib/content/model';
import { glossaryFile, onboardingFile, technologiesFile } from '@/lib/record-files';
import { hrefOf } from '@/lib/content/read-page';
import { vocabulary } from '@/lib/content/vocabulary';
import { diagramPlace } from '@/lib/content/diagram-place';
import { questionLink } from '@/lib/diagrams/ask/question-link';
import type { Commit, FileChange } from '@/lib/facts/history';
import { kindOfFile, toldCommits, type ToldKind } from '@/lib/facts/told-commits';
import type { PageTreeOptions } from '@/lib/markdown/page-tree';

/** A commit that readers of the guide are told of. */
export interface GuideChange {
  hash: string;
  /** In universal time: `2026-03-01T08:30:00.000Z`. */
  time: string;
  /** The first line of the commit's message. */
  title: string;
  /** What it touched: pages, then diagrams, then lists of records. */
  parts: ChangedPart[];
}

export interface ChangedPart {
  kind: ToldKind;
  change: FileChange;
  title: string;
  /** Its address in the guide, or null where it is there no more. */
  href: string | null;
}

const lists: Record<string, { title: string; href: string }> = {
  [technologiesFile]: { title: 'Technologies and their versions', href: vocabulary.VersionTable.page },
  [glossaryFile]: { title: 'Glossary', href: vocabulary.Glossary.page },
  [onboardingFile]: { title: 'Paths for newcomers', href: vocabulary.Onboarding.page },
};

/** What those commits did to the guide, as it is called and where it stands now. */
export function guideChanges(
  history: Commit[],
  guide: Guide,
  readDiagram: PageTreeOptions['readDiagram'],
): GuideChange[] {
  return toldCommits(history).map(({ hash, time, subject, files }) => {
    const parts = [...files].flatMap(([file, change]): ChangedPart[] => {
      const kind = kindOfFile(file);
      return kind ? [{ kind, change, ...titleAndHref(kind, file, guide, readDiagram) }] : [];
    });
    const order: ToldKind[] = ['page', 'diagram', 'list'];
    return {
      hash,
      time: new Date(time).toISOString(),
      title: subject,
      parts: order.flatMap((kind) => parts.filter((part) => part.kind === kind)),
    };
  });
}

function titleAndHref(
  kind: ToldKind,
  file: string,
  guide: Guide,
  readDiagram: PageTreeOptions['readDiagram'],
): Pick<ChangedPart, 'title' | 'href'> {
  if (kind === 'page') {
    const page = guide.pages.find((each) => each.file === file);
    return page ? { title: page.title, href: page.href } : { title: hrefOf(file), href: null };
  }
  if (kind === 'diagram') {
    const id = file.slice('content/diagrams/'.length, -'.mmd'.length);
    const place = diagramPlace(id, guide);
    if (!place) return { title: id, href: null };
    const href = questionLink({ page: place.page.href, view: place.view }, null);
    return { title: readDiagram(id).graph.title, href };
  }
  return lists[file] ?? { title: file, href: null };
}
