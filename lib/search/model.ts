/** What can be found; the order is that in which kinds are listed. */
export const searchKinds = ['page', 'section', 'comparison', 'technology', 'term', 'flow', 'part'] as const;

/**
 * A `comparison` is that of two strategies; a `term` is one of the glossary; a `part` is a node, a connection or a
 * group of a diagram.
 */
export type SearchKind = (typeof searchKinds)[number];

/** One thing that can be found. */
export interface SearchRecord {
  kind: SearchKind;
  /** "Why FastAPI", "Redis", "Nginx → FastAPI App: Proxy" */
  title: string;
  /** What else it is asked for by, each as good as the title: "Postgres", "Task Queue". */
  aliases: string[];
  /** What it is part of, outermost first: "Docker Compose", "Data flow". */
  breadcrumb: string[];
  /** Where it is, exactly: `/backend#why-fastapi`, `/deployment/docker-compose?view=data-flow&node=Redis`. */
  href: string;
  /** Plain prose, searched and quoted. */
  text: string;
  /** Searched and never shown: words of code, names of what a node stands for. */
  words: string;
  /** How much a node says of its connections: 1 for each, 2 for one with a text; 0 for all that is no node. */
  connections: number;
}

/** What is published for the browser, which makes its index of it. */
export interface SearchIndex {
  /** All that can be found; of an index in parts the pages by their names alone, technologies and terms. */
  records: SearchRecord[];
  /** A reader's word → what the guide says instead. */
  synonyms: Record<string, string[]>;
  /** Where the index of a large guide goes on. */
  parts?: IndexParts;
}

/** The files of an index in parts (`searchPartHref`), by their numbers from 0. */
export interface IndexParts {
  /** The beginning that all words of a `words` file have, for each of them. */
  beginnings: string[];
}

/** What a term is to a page, in a file of words. */
export const termRoles = { hidden: 0, text: 1, partName: 2, pageName: 3 } as const;

/**
 * The words of one beginning: for each term numbers that name pages by their place among all pages, in their order.
 * A number is `4 × (page − the one before) + what the term is there`, one of `termRoles`.
 */
export type WordsPart = Record<string, number[]>;

/** All that can be found on one page, first the page itself. */
export type PagePart = SearchRecord[];
