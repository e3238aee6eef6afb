/*
 * A build prints only the pages that would come out otherwise than the last time; the others are laid beside them as
 * they are kept. What a page is printed from is known by construction: its own text, the days of its last changes, and
 * everything but the texts of other pages, which its components do not get to see (lib/content/guide-around.ts).
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { embedHref, exportedHref } from '@/lib/addresses';
import { guideAround } from '@/lib/content/guide-around';
import type { Guide, Page } from '@/lib/content/model';
import { lastChange, readHasFeed } from '@/lib/facts/page-facts';
import { readLastChanges } from '@/lib/facts/last-changes';
import { hashOf } from '@/lib/files/hash-of';
import { listFiles } from '@/lib/files/list-files';
import { someAtATime } from '@/lib/files/some-at-a-time';
import { writeWhole } from '@/lib/files/write-whole';

/** What each page is printed from, as a hash, by its address. */
export type PrintStamps = Map<string, string>;

interface StampOptions {
  root: string;
  guide: Guide;
  /** The ids of the diagrams, each of which has an embed. */
  diagramIds: string[];
  /** A hash of all files and variables that decide pages, but for the texts of pages: `printStamp`. */
  shared: string;
}

/** Finds what each page of a guide, and each embed, is printed from. */
export async function printStamps({ root, guide, diagramIds, shared }: StampOptions): Promise<PrintStamps> {
  const changes = await readLastChanges(root);
  const around = hashOf([shared, String(await readHasFeed(root)), JSON.stringify(guideAround(guide, null))]);
  const texts = hashOf(guide.pages.map(({ body }) => body));
  const pageStamp = (page: Page) =>
    hashOf([around, page.wholeGuide ? texts : page.body, lastChange(guide, page, changes) ?? '']);
  return new Map([
    ...guide.pages.map((page): [string, string] => [page.href, pageStamp(page)]),
    ...diagramIds.map((id): [string, string] => [embedHref(id), around]),
  ]);
}

/** What was kept of a build, by address: the stamp of a page, and the id of the build that printed it. */
type Index = Record<string, { stamp: string; build: string }>;

/** The pages that a build into one folder has left for the next. */
export interface PrintedPages {
  /** A file with the addresses of the pages that would come out as they are kept, for `leftToPrint`. */
  keptFile: string;
  /** Keeps the pages that were printed, as they stand in the exported folder, and lays the others beside them. */
  join: (build: string) => Promise<void>;
}

/**
 * Opens the pages that are kept of the builds into a folder.
 *
 * @param root the folder of the project
 * @param directory the folder that the site is exported to, from there
 */
export async function openPrintedPages(root: string, directory: string, stamps: PrintStamps): Promise<PrintedPages> {
  const folder = path.join(root, '.generated/printed', path.basename(directory));
  const indexFile = path.join(folder, 'index.json');
  const index = JSON.parse(await readFile(indexFile, 'utf8').catch(() => '{}')) as Index;
  const isKept = (href: string) =>
    index[href]?.stamp === stamps.get(href) && filesOf(href).every((file) => existsSync(path.join(folder, file)));
  const keptFile = path.join(folder, 'kept.json');
  await writeWhole(keptFile, JSON.stringify([...stamps.keys()].filter(isKept)));

  async function join(build: string): Promise<void> {
    // A build that ends half-way leaves nothing that counts.
    await rm(indexFile, { force: true });
    const next: Index = {};
    await someAtATime(stamps, async ([href, stamp]) => {
      const isPrinted = existsSync(path.join(root, directory, exportedHref(href)));
      const before = isPrinted ? build : (index[href]?.build ?? build);
      for (const file of filesOf(href)) {
        const [exported, kept] = [path.join(root, directory, file), path.join(folder, file)];
        await mkdir(path.dirname(isPrinted ? kept : exported), { recursive: true });
        if (isPrinted) await copyFile(exported, kept);
        // The id of the build is all that two builds of the same page have otherwise.
        else await writeFile(exported, (await readFile(kept, 'utf8')).replaceAll(before, build));
      }
      next[href] = { stamp, build: before };
    });
    await forgetOthers(folder, new Set([...stamps.keys()].flatMap(filesOf)));
    await writeWhole(indexFile, JSON.stringify(next));
  }

  return { keptFile, join };
}

/** A page and its payload, from the folder that they are exported to. */
function filesOf(href: string): string[] {
  const page = exportedHref(href).slice(1);
  return [page, page.replace(/html$/, 'txt')];
}

async function forgetOthers(folder: string, known: Set<string>): Promise<void> {
  for (const file of await listFiles(folder, '.')) {
    if (!known.has(file)) await rm(path.join(folder, file));
  }
}
