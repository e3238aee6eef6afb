import * as z from 'zod/mini';
import { diagramShapes } from '@/lib/diagrams/model/shapes';

/**
 * The version of the manifest. Fields may be added to a version; one that is removed, renamed or given another
 * meaning makes a new one. Version 2 says `minimumVersion` where version 1 said `leastVersion`.
 */
export const manifestVersion = 2;

const text = z.string();
const orNull = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);
const address = z.string().check(z.startsWith('/'));

const page = z.object({
  href: address,
  /** The address of the page in Markdown. */
  markdown: address,
  title: text,
  navTitle: text,
  description: text,
  /** The section of the navigation that lists it. */
  section: text,
  strategy: orNull(z.object({ id: text, tagline: text, facts: z.record(z.string(), text) })),
  headings: z.array(z.object({ id: text, text, depth: z.number() })),
  /** Of its Markdown below the front matter: it changes when anything that the page prints changes. */
  hash: text,
  /** What is written on this page alone: Markdown with components as tags, a line for each paragraph, item and row. */
  source: text,
});

const technology = z.object({
  id: text,
  name: text,
  component: orNull(text),
  layer: text,
  role: text,
  purpose: text,
  minimumVersion: orNull(text),
  homepage: text,
  names: z.array(text),
});

const role = z.object({ id: text, name: text, meaning: text, hue: orNull(text) });

const term = z.object({ id: text, term: text, forms: z.array(text), meaning: text, link: orNull(text) });

const path = z.object({
  id: text,
  title: text,
  description: text,
  steps: z.array(z.object({ id: text, title: text, link: text, question: text, answer: text })),
});

const context = z.object({ id: text, title: text, sections: z.array(text) });

const diagram = z.object({
  id: text,
  title: text,
  /** One sentence under the figure. */
  caption: text,
  /** Where the guide shows it: a page, with the view that has it; null where no page does. */
  place: orNull(text),
  nodes: z.array(
    z.object({
      id: text,
      /** May have several lines. */
      label: text,
      /** Id of the innermost group that holds it. */
      group: orNull(text),
      shape: z.enum(diagramShapes),
      role: orNull(text),
      external: z.boolean(),
      technologies: z.array(text),
    }),
  ),
  edges: z.array(
    z.object({
      id: text,
      from: text,
      to: text,
      label: orNull(text),
      style: z.enum(['solid', 'dotted', 'thick']),
      heads: z.optional(z.enum(['both', 'none'])),
    }),
  ),
  groups: z.array(z.object({ id: text, title: text, parent: orNull(text) })),
  /** Steps are lists of ids of edges, any one of which may be taken. */
  flows: z.array(z.object({ id: text, title: text, note: orNull(text), steps: z.array(z.array(text)) })),
  /** Of its Mermaid source. */
  hash: text,
});

/**
 * The guide as data, published as `/guide.json` for programs of any origin, and compared between builds. Addresses
 * begin with a slash and are to be put behind `site.url`; hashes are SHA-256 in hexadecimal digits. What a manifest
 * has beyond this is let through.
 */
export const manifestSchema = z.object({
  version: z.literal(manifestVersion),
  site: z.object({ name: text, organisation: text, url: text }),
  /** In the order of the navigation. */
  pages: z.array(page),
  /** In the order of the version table. */
  technologies: z.array(technology),
  /** What parts of the system can be; missing in manifests of builds that had the same six always. */
  roles: z.optional(z.array(role)),
  /** The glossary, in the order of the alphabet. */
  terms: z.array(term),
  /** The ways through the guide for those who are new. */
  paths: z.array(path),
  /** Rules for AI assistants. */
  contexts: z.array(context),
  diagrams: z.array(diagram),
  /** Fragments of old links → the place they stand for now. */
  aliases: z.record(text, text),
  /** Addresses that lead to others whoever asks, as patterns: those of vercel.json. */
  redirects: z.array(z.object({ source: address, destination: address, permanent: z.boolean() })),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestPage = Manifest['pages'][number];
export type ManifestDiagram = Manifest['diagrams'][number];
