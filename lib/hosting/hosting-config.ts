import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A path pattern as Vercel reads it (path-to-regexp 6): `/old/:name`, `/_next/static/(.*)`. */
const source = z.string().startsWith('/');

const redirect = z.strictObject({
  source,
  /** The browser carries the fragment of the old link over only where this has none; the query follows too. */
  destination: z.string().regex(/^\/[^?#]*$/, 'must be a path of this site without query and fragment'),
  /** 308 when true, 307 when false. */
  permanent: z.boolean(),
  /** Only for requests that have all these headers, each with a value that the expression matches as a whole. */
  has: z
    .array(
      z.strictObject({
        type: z.literal('header'),
        key: z.string().regex(/^[a-z-]+$/, 'must be in lower case'),
        value: z.string().min(1),
      }),
    )
    .min(1)
    .optional(),
});

const headerRule = z.strictObject({
  source,
  /** Set on every answer whose path matches; of two rules with the same key the later one wins. */
  headers: z.array(z.strictObject({ key: z.string().min(1), value: z.string().min(1) })).min(1),
});

/**
 * The part of vercel.json that this project uses. Strict, so that a setting that the local server would
 * ignore is refused and both hosts keep answering alike.
 */
const hostingConfig = z.strictObject({
  $schema: z.string().optional(),
  framework: z.null(),
  buildCommand: z.string(),
  /** The folder that is served, from the project's root. */
  outputDirectory: z.string(),
  /** `/backend.html` and `/index` redirect to `/backend` and `/`. */
  cleanUrls: z.literal(true),
  /** `/backend/` redirects to `/backend`. */
  trailingSlash: z.literal(false),
  redirects: z.array(redirect),
  headers: z.array(headerRule),
});

export type HostingConfig = z.infer<typeof hostingConfig>;

/**
 * Reads and validates vercel.json, the one source of headers and redirects.
 * Throws an error that names the file and each wrong field.
 */
export function readHostingConfig(file: string): HostingConfig {
  const result = hostingConfig.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!result.success) throw new Error(`${file}:\n${z.prettifyError(result.error)}`);
  return result.data;
}
