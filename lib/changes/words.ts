import type { FieldChange, PartChange, PartKind, RecordChanges } from '@/lib/compare/model';
import type { GuideChanges } from './model';

/** What parts of diagrams are called. */
export const partNames: Record<PartChange['part'], string> = { node: 'Component', edge: 'Connection', group: 'Group' };

export const kindNames: Record<PartKind, string> = {
  added: 'Added',
  removed: 'Removed',
  renamed: 'Renamed',
  moved: 'Moved',
  changed: 'Changed',
};

/** The name of a fact as the first word of a line, with the way that a version went. */
export function fieldName({ field, direction }: FieldChange): string {
  return `${field.charAt(0).toUpperCase()}${field.slice(1)}${direction ? ` ${direction}` : ''}`;
}

/** What follows for links when the id of a node is another one, or null. */
export function lostQuestion({ part, before: [old], after: [now] }: PartChange): string | null {
  return part === 'node' && old !== undefined && now !== undefined && old !== now ? `?node=${old}` : null;
}

/** How much of each area differs, areas without a change left out: "Pages", "1 added, 2 changed". */
export function summarise(changes: GuideChanges): { area: string; counts: string }[] {
  const { site, pages, links, technologies, roles, terms, paths, steps, contexts, diagrams } = changes;
  const broken = links.anchors.filter(({ leadsTo }) => leadsTo === null).length;
  const versions = technologies.changed.flatMap(({ fields }) => fields.flatMap(({ direction }) => direction ?? []));
  const ways = (['raised', 'lowered'] as const).map((way) => {
    const count = versions.filter((direction) => direction === way).length;
    return counted(count, `version ${way}`, `versions ${way}`);
  });
  const rows: [string, (string | null)[]][] = [
    ['Site', [counted(site.length, 'changed')]],
    ['Pages', countsOf(pages)],
    [
      'Links',
      [
        counted(links.anchors.length, 'anchor removed', 'anchors removed'),
        broken > 0 ? `${broken} of them broken` : null,
        ...changesOf(links.aliases, 'alias', 'aliases'),
        ...changesOf(links.redirects, 'redirect', 'redirects'),
      ],
    ],
    ['Technologies', [...countsOf(technologies), ...ways]],
    ['Diagrams', countsOf(diagrams)],
    ['Roles', countsOf(roles)],
    ['Glossary', countsOf(terms)],
    ['Paths for newcomers', [...changesOf(paths, 'path', 'paths'), ...changesOf(steps, 'step', 'steps')]],
    ['Rules for AI assistants', countsOf(contexts)],
  ];
  return rows.flatMap(([area, counts]) => {
    const said = counts.filter((count) => count !== null);
    return said.length > 0 ? [{ area, counts: said.join(', ') }] : [];
  });
}

function countsOf({ added, removed, changed }: Record<'added' | 'removed' | 'changed', unknown[]>): (string | null)[] {
  return [counted(added.length, 'added'), counted(removed.length, 'removed'), counted(changed.length, 'changed')];
}

function changesOf({ added, removed, changed }: RecordChanges, one: string, many: string): (string | null)[] {
  return [
    counted(added.length, `${one} added`, `${many} added`),
    counted(removed.length, `${one} removed`, `${many} removed`),
    counted(changed.length, `${one} changed`, `${many} changed`),
  ];
}

function counted(count: number, one: string, many = one): string | null {
  return count === 0 ? null : `${count} ${count === 1 ? one : many}`;
}
