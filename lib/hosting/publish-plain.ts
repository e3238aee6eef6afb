import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { headersFor } from './headers-for';
import type { HostingConfig } from './hosting-config';
import { allowScripts, scriptHashes } from './script-hashes';

interface PlainOptions {
  /** The folder of the exported site. */
  directory: string;
  config: HostingConfig;
  /** Where the site is published, without a slash at the end. */
  siteUrl: string;
  basePath: string;
}

/** Pages that hosts find by their names. */
const known = new Set(['index.html', '404.html', '_not-found.html']);

/** The address loses the slash that the host has added, before anything reads it. */
function dropSlash() {
  const { pathname, search, hash } = location;
  if (pathname.endsWith('/')) history.replaceState(history.state, '', pathname.replace(/\/+$/, '') + search + hash);
  document.currentScript?.remove();
}

/**
 * Prepares an exported site for hosts that only serve files, such as GitHub Pages: each page stands in a folder of
 * its name as well, each brings its Content Security Policy along, and what vercel.json redirects is a page that leads
 * on. Redirects that depend on what a browser asks for are left out, as nothing here knows it. Returns the sources of
 * redirects that are patterns, for which there is no such page either.
 */
export async function publishPlain({ directory, config, siteUrl, basePath }: PlainOptions): Promise<string[]> {
  const pages = (await readdir(directory, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const file of pages) {
    const page = await readFile(path.join(directory, file), 'utf8');
    const address = `/${file
      .split(path.sep)
      .join('/')
      .replace(/\.html$/, '')}`;
    const policy = headersFor(config, address)['content-security-policy'] ?? '';
    await writeIfChanged(path.join(directory, file), withPolicy(page, policy));
    if (known.has(path.basename(file))) continue;
    const folder = file.slice(0, -'.html'.length);
    const copy = page.replace('<head>', `<head><script>(${dropSlash.toString()})()</script>`);
    await writeIfChanged(path.join(directory, folder, 'index.html'), withPolicy(copy, policy));
  }
  const redirects = config.redirects.filter(({ has }) => !has);
  for (const { source, destination } of redirects.filter(isPlain)) {
    const text = leadOn(basePath + encodeURI(destination), `${siteUrl}${encodeURI(destination)}`);
    await writeIfChanged(path.join(directory, source, 'index.html'), text);
  }
  // Without it, GitHub leaves out what begins with an underscore, as all scripts do.
  await writeIfChanged(path.join(directory, '.nojekyll'), '');
  return redirects.filter((redirect) => !isPlain(redirect)).map(({ source }) => source);
}

/**
 * A page that brings its policy along, as the host sends none. It allows the scripts of this page alone; who may frame
 * the page cannot be said so.
 */
function withPolicy(page: string, policy: string): string {
  const told = allowScripts(policy.replace(/; frame-ancestors [^;]+/, ''), scriptHashes(page));
  return page.replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${told}"/>`);
}

/** Old addresses with the new ones, but for those that are patterns or depend on what a browser asks for. */
export function movedAddresses({ redirects }: HostingConfig): Record<string, string> {
  const moved = redirects.filter((redirect) => !redirect.has && isPlain(redirect));
  return Object.fromEntries(moved.map(({ source, destination }) => [source, destination]));
}

function isPlain({ source }: HostingConfig['redirects'][number]): boolean {
  return /^[\w./-]+$/.test(source);
}

/** A page that leads to another, with the query and the fragment of its own address where scripts run. */
function leadOn(href: string, canonical: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>This page has moved</title>
<link rel="canonical" href="${canonical}">
<script>location.replace(${JSON.stringify(href)} + location.search + location.hash)</script>
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
<p>This page has moved to <a href="${href}">${canonical}</a>.</p>
</html>
`;
}
