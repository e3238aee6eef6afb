import type { Choice } from '@/lib/choice/model';
import type { Preview } from '@/lib/site/preview';
import type { Site } from '@/lib/site/site';
import type { ParsedPage, ShownDiagram } from './parsed-page';
import type { Hue, Role } from '@/lib/roles';

/** A technology the guide names. One record feeds every table, mention, check and node detail. */
export interface Technology {
  /** Permanent, used in MDX and in permalinks (`/reference#redis`). */
  id: string;
  name: string;
  /** Which part the minimum version speaks of, when the name alone is not exact: Redis "server". */
  component: string | null;
  /** What part of the stack it is: "Language", "ORM", "Reverse proxy". */
  layer: string;
  /** Id of its role. */
  role: string;
  /** The colour of its role, or null. */
  hue: Hue | null;
  /** What it is used for here. */
  purpose: string;
  /** The minimum version, without the plus sign ("3.11"), or null where the guide sets none. */
  minimumVersion: string | null;
  homepage: string;
  /** Other names it goes by in text and diagrams ("Next.js Frontend", "Celery Worker"). */
  names: string[];
  /** Why it was chosen, in one sentence, and the place of the guide that says more; null where it does not say. */
  why: { text: string; link: string } | null;
}

/** What the label of an arrow means, wherever a diagram has it. */
export interface ConnectionWords {
  /** What stands between the names of the two ends: "sends queries to". */
  words: string;
  /** What travels along such an arrow, or null. */
  carries: string | null;
}

/** A word that a new engineer may not know, explained in one sentence. */
export interface Term {
  /** Permanent, used in permalinks (`/glossary#term-gil`). */
  id: string;
  /** As the glossary prints it: "load balancer". */
  term: string;
  /** How else the guide writes it: "load balancers". */
  forms: string[];
  /** One sentence. */
  meaning: string;
  /** The place of the guide that says more, or null. */
  link: string | null;
}

export interface Heading {
  /** Unique in the whole guide, so that `/backend#x` and `/guide#x` are the same place. */
  id: string;
  text: string;
  depth: 2 | 3 | 4;
}

/** A backend deployment strategy, from the `strategy` block of its page's frontmatter. */
export interface Strategy {
  /** The folder of its diagrams: `docker-compose`. */
  id: string;
  /** Few words that place it beside the others: "Staging and small production". */
  tagline: string;
  /** What is said of it, by the name of the row in which strategies are compared: "Best for". */
  facts: Record<string, string>;
}

export interface Page {
  /** The address: `/`, `/deployment/vercel`. */
  href: string;
  /** Its anchor on the whole-guide page: `deployment-vercel`; `overview` for `/`. */
  id: string;
  /** The source, from the project's root. */
  file: string;
  title: string;
  /** A shorter title for navigation; the title where the author gives none. */
  navTitle: string;
  description: string;
  /** Title of the navigation section that lists the page. */
  section: string;
  strategy: Strategy | null;
  /** True for the page that prints all others one after the other. */
  wholeGuide: boolean;
  /** False for a page that makes sense at its own address only, and is no chapter of the whole guide. */
  inWholeGuide: boolean;
  headings: Heading[];
  /** The diagrams that it shows, in its order. */
  diagrams: ShownDiagram[];
  /** The names of the components in its text, each once. */
  components: string[];
  /** Its Markdown, parsed and read once; null where the syntax is wrong. */
  parsed: ParsedPage | null;
  /** The MDX below the frontmatter, padded so that line numbers match the file. */
  body: string;
}

/** One place of the guide to visit, with a question that it answers. */
export interface OnboardingStep {
  /** Permanent: readers' browsers keep by it what is done. */
  id: string;
  title: string;
  /** The exact place, from the site's root: `/layers#key-rules`, `/layers?node=CRUD`. */
  link: string;
  question: string;
  /** Plain text, with code in backticks. */
  answer: string;
}

/** A way through the guide for one kind of engineer. Paths may share steps. */
export interface OnboardingPath {
  /** The value in the address: `/start?path=backend`. */
  id: string;
  title: string;
  /** What the path shows, in one sentence. */
  description: string;
  steps: OnboardingStep[];
}

/** Rules of the guide to copy for an AI assistant. */
export interface AssistantContext {
  /** Permanent: `layers` is /context/layers.md. */
  id: string;
  title: string;
  /** Addresses of the sections that make it up, in order: `/layers#key-rules`. */
  sections: string[];
}

export interface NavigationSection {
  title: string;
  pages: Page[];
}

/** Everything the authors wrote, read and checked once. */
export interface Guide {
  /** What the labels of arrows mean, by label. */
  connections: Record<string, ConnectionWords>;
  site: Site;
  /** What this build shows before it is published, or null where it is what readers get. */
  preview: Preview | null;
  sections: NavigationSection[];
  /** All pages in navigation order. */
  pages: Page[];
  technologies: Technology[];
  /** What parts of the system can be, in the order of legends. */
  roles: Role[];
  /** The ways through the guide for those who are new. */
  paths: OnboardingPath[];
  /** What AI assistants can be given. */
  contexts: AssistantContext[];
  /** The glossary, in the order of the alphabet. */
  terms: Term[];
  /** How a deployment strategy is chosen, or null where the guide says nothing about it. */
  choice: Choice | null;
  /**
   * Old or renamed fragments → the place they stand for (`/backend#why-fastapi`,
   * `/deployment/docker-compose?view=data-flow`).
   */
  aliases: Record<string, string>;
  /** The ids that the headings of each page have, or ever had, by its address. */
  recordedAnchors: Record<string, string[]>;
  /** A word that readers type in search → what the guide says instead (`db` → `database`). */
  synonyms: Record<string, string[]>;
  /** Questions that the search field shows, to be tried; at most three. */
  searchExamples: string[];
}
