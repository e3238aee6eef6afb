import type { Heading, RootContent } from 'mdast';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import type { MdxElement } from '../mdx-elements';
import type { Guide, Page } from '../model';

/** What the value of an attribute must be. */
type AttributeKind =
  | 'text'
  /** No value: it is there or it is not. */
  | 'flag'
  /** Digits. */
  | 'number'
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
  /** The id of a flow in the diagram that the attribute `diagram` names. */
  | 'flow'
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

/**
 * A component that authors can use in MDX: what it takes, and what it is where there is no React. Its React form has
 * the same name in components/mdx/component-map.tsx.
 */
export interface Component {
  /** What it is, in one sentence. */
  doc: string;
  /** What authors need to know beyond that, in Markdown; empty where there is nothing. */
  notes: string;
  /** How it is written. */
  example: string;
  attributes: Record<string, AttributeRule>;
  /** What stands inside: nothing, any content, only one kind of component, or one ordered list. */
  children: 'none' | 'any' | 'list' | { only: string };
  /** True where it stands within sentences; what does not stands on lines of its own. */
  inline?: boolean;
  /** The component it must stand in. */
  parent?: string;
  /** The one page it belongs on. */
  page?: string;
  /** True when its page must describe a strategy. */
  needsStrategy?: boolean;
  /** As plain Markdown. */
  markdown: (element: MdxElement, writer: Writer) => RootContent[];
  /** In plain words, for search: what it prints of its own, without what stands inside it. */
  words: (element: MdxElement, place: { guide: Guide; page: Page }) => string;
}

export function required(kind: AttributeKind, doc: string, values?: readonly string[]): AttributeRule {
  return { kind, required: true, doc, ...(values && { values }) };
}

export function optional(kind: AttributeKind, doc: string): AttributeRule {
  return { kind, required: false, doc };
}

/** For a component that prints nothing of its own, or what search finds by itself: terms, technologies, diagrams. */
export function noWords(): string {
  return '';
}
