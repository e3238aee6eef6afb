import type { Guide, Page } from './model';

/** Where a page's source is edited: on the branch that a preview shows, else on the one that edits go to. */
export function editLink(guide: Guide, page: Page): string {
  return fileLink(guide, 'edit', page);
}

/** Where a page's source can be read, and its history. */
export function sourceLink(guide: Guide, page: Page): string {
  return fileLink(guide, 'blob', page);
}

function fileLink({ site, preview }: Guide, action: 'edit' | 'blob', { file }: Page): string {
  const repository = (preview?.branch && preview.repository) || site.repository;
  const branch = preview?.branch ?? site.branch;
  // Branches have slashes in their names, and other characters that addresses do not.
  return `${repository}/${action}/${encodeURI(branch).replaceAll('#', '%23')}/${file}`;
}
