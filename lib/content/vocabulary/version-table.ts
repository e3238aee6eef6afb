import { link, table } from '../markdown-nodes';
import { noWords, type Component } from './component';
import { minimumVersion } from './technology-of';

/** The record of `<VersionTable>`. */
export const versionTable = {
  doc: 'The searchable table of all technologies.',
  notes: '',
  example: '<VersionTable />',
  attributes: {},
  children: 'none',
  page: '/reference',
  markdown(_element, { guide }) {
    const rows = guide.technologies.map((technology) => {
      const { layer, name, component, purpose, homepage } = technology;
      const title = component ? `${name} (${component})` : name;
      return [layer, title, minimumVersion(technology), purpose, [link(homepage, new URL(homepage).hostname)]];
    });
    return [table(['Layer', 'Technology', 'Version', 'What it is for', 'Official site'], rows)];
  },
  words: noWords,
} satisfies Component;
