import { cp, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';

/** The addresses of what is published beside the pages (lib/publish), which the development server asks for. */
const publishedSources = [
  '/:page*.md',
  '/:file(feed.xml|guide.json|llms.txt|llms-full.txt|search-index.json)',
  '/:folder(diagrams|og|oembed)/:file*',
];

/**
 * Keeps what was compiled where lib/build/compiled-code.ts looks for it, before a page is printed.
 * @param {string} directory where scripts/build.ts wants it
 * @param {string} distDir where Next.js builds
 */
async function keepCompiled(directory, distDir) {
  const copy = `${directory}.new`;
  const isCode = (/** @type {string} */ file) => !['cache', 'dev', 'types'].includes(path.relative(distDir, file));
  await rm(copy, { recursive: true, force: true });
  await cp(distDir, copy, { recursive: true, filter: isCode });
  await writeFile(path.join(copy, 'BUILD_ID'), process.env.GUIDE_BUILD ?? '');
  await rm(directory, { recursive: true, force: true });
  await rename(copy, directory);
}

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // scripts/build.ts and scripts/dev.ts know the path below which the site stands. The folder is that of the export:
  // with `output: 'export'`, Next.js goes on to build in .next/.
  basePath: process.env.NEXT_PUBLIC_BASE_PATH ?? '',
  // The first page is at the base path with a slash, as hosts serve it. Else the router would ask for its data beside
  // the base path: /guide.txt.
  skipTrailingSlashRedirect: Boolean(process.env.NEXT_PUBLIC_BASE_PATH),
  distDir: process.env.BUILD_DIRECTORY ?? '.next',
  // mdx-bundler runs esbuild, a native binary: it must stay outside the server bundle.
  serverExternalPackages: ['mdx-bundler', 'esbuild'],
  // Files named so belong to previews only, app/(guide)/changes/page.preview.tsx, or to guides with diagrams, as
  // Next.js exports no route that has no page: app/embed/[strategy]/[view]/page.diagrams.tsx.
  pageExtensions: [
    ...(process.env.VERCEL_ENV === 'preview' ? ['preview.tsx'] : []),
    ...(process.env.GUIDE_HAS_DIAGRAMS === 'no' ? [] : ['diagrams.tsx']),
    'tsx',
    'ts',
  ],
  // Pages know the build they are of, and fetch data of no other. Null lets Next.js think of an id.
  generateBuildId: () => process.env.GUIDE_BUILD ?? null,
  // In development only: scripts/dev.ts names the server that makes them.
  ...(process.env.PUBLISHED_FILES && {
    output: undefined,
    rewrites: async () => ({
      beforeFiles: publishedSources.map((source) => ({
        source,
        destination: `${process.env.PUBLISHED_FILES}${source.replaceAll(/\(.*?\)/g, '')}`,
      })),
    }),
  }),
  compiler: {
    runAfterProductionCompile: async ({ distDir }) => {
      const { COMPILED_DIRECTORY } = process.env;
      if (!COMPILED_DIRECTORY) return;
      await keepCompiled(COMPILED_DIRECTORY, distDir);
      // Another process prints the pages (scripts/build.ts): this one would keep half a gigabyte meanwhile. The mode
      // "compile" of Next.js would end here as well, but makes code that prints no page with parameters.
      process.exit(0);
    },
  },
  reactStrictMode: true,
  poweredByHeader: false,
  experimental: {
    // Next.js leaves one core to itself, which has nothing to do while pages are printed.
    cpus: availableParallelism(),
    // Prefetched parts of pages are not published (lib/lighten/remove-segments.ts): they need not be weighed.
    prefetchInlining: false,
    // Keeps the 404 page's script out of all other pages.
    globalNotFound: true,
    // A build that begins from it prints that style sheets cannot be found, in an error that is none.
    turbopackFileSystemCacheForBuild: false,
  },
};

export default config;
