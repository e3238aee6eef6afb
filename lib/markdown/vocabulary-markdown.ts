import type { BlockContent, Heading, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { attributeOf, contentOf, isElement, type MdxElement } from '@/lib/content/mdx-elements';
import { strategyFactNames, type Guide, type Page, type Technology } from '@/lib/content/model';
import { placeTitle } from '@/lib/content/place-title';
import { contextHref, technologyHref } from '@/lib/addresses';
import { strategyPages } from '@/lib/content/strategy-pages';
import type { VocabularyName } from '@/lib/content/vocabulary';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { diagramMarkdown } from './diagram-markdown';
import { item, link, list, paragraph, strong, table, text } from './nodes';

/** What a component needs to become Markdown. */
export interface Writer {
  guide: Guide;
  page: Page;
  readDiagram: (id: string) => RenderedDiagram;
  /** Whether each technology has its minimum version with it. */
  withVersions: boolean;
  /** An address of the guide as an absolute one. */
  absolute: (address: string) => string;
  /** What stands in an element, as Markdown. */
  contentOf: (element: MdxElement) => RootContent[];
  /** The depth of a heading below the last one. */
  innerDepth: () => Heading['depth'];
}

const labels: Record<string, string> = { tip: 'Tip', note: 'Note', warning: 'Warning' };

/** Each component of the authors' vocabulary as Markdown, typed by the names so that none is forgotten. */
export const vocabularyMarkdown: Record<VocabularyName, (element: MdxElement, writer: Writer) => RootContent[]> = {
  Tech(element, writer) {
    const technology = technologyOf(writer, attributeOf(element, 'id'));
    const asked = element.attributes.some((each) => each.type === 'mdxJsxAttribute' && each.name === 'version');
    const version = (asked || writer.withVersions) && technology.minimumVersion ? ` ${technology.minimumVersion}+` : '';
    return [link(writer.absolute(technologyHref(technology.id)), technology.name + version)];
  },
  TechTable(element, writer) {
    const ids = (attributeOf(element, 'ids') ?? '').split(/\s+/).filter(Boolean);
    const rows = ids.map((id) => {
      const technology = technologyOf(writer, id);
      const name = link(writer.absolute(technologyHref(id)), technology.name);
      return [[name], technology.purpose, minimumVersion(technology)];
    });
    return [table(['Technology', 'What it is for', 'Version'], rows)];
  },
  VersionTable(_element, { guide }) {
    const rows = guide.technologies.map((technology) => {
      const { layer, name, component, purpose, homepage } = technology;
      const title = component ? `${name} (${component})` : name;
      return [layer, title, minimumVersion(technology), purpose, [link(homepage, new URL(homepage).hostname)]];
    });
    return [table(['Layer', 'Technology', 'Version', 'What it is for', 'Official site'], rows)];
  },
  Glossary(_element, { guide, absolute }) {
    const items = guide.terms.map(({ term, meaning, link: place }) =>
      item([
        strong(term),
        text(`: ${meaning}`),
        ...(place ? [text(' '), link(absolute(place), placeTitle(guide, place))] : []),
      ]),
    );
    return [list(items)];
  },
  Callout(element, writer) {
    const kind = labels[attributeOf(element, 'type') ?? ''] ?? 'Note';
    const title = attributeOf(element, 'title');
    const head = paragraph([strong(title ? `${kind}: ${title}` : kind)]);
    return [{ type: 'blockquote', children: [head, ...(writer.contentOf(element) as BlockContent[])] }];
  },
  Tabs(element, writer) {
    const depth = writer.innerDepth();
    return contentOf(element)
      .filter(isElement)
      .flatMap((tab): RootContent[] => [
        { type: 'heading', depth, children: [text(attributeOf(tab, 'title') ?? '')] },
        ...writer.contentOf(tab),
      ]);
  },
  Tab: (element, writer) => writer.contentOf(element),
  Diagram: (element, { readDiagram }) => diagramMarkdown(readDiagram(attributeOf(element, 'id') ?? '')),
  Steps: (element, writer) => writer.contentOf(element),
  StrategyFacts(_element, { page }) {
    const facts = page.strategy?.facts ?? {};
    const stated = strategyFactNames.filter((name) => facts[name]);
    return [list(stated.map((name) => item([strong(`${name}:`), text(` ${facts[name]}`)])))];
  },
  StrategyComparison(_element, { guide, absolute }) {
    const pages = strategyPages(guide);
    const head = pages.map(({ href, navTitle, strategy }) => [
      link(absolute(href), navTitle),
      text(` (${strategy.tagline})`),
    ]);
    const rows = strategyFactNames
      .filter((name) => pages.some(({ strategy }) => strategy.facts[name]))
      .map((name) => [[strong(name)], ...pages.map(({ strategy }) => strategy.facts[name] ?? '–')]);
    return [table(['Fact', ...head], rows)];
  },
  StrategyCards: (_element, { guide, absolute }) => [
    list(
      strategyPages(guide).map(({ href, navTitle, strategy }) =>
        item([link(absolute(href), navTitle), text(`: ${strategy.tagline}`)]),
      ),
    ),
  ],
  Onboarding(_element, { guide, absolute, innerDepth }) {
    const depth = innerDepth();
    return guide.paths.flatMap(({ title, description, steps }): RootContent[] => [
      { type: 'heading', depth, children: [text(title)] },
      paragraph(description),
      list(
        steps.map((step) =>
          item(
            [link(absolute(step.link), step.title)],
            [paragraph([text(step.question)]), { type: 'paragraph', children: wordsWithCode(step.answer) }],
          ),
        ),
        { ordered: true },
      ),
    ]);
  },
  LinkCards: (element, writer) => [
    list(
      contentOf(element)
        .filter(isElement)
        .map((card) => item(cardWords(card, writer))),
    ),
  ],
  LinkCard: (element, writer) => [paragraph(cardWords(element, writer))],
  CopyContext(element, { guide, absolute }) {
    const context = guide.contexts.find(({ id }) => id === attributeOf(element, 'id'));
    if (!context) throw new Error(`unknown context "${attributeOf(element, 'id')}"; npm run check says where`);
    return [paragraph([link(absolute(contextHref(context.id)), `${context.title} for AI assistants`)])];
  },
};

function technologyOf({ guide }: Writer, id: string | null): Technology {
  const found = guide.technologies.find((technology) => technology.id === id);
  if (!found) throw new Error(`unknown technology "${id}"; npm run check says where`);
  return found;
}

function minimumVersion(technology: Technology): string {
  return technology.minimumVersion ? `${technology.minimumVersion}+` : '–';
}

/** A plain text whose `backticks` are code. */
function wordsWithCode(plain: string): PhrasingContent[] {
  const parts = plain.split(/`([^`]+)`/);
  return parts.map((value, index) => (index % 2 ? { type: 'inlineCode', value } : text(value)));
}

/** A card is one line: its link, and what stands inside as one paragraph. */
function cardWords(card: MdxElement, writer: Writer): PhrasingContent[] {
  const inside = writer.contentOf(card).flatMap((node) => (node as Paragraph).children);
  const target = link(writer.absolute(attributeOf(card, 'href') ?? ''), attributeOf(card, 'title') ?? '');
  return [target, text(': '), ...inside];
}
