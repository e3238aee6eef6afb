/** What the value of an attribute must be. */
type AttributeKind =
  | 'text'
  /** No value: it is there or it is not. */
  | 'flag'
  /** One of `values`. */
  | 'choice'
  /** Lower-case words joined by hyphens. */
  | 'slug'
  /** The id of a technology record. */
  | 'technology'
  /** Ids of technology records, with spaces between them. */
  | 'technologies'
  /** The id of a diagram, `<folder>/<view>`. */
  | 'diagram'
  /** The id of a context for AI assistants. */
  | 'context'
  /** An address in the guide, or one that begins with https:// */
  | 'href';

export interface AttributeRule {
  kind: AttributeKind;
  required: boolean;
  /** The values of a `choice`. */
  values?: readonly string[];
  doc: string;
}

export interface ComponentRule {
  doc: string;
  attributes: Record<string, AttributeRule>;
  /**
   * What stands inside: nothing, any content, only one kind of component, or one ordered list.
   */
  children: 'none' | 'any' | 'list' | { only: string };
  /** The component it must stand in. */
  parent?: string;
  /** The one page it belongs on. */
  page?: string;
  /** True when its page must describe a strategy. */
  needsStrategy?: boolean;
}

function required(kind: AttributeKind, doc: string, values?: readonly string[]): AttributeRule {
  return { kind, required: true, doc, ...(values && { values }) };
}

function optional(kind: AttributeKind, doc: string): AttributeRule {
  return { kind, required: false, doc };
}

/**
 * The components that authors can use in MDX. The check reads the rules, and the component map of the site is
 * typed by the names, so that the two cannot disagree.
 */
export const vocabulary = {
  Tech: {
    doc: "A technology's name, linked to its row in the version table.",
    attributes: {
      id: required('technology', 'the id of its record in content/technologies.yaml'),
      version: optional('flag', 'adds the minimum version: "Redis 7.0+"'),
    },
    children: 'none',
  },
  TechTable: {
    doc: 'A table of technologies: name, purpose and minimum version.',
    attributes: { ids: required('technologies', 'the ids of their records, with spaces between them') },
    children: 'none',
  },
  VersionTable: {
    doc: 'The searchable table of all technologies.',
    attributes: {},
    children: 'none',
    page: '/reference',
  },
  Glossary: {
    doc: 'All terms of the glossary with their meanings.',
    attributes: {},
    children: 'none',
    page: '/reference',
  },
  Callout: {
    doc: 'An aside that must not be missed.',
    attributes: {
      type: required('choice', 'what kind of aside it is', ['tip', 'note', 'warning']),
      title: optional('text', 'a few words that say it all'),
    },
    children: 'any',
  },
  Tabs: {
    doc: 'Views of one thing, of which one shows at a time.',
    attributes: {
      group: required('slug', 'tabs of one group switch together, and the address remembers it: `?view=…`'),
      label: required('text', 'what the choice is about, for screen readers'),
    },
    children: { only: 'Tab' },
  },
  Tab: {
    doc: 'One view of a `Tabs`.',
    attributes: {
      id: required('slug', 'its value in the address: `?view=data-flow`'),
      title: required('text', 'what is on the tab'),
    },
    children: 'any',
    parent: 'Tabs',
  },
  Diagram: {
    doc: 'A diagram with its caption and its equivalent in text.',
    attributes: { id: required('diagram', 'its path below content/diagrams: `docker-compose/data-flow`') },
    children: 'none',
  },
  Steps: {
    doc: 'An ordered list drawn large, for rules that are cited by number.',
    attributes: {},
    children: 'list',
  },
  StrategyFacts: {
    doc: "The facts of the page's strategy, from its frontmatter.",
    attributes: {},
    children: 'none',
    needsStrategy: true,
  },
  StrategyComparison: {
    doc: 'All strategies side by side, from their facts.',
    attributes: {},
    children: 'none',
  },
  StrategyCards: {
    doc: 'All strategies as small diagrams that lead to their pages.',
    attributes: {},
    children: 'none',
  },
  Onboarding: {
    doc: 'The paths through the guide for those who are new, as lists to tick off.',
    attributes: {},
    children: 'none',
    page: '/start',
  },
  LinkCards: {
    doc: 'Links by task, as large targets.',
    attributes: {},
    children: { only: 'LinkCard' },
  },
  LinkCard: {
    doc: 'One link of a `LinkCards`, with a line of text inside.',
    attributes: {
      href: required('href', 'where it leads'),
      title: required('text', 'the task, as an imperative'),
    },
    children: 'any',
    parent: 'LinkCards',
  },
  CopyContext: {
    doc: 'Rules of the guide to copy for an AI assistant.',
    attributes: { id: required('context', 'the id of their record in content/contexts.yaml') },
    children: 'none',
  },
} as const satisfies Record<string, ComponentRule>;

export type VocabularyName = keyof typeof vocabulary;

export const vocabularyNames = Object.keys(vocabulary) as VocabularyName[];

/** The rule of a component, or null when there is no such component. */
export function ruleOf(name: string | null): ComponentRule | null {
  return name !== null && Object.hasOwn(vocabulary, name) ? vocabulary[name as VocabularyName] : null;
}
