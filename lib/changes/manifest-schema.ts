import * as z from 'zod/mini';
import { strategyFactNames } from '@/lib/content/model';
import { diagramShapes } from '@/lib/diagrams/model/shapes';
import { roleIds } from '@/lib/roles';

const text = z.string();
const orNull = <T extends z.ZodMiniType>(schema: T) => z.nullable(schema);
const address = z.string().check(z.startsWith('/'));

const page = z.object({
  href: address,
  title: text,
  navTitle: text,
  description: text,
  section: text,
  strategy: orNull(z.object({ id: text, tagline: text, facts: z.partialRecord(z.enum(strategyFactNames), text) })),
  headings: z.array(z.object({ id: text, text, depth: z.number() })),
  source: text,
});

const technology = z.object({
  id: text,
  name: text,
  component: orNull(text),
  layer: text,
  role: z.enum(roleIds),
  purpose: text,
  minimumVersion: orNull(text),
  homepage: text,
  names: z.array(text),
});

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
  caption: text,
  place: orNull(text),
  nodes: z.array(
    z.object({
      id: text,
      label: text,
      group: orNull(text),
      shape: z.enum(diagramShapes),
      role: orNull(z.enum(roleIds)),
      external: z.boolean(),
      technologies: z.array(text),
    }),
  ),
  edges: z.array(
    z.object({ id: text, from: text, to: text, label: orNull(text), style: z.enum(['solid', 'dotted', 'thick']) }),
  ),
  groups: z.array(z.object({ id: text, title: text, parent: orNull(text) })),
  flows: z.array(z.object({ id: text, title: text, note: orNull(text), steps: z.array(z.array(text)) })),
});

/** What comparing needs of a manifest; what else it has is let through. */
const manifestSchema = z.object({
  version: z.literal(1),
  site: z.object({ name: text, organisation: text, url: text }),
  pages: z.array(page),
  technologies: z.array(technology),
  terms: z.array(term),
  paths: z.array(path),
  contexts: z.array(context),
  diagrams: z.array(diagram),
  aliases: z.record(text, text),
  redirects: z.array(z.object({ source: address, destination: address, permanent: z.boolean() })),
});

/** A manifest that can be compared. */
export type Manifest = z.infer<typeof manifestSchema>;
export type ManifestPage = Manifest['pages'][number];
export type ManifestDiagram = Manifest['diagrams'][number];

/** Why a manifest cannot be compared, and what helps. */
export interface ManifestFault {
  reason: string;
  fix: string;
}

/**
 * Reads a manifest from the text of its file.
 *
 * @param name what to call it in messages: a path or an address
 */
export function readManifest(
  written: string,
  name: string,
): { manifest: Manifest; fault: null } | { manifest: null; fault: ManifestFault } {
  const failed = (reason: string, fix: string) => ({ manifest: null, fault: { reason, fix } });
  let data: unknown;
  try {
    data = JSON.parse(written);
  } catch {
    return failed(
      `${name} is not JSON.`,
      'A manifest is the `guide.json` of a build: `out/guide.json`, or `/guide.json` of a published guide.',
    );
  }
  const version: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'version') : undefined;
  if (typeof version !== 'number') {
    return failed(
      `${name} is JSON, but no manifest of a guide: it has no \`version\`.`,
      'A manifest is the `guide.json` of a build.',
    );
  }
  if (version !== 1) {
    return failed(
      `${name} has version ${version}, and version 1 can be compared.`,
      'Compare with the code of the newer of the two builds.',
    );
  }
  const { data: manifest, error } = manifestSchema.safeParse(data);
  if (manifest) return { manifest, fault: null };
  const places = [
    ...new Set(
      error.issues.map(({ path: steps }) =>
        steps
          .filter((step) => typeof step === 'string')
          .slice(0, 2)
          .join('.'),
      ),
    ),
  ];
  const named = places.slice(0, 5).map((place) => `\`${place}\``);
  const more = places.length > named.length ? ` and ${places.length - named.length} more` : '';
  return failed(
    `${name} is a manifest without what is compared; missing or of another form: ${named.join(', ')}${more}.`,
    'An earlier build has made it. Build that state of the guide again, or wait until this one is published once.',
  );
}
