/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  // mdx-bundler runs esbuild, a native binary: it must stay outside the server bundle.
  serverExternalPackages: ['mdx-bundler', 'esbuild'],
  reactStrictMode: true,
  poweredByHeader: false,
  // Keeps the 404 page's script out of all other pages.
  experimental: { globalNotFound: true },
};

export default config;
