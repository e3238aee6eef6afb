import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isMap, isSeq, parseDocument, Scalar, YAMLMap, YAMLSeq, type Document } from 'yaml';
import { recordableHeadings } from './heading-ids';
import { anchorsFile, readContent } from './read-content';

/** Heading ids that were added to the record, by the page that has them. */
export type AddedAnchors = Record<string, string[]>;

const emptyRecord = 'pages: {}\n\naliases: {}\n';

/**
 * Adds the ids of new headings to content/anchors.yaml, in the order of the pages, each behind the heading it
 * follows. Never removes one, and keeps the comments; an id that the check refuses is
 * not added. Writes only if there is something to add, or no file yet.
 *
 * @throws when content/anchors.yaml is not valid YAML, or not a record of pages
 */
export async function recordAnchors(root: string): Promise<AddedAnchors> {
  const file = path.join(root, anchorsFile);
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  const document = parseDocument(kept ?? emptyRecord, { schema: 'failsafe' });
  const content = await readContent(root);
  const added: AddedAnchors = {};
  const record = mapOfPages(document);
  for (const { href, headings } of recordableHeadings(content)) {
    const ids = addIds(
      record,
      href,
      headings.map(({ id }) => id),
    );
    if (ids.length > 0) added[href] = ids;
  }
  if (kept === null || Object.keys(added).length > 0) await writeFile(file, document.toString({ lineWidth: 0 }));
  return added;
}

function mapOfPages(document: Document): YAMLMap {
  const [error] = document.errors;
  if (error) throw new Error(`${anchorsFile} cannot be read: ${error.message}`);
  const pages = document.get('pages', true);
  if (isMap(pages)) {
    pages.flow = false;
    return pages;
  }
  if (document.contents !== null && !isMap(document.contents)) {
    throw new Error(`${anchorsFile} must be a map with \`pages:\` and \`aliases:\``);
  }
  const created = new YAMLMap();
  document.set('pages', created);
  return created;
}

/** Adds the ids that the page's list lacks, each behind its predecessor on the page, and returns them. */
function addIds(record: YAMLMap, href: string, ids: string[]): string[] {
  const found = record.get(href, true);
  const isNew = !isSeq(found);
  const list = isNew ? new YAMLSeq() : found;
  const recorded = list.items.map((item) => (item instanceof Scalar ? String(item.value) : ''));
  const added: string[] = [];
  let position = 0;
  for (const id of ids) {
    const at = recorded.indexOf(id);
    if (at >= 0) {
      position = Math.max(position, at + 1);
      continue;
    }
    recorded.splice(position, 0, id);
    list.items.splice(position, 0, new Scalar(id));
    position += 1;
    added.push(id);
  }
  if (added.length > 0 && isNew) record.set(href, list);
  return added;
}
