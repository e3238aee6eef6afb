import type { FieldChange, PartChange, RecordChanges } from '@/lib/compare/model';

/** A stretch of text that both have, or only the newer or the older one. */
export interface WordPart {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A line that is new, gone, or written differently. */
export interface LineChange {
  kind: 'added' | 'removed' | 'changed';
  /** Whether it stands in a block of code. */
  code: boolean;
  words: WordPart[];
}

/** Lines that differ below one heading. */
export interface TextChange {
  /** The words of the heading, or null above the first. */
  heading: string | null;
  lines: LineChange[];
}

export interface PageChange {
  href: string;
  title: string;
  /** The address it had before, where that leads here now; null where it stayed. */
  movedFrom: string | null;
  fields: FieldChange[];
  /** Headings with other words and the same id: links to them keep working. */
  headings: { id: string; from: string; to: string }[];
  text: TextChange[];
}

export interface PageChanges {
  added: { href: string; title: string; description: string }[];
  /** `leadsTo` is where a redirect takes the old address, or null where it leads nowhere. */
  removed: { href: string; title: string; leadsTo: string | null }[];
  changed: PageChange[];
}

/** A place that could be linked to and is no longer there. */
export interface LostAnchor {
  /** `/layers#key-rules` */
  address: string;
  /** The words that stood there. */
  text: string;
  /** Where an alias leads now, or null where the link is broken. */
  leadsTo: string | null;
  /** False where the alias stands on another page: the old address opens its page, and `/guide#…` the place. */
  direct: boolean;
}

/** Whether links from elsewhere still arrive. */
export interface LinkChanges {
  anchors: LostAnchor[];
  /** Fragments of old links, without those that `anchors` tells of. */
  aliases: RecordChanges;
  redirects: RecordChanges;
}

export interface FlowChange {
  kind: 'added' | 'removed' | 'changed';
  title: string;
  fields: FieldChange[];
  /** Its steps in words. */
  steps: LineChange[];
}

export interface DiagramChange {
  id: string;
  title: string;
  /** Where the guide shows it, or null. */
  place: string | null;
  fields: FieldChange[];
  parts: PartChange[];
  flows: FlowChange[];
}

export interface DiagramReference {
  id: string;
  title: string;
  place: string | null;
}

export interface DiagramChanges {
  added: DiagramReference[];
  removed: DiagramReference[];
  changed: DiagramChange[];
}

/** What one build of the guide says otherwise than another, each change once, where it was made. */
export interface GuideChanges {
  site: FieldChange[];
  pages: PageChanges;
  links: LinkChanges;
  technologies: RecordChanges;
  roles: RecordChanges;
  terms: RecordChanges;
  /** Paths for newcomers, and their steps. */
  paths: RecordChanges;
  steps: RecordChanges;
  /** Rules for AI assistants, by their addresses. */
  contexts: RecordChanges;
  diagrams: DiagramChanges;
}
