import { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { checkSchema } from '@/lib/yaml/check-schema';
import type { Site } from './site';
import type { YamlSource } from '@/lib/yaml/read-yaml';
import { text } from '@/lib/yaml/schema-parts';

const address = 'an address that begins with https:// (or http://localhost)';
const addressPattern = /^(?:https:\/\/[^\s/]+|http:\/\/localhost(?::\d+)?)(?:\/\S*)?$/;

const siteAddress = `${address}, its path of plain letters, digits, - and _`;
/** What Next.js takes as a base path, and what stands in addresses without escapes. */
const siteAddressPattern = /^(?:https:\/\/[^\s/?#]+|http:\/\/localhost(?::\d+)?)(?:\/[\w-][\w.~-]*)*\/?$/;

const siteSchema = z.strictObject({
  /** What the guide is called: in the header, in titles and previews. */
  name: text('the name of the guide'),
  /** Who publishes it. */
  organisation: text('the name of the organisation that publishes the guide'),
  /** Where it is published; with a path where the site does not have the host to itself. */
  url: z.string(siteAddress).regex(siteAddressPattern, siteAddress),
  /** Where its source is kept, for "edit this page". */
  repository: z.string(address).regex(addressPattern, address),
  /** The branch that "edit this page" opens. */
  branch: text('the name of the branch that edits go to, such as main'),
});

const defaults: Site = {
  name: 'Architecture Guide',
  organisation: 'Engineering',
  url: 'http://localhost:3000',
  repository: 'https://github.com/example/architecture-guide',
  branch: 'main',
};

/** The environment variable that overrides each field. */
const siteVariables: Record<keyof Site, string> = {
  name: 'SITE_NAME',
  organisation: 'SITE_ORGANISATION',
  url: 'SITE_URL',
  repository: 'SITE_REPOSITORY',
  branch: 'SITE_BRANCH',
};

/**
 * Reads content/site.yaml and lays the environment over it. A field that is wrong falls back to a default and
 * is a problem; so is a variable with a bad value, which is then not used.
 */
export function readSite(source: YamlSource, environment: NodeJS.ProcessEnv): { site: Site; problems: Problem[] } {
  const problems = [...source.problems];
  if (source.problems.length === 0) problems.push(...checkSchema(source, siteSchema).problems);
  const site = { ...defaults };
  for (const field of Object.keys(siteVariables) as (keyof Site)[]) {
    const rule = siteSchema.shape[field];
    const written = rule.safeParse(fieldOf(source.data, field));
    if (written.success) site[field] = written.data;
    const override = environment[siteVariables[field]];
    if (!override) continue;
    const overridden = rule.safeParse(override);
    if (overridden.success) {
      site[field] = overridden.data;
    } else {
      const variable = siteVariables[field];
      const expected = overridden.error.issues[0]?.message ?? 'another value';
      problems.push(
        source.problemAt(
          [field],
          `The environment variable ${variable} cannot be \`${override}\``,
          `Set ${variable} to ${expected}, or unset it to use this line.`,
        ),
      );
    }
  }
  site.url = site.url.replace(/\/+$/, '');
  site.repository = site.repository.replace(/\/+$/, '');
  return { site, problems };
}

function fieldOf(data: unknown, field: string): unknown {
  return data !== null && typeof data === 'object' ? Reflect.get(data, field) : undefined;
}
