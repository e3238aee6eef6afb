import { technologyHref } from '@/lib/addresses';
import { attributeOf } from '../mdx-elements';
import { link, table } from '../markdown-nodes';
import { required, type Component } from './component';
import { idsOf, minimumVersion, technologyOf, technologyWords } from './technology-of';

/** The record of `<TechTable>`. */
export const techTable = {
  doc: 'A table of technologies: name, purpose and minimum version.',
  notes: 'They stand in the order you give.',
  example: '<TechTable ids="fastapi sqlalchemy pydantic" />',
  attributes: { ids: required('technologies', 'the ids of their records, with spaces between them') },
  children: 'none',
  markdown(element, { guide, absolute }) {
    const rows = idsOf(attributeOf(element, 'ids')).map((id) => {
      const technology = technologyOf(guide, id);
      const name = link(absolute(technologyHref(id)), technology.name);
      return [[name], technology.purpose, minimumVersion(technology)];
    });
    return [table(['Technology', 'What it is for', 'Version'], rows)];
  },
  // The names only: what each is for is found as the technology itself.
  words: (element, { guide }) =>
    idsOf(attributeOf(element, 'ids'))
      .map((id) => technologyWords(guide, id))
      .filter(Boolean)
      .join(', '),
} satisfies Component;
