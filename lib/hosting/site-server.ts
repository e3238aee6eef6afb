import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { withoutBasePath } from '@/lib/site/base-path';
import { findRedirect } from '@/lib/hosting/find-redirect';
import { headersFor } from '@/lib/hosting/headers-for';
import type { HostingConfig } from '@/lib/hosting/hosting-config';

interface SiteServerOptions {
  /** The exported site: `/backend` is `backend.html` in it, an unknown path `404.html`, or `404.md` for Markdown. */
  directory: string;
  config: HostingConfig;
  /** The path below which the site was built to stand: `/guide`; empty at the root of a host. */
  basePath?: string;
  /** Whether compressed copies stand beside the texts, as `copyCompressed` makes them. */
  precompressed?: boolean;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * A server that answers like Vercel for an exported site: the same redirects, headers and clean URLs. Below a base
 * path it is the same site; the root of the host leads there, and nothing else is found.
 */
export function createSiteServer({
  directory,
  config,
  basePath = '',
  precompressed = false,
}: SiteServerOptions): Server {
  // Typed for Express, but it needs nothing beyond Node's own request and response.
  const compress = compression() as unknown as Handler;
  // `dev` looks at the disk for each request, so that a build beside a running server does not confuse it.
  const files = sirv(directory, { dev: true, etag: true, extensions: ['html'], brotli: precompressed });

  return createServer((request, response) => {
    compress(request, response, () => {
      const { method, url: asked = '/' } = request;
      if (method !== 'GET' && method !== 'HEAD') {
        response.setHeader('Allow', 'GET, HEAD');
        return answer(response, 405, 'Method not allowed');
      }
      const [, place = '', query = ''] = /^([^?]*)(.*)$/s.exec(asked) ?? [];
      if (basePath && ['/', basePath].includes(place)) {
        response.setHeader('Location', `${basePath}/${query}`);
        return answer(response, place === '/' ? 307 : 308, '');
      }
      const url = withoutBasePath(asked, basePath);
      if (url === null) return answerNotFound(response, directory, asked);
      const [path = '/'] = url.split('?');
      const decoded = decodePath(path);
      if (decoded === null) return answer(response, 400, 'Bad request');

      const redirect = findRedirect(config, url, request.headers);
      if (redirect) {
        response.setHeader('Location', basePath + redirect.location);
        // Where an answer depends on what is asked for, so does this one.
        const { vary } = headersFor(config, path);
        if (vary) response.setHeader('Vary', vary);
        return answer(response, redirect.status, '');
      }

      for (const [name, value] of Object.entries(headersFor(config, path))) response.setHeader(name, value);
      if (isHidden(decoded)) return answerNotFound(response, directory, decoded);
      // The files are small texts, pictures and fonts: none is worth serving in ranges.
      delete request.headers.range;
      request.url = url;
      files(request, response, () => answerNotFound(response, directory, decoded));
    });
  });
}

/** The path with its escapes resolved, or null for one that is no path of a site. */
function decodePath(path: string): string | null {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.startsWith('/') && !decoded.includes('\0') ? decoded : null;
  } catch {
    return null;
  }
}

/** Dot files and steps out of the folder; `.well-known` is meant to be read. */
function isHidden(path: string): boolean {
  return path.split(/[/\\]/).some((part) => part.startsWith('.') && part !== '.well-known');
}

/** Who asked for Markdown is answered in Markdown. */
function answerNotFound(response: ServerResponse, directory: string, path: string): void {
  const forPrograms = join(directory, '404.md');
  const isMarkdown = path.endsWith('.md') && existsSync(forPrograms);
  const page = isMarkdown ? forPrograms : join(directory, '404.html');
  response.setHeader('Cache-Control', 'public, max-age=0, must-revalidate');
  const text = existsSync(page) ? readFileSync(page, 'utf8') : 'Not found';
  answer(response, 404, text, isMarkdown ? 'text/markdown' : 'text/html');
}

function answer(response: ServerResponse, status: number, body: string, type = 'text/plain'): void {
  response.statusCode = status;
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Content-Length', Buffer.byteLength(body));
  response.end(body);
}
