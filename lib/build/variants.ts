/** A build of the site other than the one that is published, for tests of what its environment changes. */
interface Variant {
  /** Laid over the environment of the build. GUIDE_ROOT chooses another guide, from the root of the project. */
  env: Record<string, string>;
}

const rich = { GUIDE_ROOT: 'tests/fixtures/guides/rich' };

/**
 * All variants by name; `npm run build -- --variant rich` builds one by hand, and `scripts/serve.ts --variant rich`
 * serves it. What is made from a guide before the build stands beside its content, in `.generated/`, so that
 * variants of different guides keep out of each other's way.
 */
export const variants = {
  // Everything that a guide can have, each thing a few times: behaviour is tested here, not on the published guide,
  // so that an edit of its content breaks no test.
  rich: { env: rich },
  // The least that a guide must have: three pages and a diagram, without any of the optional files.
  bare: { env: { GUIDE_ROOT: 'tests/fixtures/guides/bare' } },
  // The guide that GUIDE_ROOT names, out of the way of the published one: what `npm run bench:scale` builds.
  scale: { env: {} },
  // What `npm run import` makes of a site of MkDocs, and pages with diagrams and words of many kinds in their text.
  imported: { env: { GUIDE_ROOT: 'tests/fixtures/guides/imported' } },
  'base-path': { env: { ...rich, SITE_URL: 'https://example.github.io/guide' } },
  preview: {
    env: {
      ...rich,
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
