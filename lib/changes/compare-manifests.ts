import { contextHref } from '@/lib/addresses';
import { compareVersions } from '@/lib/versions/compare-versions';
import { compareDiagrams } from './compare-diagrams';
import { compareLinks } from './compare-links';
import { comparePages } from './compare-pages';
import { compareFields, compareRecords } from '@/lib/compare/compare-records';
import type { Manifest } from '@/lib/manifest/manifest-schema';
import type { FieldChange, RecordChange, RecordChanges } from '@/lib/compare/model';
import type { GuideChanges } from './model';

/**
 * What a build of the guide says otherwise than an earlier one. Each change stands once, where it was made: a new
 * edge with its diagram, a raised version with its technology, and with no page that prints them. Order and form
 * of the sources, and their hashes, are no change.
 */
export function compareManifests(before: Manifest, after: Manifest): GuideChanges {
  const nameOfRole = roleNames(before, after);
  const technologies = compareTechnologies(before, after, nameOfRole);
  const decidesRoles = ({ fields }: RecordChange) => fields.some(({ field }) => roleFields.has(field));
  const { added, removed, changed } = technologies;
  const explained = new Set([...added, ...removed, ...changed.filter(decidesRoles)].map(({ id }) => id));
  return {
    site: compareFields(before.site, after.site),
    pages: comparePages(before, after),
    links: compareLinks(before, after),
    technologies,
    roles: compareRoles(before, after),
    terms: compareRecords(before.terms, after.terms, {
      idOf: ({ id }) => id,
      nameOf: ({ term }) => term,
      fieldsOf: ({ term, forms, meaning, link }) => ({ term, 'other forms': inList(forms), meaning, link }),
    }),
    ...comparePaths(before, after),
    contexts: compareRecords(before.contexts, after.contexts, {
      idOf: ({ id }) => id,
      nameOf: ({ id }) => contextHref(id),
      fieldsOf: ({ title, sections }) => ({ title, sections: inList(sections) }),
    }),
    diagrams: compareDiagrams(before.diagrams, after.diagrams, { explained, nameOfRole }),
  };
}

/** Whether nothing at all differs. */
export function isUnchanged(changes: object): boolean {
  return Object.values(changes).every((part: unknown) =>
    Array.isArray(part) ? part.length === 0 : isUnchanged(part as object),
  );
}

/** What roles are called: by the newer build, as what differs is told of the role itself. */
function roleNames(before: Manifest, after: Manifest): (id: string) => string {
  const names = new Map([...(before.roles ?? []), ...(after.roles ?? [])].map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** Roles of a build that does not tell them were those of the other. */
function compareRoles({ roles: before }: Manifest, { roles: after }: Manifest): RecordChanges {
  return compareRecords(before ?? after ?? [], after ?? before ?? [], {
    idOf: ({ id }) => id,
    nameOf: ({ name }) => name,
    fieldsOf: ({ name, meaning, hue }) => ({ name, meaning, colour: hue }),
    ordered: true,
  });
}

function compareTechnologies(before: Manifest, after: Manifest, nameOfRole: (id: string) => string): RecordChanges {
  const changes = compareRecords(before.technologies, after.technologies, {
    idOf: ({ id }) => id,
    nameOf: ({ name, component }) => (component ? `${name} (${component})` : name),
    fieldsOf: ({ name, component, layer, role, purpose, minimumVersion, homepage, names }) => ({
      name,
      component,
      [minimumVersionField]: minimumVersion,
      layer,
      role: nameOfRole(role),
      purpose,
      homepage,
      'other names': inList(names),
    }),
    ordered: true,
  });
  return {
    ...changes,
    changed: changes.changed.map((record) => ({ ...record, fields: record.fields.map(withDirection) })),
  };
}

const minimumVersionField = 'minimum version';

/** What of a technology decides the role of the nodes that name it. */
const roleFields = new Set(['name', 'role', 'other names']);

function withDirection(change: FieldChange): FieldChange {
  const { field, from, to } = change;
  if (field !== minimumVersionField || from === null || to === null) return change;
  return { ...change, direction: compareVersions(from, to) < 0 ? 'raised' : 'lowered' };
}

/** Paths share steps: a step is compared once, and a path by which steps it has. */
function comparePaths(before: Manifest, after: Manifest): Pick<GuideChanges, 'paths' | 'steps'> {
  const stepsOf = ({ paths }: Manifest) => [
    ...new Map(paths.flatMap(({ steps }) => steps.map((step) => [step.id, step] as const))).values(),
  ];
  const titles = new Map([...stepsOf(before), ...stepsOf(after)].map(({ id, title }) => [id, title]));
  return {
    paths: compareRecords(before.paths, after.paths, {
      idOf: ({ id }) => id,
      nameOf: ({ title }) => title,
      fieldsOf: ({ title, description, steps }) => ({
        title,
        description,
        steps: steps.map(({ id }) => titles.get(id) ?? id).join(' → '),
      }),
      ordered: true,
    }),
    steps: compareRecords(stepsOf(before), stepsOf(after), {
      idOf: ({ id }) => id,
      nameOf: ({ title }) => title,
      fieldsOf: ({ title, link, question, answer }) => ({ title, link, question, answer }),
    }),
  };
}

function inList(words: string[]): string | null {
  return words.join(', ') || null;
}
