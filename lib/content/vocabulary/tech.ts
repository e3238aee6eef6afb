import { technologyHref } from '@/lib/addresses';
import { attributeOf, type MdxElement } from '../mdx-elements';
import { link } from '../markdown-nodes';
import { optional, required, type Component } from './component';
import { technologyOf, technologyWords } from './technology-of';

/** The record of `<Tech>`. */
export const tech = {
  doc: "A technology's name, linked to its row in the version table.",
  notes: 'With `version` it has the minimum version too, so that text never goes out of date: "Redis 7.0+".',
  example: 'Sessions live in <Tech id="redis" />; the server must be <Tech id="redis" version />.',
  attributes: {
    id: required('technology', 'the id of its record in content/technologies.yaml'),
    version: optional('flag', 'adds the minimum version: "Redis 7.0+"'),
  },
  children: 'none',
  inline: true,
  markdown(element, writer) {
    const technology = technologyOf(writer.guide, attributeOf(element, 'id'));
    const asked = hasVersion(element) || writer.withVersions;
    const version = asked && technology.minimumVersion ? ` ${technology.minimumVersion}+` : '';
    return [link(writer.absolute(technologyHref(technology.id)), technology.name + version)];
  },
  words: (element, { guide }) => technologyWords(guide, attributeOf(element, 'id'), hasVersion(element)),
} satisfies Component;

function hasVersion({ attributes }: MdxElement): boolean {
  return attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'version');
}
