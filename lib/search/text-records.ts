import type { Guide, Page, Technology } from '@/lib/content/model';
import { technologyHref, termHref } from '@/lib/addresses';
import { guideSections, type GuideSection } from '@/lib/content/guide-sections';
import type { SearchRecord } from './model';
import { sectionCode, sectionProse } from './section-prose';

/** Pages with what stands above their first heading, and their sections, in the order of the guide. */
export function textRecords(guide: Guide): SearchRecord[] {
  const sections = new Map<Page, GuideSection[]>();
  for (const section of guideSections(guide)) {
    sections.set(section.page, [...(sections.get(section.page) ?? []), section]);
  }
  return guide.pages.flatMap((page) => {
    const own = sections.get(page) ?? [];
    return [
      pageRecord(
        page,
        own.find(({ heading }) => heading === null),
        guide,
      ),
      ...own.flatMap((section, index) => sectionRecord(section, own.slice(0, index), guide)),
    ];
  });
}

/** The rows of the version table. */
export function technologyRecords({ technologies }: Guide): SearchRecord[] {
  return technologies.map((technology) => ({
    kind: 'technology',
    title: technology.name,
    // What it does here and its version are asked for as often as what it is called: "task queue", "3.11".
    aliases: [...technology.names, technology.layer, ...(technology.minimumVersion ? [technology.minimumVersion] : [])],
    breadcrumb: [technology.layer],
    href: technologyHref(technology.id),
    text: `${versionText(technology)}${technology.purpose}.`,
    words: technology.id,
    connections: 0,
  }));
}

/** The words that the glossary explains. */
export function termRecords({ terms }: Guide): SearchRecord[] {
  return terms.map(({ id, term, forms, meaning }) => ({
    kind: 'term',
    title: term,
    aliases: forms,
    breadcrumb: ['Glossary'],
    href: termHref(id),
    text: meaning,
    words: '',
    connections: 0,
  }));
}

function versionText({ minimumVersion, component }: Technology): string {
  if (!minimumVersion) return '';
  return `Minimum version ${minimumVersion}+${component ? ` (${component})` : ''}. `;
}

function pageRecord(page: Page, intro: GuideSection | undefined, guide: Guide): SearchRecord {
  const { title, navTitle, href, description, section, strategy } = page;
  return {
    kind: 'page',
    title,
    aliases: navTitle === title ? [] : [navTitle],
    breadcrumb: [section],
    href,
    text: [description, intro ? sectionProse(intro, guide) : ''].filter(Boolean).join(' '),
    words: strategy?.tagline ?? '',
    connections: 0,
  };
}

function sectionRecord(section: GuideSection, before: GuideSection[], guide: Guide): SearchRecord[] {
  const { page, heading } = section;
  if (!heading) return [];
  return [
    {
      kind: 'section',
      title: heading.text,
      aliases: [],
      breadcrumb: [page.navTitle, ...headingsAbove(heading.depth, before)],
      href: `${page.href}#${heading.id}`,
      text: sectionProse(section, guide),
      // Ids last, and often say the subject where the heading only says its part of it.
      words: `${heading.id.replaceAll('-', ' ')} ${sectionCode(section)}`.trim(),
      connections: 0,
    },
  ];
}

function headingsAbove(depth: number, before: GuideSection[]): string[] {
  const parent = before.findLast(({ heading }) => heading && heading.depth < depth);
  if (!parent?.heading) return [];
  return [...headingsAbove(parent.heading.depth, before.slice(0, before.indexOf(parent))), parent.heading.text];
}
