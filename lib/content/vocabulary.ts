import { tech } from './vocabulary/tech';
import { techTable } from './vocabulary/tech-table';
import { versionTable } from './vocabulary/version-table';
import { glossary } from './vocabulary/glossary';
import { callout } from './vocabulary/callout';
import { tabs } from './vocabulary/tabs';
import { tab } from './vocabulary/tab';
import { diagram } from './vocabulary/diagram';
import { flowStrip } from './vocabulary/flow-strip';
import { steps } from './vocabulary/steps';
import { strategyFacts } from './vocabulary/strategy-facts';
import { strategyComparison } from './vocabulary/strategy-comparison';
import { strategyCards } from './vocabulary/strategy-cards';
import { searchField } from './vocabulary/search-field';
import { strategyChooser } from './vocabulary/strategy-chooser';
import { recommendation } from './vocabulary/recommendation';
import { choiceRules } from './vocabulary/choice-rules';
import { strategyCompare } from './vocabulary/strategy-compare';
import { strategyFigures } from './vocabulary/strategy-figures';
import { growthPath } from './vocabulary/growth-path';
import { onboarding } from './vocabulary/onboarding';
import { linkCards } from './vocabulary/link-cards';
import { linkCard } from './vocabulary/link-card';
import { copyContext } from './vocabulary/copy-context';
import type { Component } from './vocabulary/component';
import { htmlElements } from './vocabulary/html-elements';

/**
 * The components that authors can use in MDX, each with its record. The check reads the rules, plain Markdown and
 * search are made from them, docs/components.md describes them, and the component map of the site is typed by their
 * names: what one of them has, none can lack.
 */
export const vocabulary = {
  Tech: tech,
  TechTable: techTable,
  VersionTable: versionTable,
  Glossary: glossary,
  Callout: callout,
  Tabs: tabs,
  Tab: tab,
  Diagram: diagram,
  FlowStrip: flowStrip,
  Steps: steps,
  StrategyFacts: strategyFacts,
  StrategyComparison: strategyComparison,
  StrategyCards: strategyCards,
  SearchField: searchField,
  StrategyChooser: strategyChooser,
  Recommendation: recommendation,
  ChoiceRules: choiceRules,
  StrategyCompare: strategyCompare,
  StrategyFigures: strategyFigures,
  GrowthPath: growthPath,
  Onboarding: onboarding,
  LinkCards: linkCards,
  LinkCard: linkCard,
  CopyContext: copyContext,
} satisfies Record<string, Component>;

export type VocabularyName = keyof typeof vocabulary;

export const vocabularyNames = Object.keys(vocabulary) as VocabularyName[];

/** A component, or an HTML element that authors can write, by its name; null when there is none. */
export function componentOf(name: string | null): Component | null {
  if (name === null) return null;
  if (Object.hasOwn(htmlElements, name)) return htmlElements[name as keyof typeof htmlElements];
  return Object.hasOwn(vocabulary, name) ? vocabulary[name as VocabularyName] : null;
}
