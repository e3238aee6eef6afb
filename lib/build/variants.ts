/** A build of the site other than the one that is published, for tests of what its environment changes. */
interface Variant {
  /** Laid over the environment of the build. */
  env: Record<string, string>;
}

/** All variants by name. Each has browser tests in tests/<name>; the gate builds and serves it for them. */
export const variants = {
  'base-path': { env: { SITE_URL: 'https://example.github.io/guide' } },
  preview: {
    env: {
      VERCEL_ENV: 'preview',
      VERCEL_GIT_PROVIDER: 'github',
      VERCEL_GIT_REPO_OWNER: 'someone',
      VERCEL_GIT_REPO_SLUG: 'fork-of-the-guide',
      VERCEL_GIT_COMMIT_REF: 'proposals/raise-the-minimum-version-of-redis',
      VERCEL_GIT_COMMIT_SHA: '0123456789abcdef0123456789abcdef01234567',
      VERCEL_GIT_PULL_REQUEST_ID: '12',
    },
  },
} satisfies Record<string, Variant>;

export type VariantName = keyof typeof variants;

export const variantNames = Object.keys(variants) as VariantName[];

/** Where a variant is built to, from the root. */
export function variantDirectory(name: VariantName): string {
  return `.generated/variants/${name}`;
}

/** Reads the option of a script that names a variant; throws one sentence for a name that is none. */
export function parseVariant(text: string | undefined): VariantName | undefined {
  if (text === undefined) return undefined;
  const name = variantNames.find((known) => known === text);
  if (!name) throw new Error(`There is no variant "${text}", only ${variantNames.join(', ')}.`);
  return name;
}
