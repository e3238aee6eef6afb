/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // mdx-bundler runs esbuild, a native binary: it must stay outside the server bundle.
  serverExternalPackages: ['mdx-bundler', 'esbuild'],
  // Files named so belong to previews only: app/(guide)/changes/page.preview.tsx.
  pageExtensions: process.env.VERCEL_ENV === 'preview' ? ['preview.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
  reactStrictMode: true,
  poweredByHeader: false,
  // Keeps the 404 page's script out of all other pages.
  experimental: { globalNotFound: true },
};

export default config;
