import type { ComponentProps, ComponentType } from 'react';
import { DiagramFigure } from '@/components/diagram/diagram-figure';
import { FlowStrip } from '@/components/diagram/flow-strip';
import { Glossary } from '@/components/glossary/glossary';
import { ChoiceRules } from '@/components/choice/choice-rules';
import { Recommendation } from '@/components/choice/recommendation';
import { StrategyChooser } from '@/components/choice/strategy-chooser';
import { TermLink } from '@/components/glossary/term-link';
import type { PageContext } from '@/components/guide/page-context';
import { Onboarding } from '@/components/onboarding/onboarding';
import { SearchField } from '@/components/search/search-field';
import { GrowthPath } from '@/components/strategy/growth-path';
import { StrategyCompare } from '@/components/strategy/strategy-compare';
import { StrategyFigures } from '@/components/strategy/strategy-figures';
import { StrategyComparison } from '@/components/strategy/strategy-comparison';
import { StrategyCards } from '@/components/strategy/strategy-cards';
import { StrategyFacts } from '@/components/strategy/strategy-facts';
import { Table } from '@/components/ui/table';
import { Tab, Tabs } from '@/components/tabs/tabs';
import { VersionTable } from '@/components/versions/version-table';
import { aliasesOf } from '@/lib/content/aliases';
import { onboardingGroup } from '@/lib/content/onboarding-group';
import type { VocabularyName } from '@/lib/content/vocabulary';
import { Callout } from './callout';
import { CodeBlock } from './code-block';
import { CopyContext } from './copy-context';
import { LinkCard, LinkCards } from './link-cards';
import { chapterHeadingId } from '@/lib/content/chapter-ids';
import { heading } from './heading';
import { Image } from './image';
import { Steps } from './steps';
import { Tech } from './tech';
import { TechTable } from './tech-table';
import { TextLink } from './text-link';

type Markdown = Pick<ComponentProps<'div'>, 'children'>;

/** A component of the authors' vocabulary; what it takes is declared, and checked, in lib/content/vocabulary.ts. */
type Vocabulary = Record<VocabularyName, ComponentType<never>>;

/**
 * What authors can write in MDX, bound to the page they write it on. The names are those of
 * lib/content/vocabulary.ts, so that the content check and the site cannot disagree.
 */
export function componentMap(context: PageContext) {
  const { guide, page, headingOffset, readDiagram } = context;
  const technology = (id: string) => {
    const found = guide.technologies.find((each) => each.id === id);
    if (!found) throw new Error(`${page.file}: unknown technology "${id}"; npm run check says where`);
    return found;
  };
  const assistantContext = (id: string) => {
    const found = guide.contexts.find((each) => each.id === id);
    if (!found) throw new Error(`${page.file}: unknown context "${id}"; npm run check says where`);
    return found;
  };
  const term = (id: string) => {
    const found = guide.terms.find((each) => each.id === id);
    if (!found) throw new Error(`${page.file}: unknown term "${id}"`);
    return found;
  };
  const tabAnchors = (group: string, tab: string) =>
    aliasesOf(guide.aliases, `${page.href}?${group}=${tab}`, headingOffset === 0);

  const vocabulary = {
    Tech: ({ id, version }: { id: string; version?: boolean }) => (
      <Tech technology={technology(id)} version={Boolean(version)} />
    ),
    TechTable: ({ ids }: { ids: string }) => <TechTable technologies={ids.split(/\s+/).map(technology)} />,
    VersionTable: () => <VersionTable technologies={guide.technologies} roles={guide.roles} />,
    SearchField: () => <SearchField guide={guide} />,
    Glossary: () => <Glossary guide={guide} />,
    Callout,
    Tabs: ({ group, label, children }: { group: string; label: string } & Markdown) => (
      <Tabs
        group={group}
        label={label}
        anchorsOf={(tab) => tabAnchors(group, tab)}
        headingLevel={headingOffset ? 4 : 3}
      >
        {children}
      </Tabs>
    ),
    Tab,
    Diagram: ({ id }: { id: string }) => (
      <DiagramFigure diagram={readDiagram(id)} ownsAddress={headingOffset === 0 && ownsAddress(id, page)} />
    ),
    FlowStrip: (props: { diagram: string; flow: string }) => (
      <FlowStrip guide={guide} readDiagram={readDiagram} {...props} />
    ),
    Steps,
    StrategyFacts: () => <StrategyFacts page={page} />,
    StrategyComparison: () => <StrategyComparison guide={guide} />,
    StrategyCards: () => <StrategyCards guide={guide} readDiagram={readDiagram} />,
    StrategyChooser: () => <StrategyChooser guide={guide} page={page} readDiagram={readDiagram} />,
    Recommendation: () => <Recommendation guide={guide} />,
    ChoiceRules: () => <ChoiceRules guide={guide} />,
    StrategyCompare: () => <StrategyCompare guide={guide} readDiagram={readDiagram} />,
    StrategyFigures: () => <StrategyFigures guide={guide} readDiagram={readDiagram} />,
    GrowthPath: () => <GrowthPath guide={guide} readDiagram={readDiagram} />,
    Onboarding: () => <Onboarding guide={guide} anchorsOf={(path) => tabAnchors(onboardingGroup, path)} />,
    LinkCards,
    LinkCard,
    CopyContext: ({ id }: { id: string }) => <CopyContext context={assistantContext(id)} />,
  } satisfies Vocabulary;

  /** A link within a page leads to the same heading where the page is a chapter. */
  function ChapterLink({ href = '', ...rest }: ComponentProps<'a'>) {
    const isOwn = href.startsWith('#');
    return <TextLink {...rest} href={isOwn ? `#${chapterHeadingId(guide, page, href.slice(1))}` : href} />;
  }

  return {
    ...vocabulary,
    // Not the authors' to write: remark-terms.ts puts it around the first mention of a term.
    Term: ({ id, children }: { id: string } & Markdown) => (
      <TermLink guide={guide} page={page} term={term(id)}>
        {children}
      </TermLink>
    ),
    h2: heading(2, context),
    h3: heading(3, context),
    h4: heading(4, context),
    a: headingOffset === 0 ? TextLink : ChapterLink,
    img: Image,
    // What authors write as `<img>` comes with this name: MDX prints HTML as it stands.
    Image,
    pre: CodeBlock,
    table: ({ children }: Markdown) => <Table>{children}</Table>,
  };
}

/**
 * Whether what an address asks is meant for a diagram: for those in tabs, of which one is seen, else for the first of
 * the page. The others answer too, and keep what they are asked to themselves.
 */
function ownsAddress(id: string, { diagrams: shown }: PageContext['page']): boolean {
  const inTabs = shown.filter(({ tab }) => tab !== null);
  return inTabs.length > 0 ? inTabs.some((each) => each.id === id) : shown[0]?.id === id;
}
