import { mkdir, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { test as base, expect } from '../test';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { listen } from '@/lib/hosting/listen';
import { createSiteServer } from '@/lib/hosting/site-server';

/* Long because all that the server decides is asked of one small site. */

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

type Ask = (target: string, options?: { method?: string; headers?: Record<string, string> }) => Promise<Answer>;

const long = 'The guide. '.repeat(400);
const files = {
  'index.html': '<p>home</p>',
  'backend.html': `<p>${long}</p>`,
  // What the export puts beside a page: data for soft navigation, below a folder of the page's name.
  'backend/__next._tree.txt': 'tree',
  'deployment.html': '<p>deployment</p>',
  'deployment/vercel.html': '<p>vercel</p>',
  'deployment/vercel.md': '# Vercel',
  '404.html': '<p>nothing here</p>',
  '404.md': '# Nothing here',
  'llms.txt': 'texte naïf',
  'site.webmanifest': '{}',
  'diagrams/layers/request.mmd': 'flowchart TB',
  'diagrams/layers/request.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'diagrams/layers/request.json': '{}',
  'diagrams/layers/request.dark.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'diagrams/layers/request.details.json': '{}',
  'diagrams/layers/request.dark.png': 'no picture',
  'embed/layers/request.html': '<p>the diagram alone</p>',
  '_next/static/chunks/app-1a2b3c.js': 'export {};',
  '.secret': 'hidden',
};

const test = base.extend<{ basePath: string; ask: Ask }>({
  basePath: ['', { option: true }],
  ask: async ({ basePath }, use, info) => {
    const directory = info.outputPath('out');
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(directory, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    // Beside the site, where no address may lead.
    await writeFile(info.outputPath('outside.txt'), 'outside');
    const server = createSiteServer({ directory, config: readHostingConfig('vercel.json'), basePath });
    const port = await listen(server, 0);
    // Not `fetch`: it would tidy the very paths that are tested here.
    const ask: Ask = (target, { method = 'GET', headers = {} } = {}) =>
      new Promise((resolve, reject) => {
        const sent = request({ port, path: target, method, headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
          });
        });
        sent.on('error', reject).end();
      });
    await use(ask);
    server.closeAllConnections();
    server.close();
  },
});

const pages: [address: string, text: string][] = [
  ['/', 'home'],
  ['/?q=3.11', 'home'],
  ['/backend', 'The guide.'],
  ['/deployment', 'deployment'],
  ['/deployment/vercel', 'vercel'],
];

for (const [address, text] of pages) {
  test(`${address} is a page`, async ({ ask }) => {
    const { status, headers, body } = await ask(address);
    expect(status).toBe(200);
    expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['content-security-policy']).toMatch(/; frame-ancestors 'self'$/);
    expect(body.toString()).toContain(text);
  });
}

const types: [address: string, type: string][] = [
  ['/diagrams/layers/request.mmd', 'text/plain; charset=utf-8'],
  ['/diagrams/layers/request.svg', 'image/svg+xml'],
  ['/diagrams/layers/request.json', 'application/json'],
  ['/diagrams/layers/request.dark.svg', 'image/svg+xml'],
  ['/diagrams/layers/request.details.json', 'application/json'],
  ['/diagrams/layers/request.dark.png', 'image/png'],
  ['/deployment/vercel.md', 'text/markdown; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/backend/__next._tree.txt', 'text/plain; charset=utf-8'],
  ['/site.webmanifest', 'application/manifest+json'],
  ['/_next/static/chunks/app-1a2b3c.js', 'text/javascript'],
];

for (const [address, type] of types) {
  test(`${address} is ${type}`, async ({ ask }) => {
    const { status, headers } = await ask(address);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
  });
}

test('an embedded diagram may be framed by any site', async ({ ask }) => {
  const { status, headers, body } = await ask('/embed/layers/request?theme=dark');
  expect(status).toBe(200);
  expect(headers['content-security-policy']).toMatch(/; frame-ancestors \*$/);
  expect(headers['x-frame-options']).toBeUndefined();
  expect(headers['x-robots-tag']).toBe('noindex');
  expect(body.toString()).toContain('the diagram alone');
});

test('no page can be framed through the address of an embedded one', async ({ ask }) => {
  for (const address of [
    '/embed/../backend',
    '/embed/..%2fbackend',
    '/embed/%2e%2e/backend',
    '/embed%2f..%2fbackend',
  ]) {
    const { headers, body } = await ask(address);
    expect(body.toString()).not.toContain('The guide.');
    expect(
      String(headers['content-security-policy']).endsWith('frame-ancestors *') ? body.toString() : '',
    ).not.toContain('home');
  }
});

test('an old address redirects with its query and without a body', async ({ ask }) => {
  const { status, headers, body } = await ask('/standards/architecture?from=wiki');
  expect(status).toBe(308);
  expect(headers.location).toBe('/guide?from=wiki');
  expect(body).toHaveLength(0);
});

test('who asks for Markdown is sent to the twin, which others never get', async ({ ask }) => {
  const { status, headers, body } = await ask('/deployment/vercel', {
    headers: { Accept: 'text/markdown, */*;q=0.1' },
  });
  expect(status).toBe(307);
  expect(headers.location).toBe('/deployment/vercel.md');
  expect(body).toHaveLength(0);
  const html = await ask('/deployment/vercel', { headers: { Accept: 'text/html,*/*;q=0.8' } });
  expect(html.status).toBe(200);
  expect(html.headers.vary).toContain('Accept');
});

test('hashed files are kept, pages are asked for again', async ({ ask }) => {
  expect((await ask('/_next/static/chunks/app-1a2b3c.js')).headers['cache-control']).toContain('immutable');
  expect((await ask('/backend')).headers['cache-control']).toBe('public, max-age=0, must-revalidate');
});

for (const address of ['/missing', '/missing.txt', '/_next/static/chunks/old.js', '/_next', '/backend/x']) {
  test(`${address} is the 404 page, and nobody keeps it`, async ({ ask }) => {
    const { status, headers, body } = await ask(address);
    expect(status).toBe(404);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    expect(body.toString()).toContain('nothing here');
  });
}

test('who asks for a page in Markdown that there is not is told so in Markdown', async ({ ask }) => {
  const redirect = await ask('/missing', { headers: { Accept: 'text/markdown' } });
  expect(redirect.headers.location).toBe('/missing.md');
  const { status, headers, body } = await ask('/missing.md');
  expect(status).toBe(404);
  expect(headers['content-type']).toBe('text/markdown; charset=utf-8');
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  expect(body.toString()).toBe('# Nothing here');
});

for (const address of [
  '/../outside.txt',
  '/%2e%2e/outside.txt',
  '/..%2foutside.txt',
  '/..%5coutside.txt',
  '/.secret',
]) {
  test(`${address} leads nowhere`, async ({ ask }) => {
    const { status, body } = await ask(address);
    expect(status).toBe(404);
    expect(body.toString()).toContain('nothing here');
  });
}

for (const address of ['/%E0%A4%A', '/%', '/a%00b', 'example.org']) {
  test(`${address} is refused, and the server lives on`, async ({ ask }) => {
    expect((await ask(address)).status).toBe(400);
    expect((await ask('/')).status).toBe(200);
  });
}

test('compresses long texts as the browser can read them', async ({ ask }) => {
  const brotli = await ask('/backend', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } });
  expect(brotli.headers['content-encoding']).toBe('br');
  expect(brotli.headers.vary).toBe('Accept, Accept-Encoding');
  expect(brotliDecompressSync(brotli.body).toString()).toBe(files['backend.html']);
  const gzip = await ask('/backend', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect((await ask('/backend')).headers['content-encoding']).toBeUndefined();
});

test('a page that has not changed is not sent again', async ({ ask }) => {
  const { headers } = await ask('/backend');
  const again = await ask('/backend', { headers: { 'If-None-Match': String(headers.etag) } });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
  expect((await ask('/backend', { headers: { 'If-None-Match': 'W/"other"' } })).status).toBe(200);
});

test('HEAD answers like GET without the body, and other methods are refused', async ({ ask }) => {
  const head = await ask('/backend', { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(head.headers['content-length']).toBe(String(files['backend.html'].length));
  expect(head.body).toHaveLength(0);
  const post = await ask('/backend', { method: 'POST' });
  expect(post.status).toBe(405);
  expect(post.headers.allow).toBe('GET, HEAD');
});

test('a range is ignored, whatever it says', async ({ ask }) => {
  for (const range of ['bytes=0-3', 'bytes=9-2', 'nonsense']) {
    const { status, body } = await ask('/backend', { headers: { Range: range } });
    expect(status).toBe(200);
    expect(body.toString()).toBe(files['backend.html']);
  }
});

test.describe('below a base path', () => {
  test.use({ basePath: '/guide' });

  const answers: [target: string, status: number, location?: string][] = [
    ['/', 307, '/guide/'],
    ['/?view=a', 307, '/guide/?view=a'],
    ['/guide', 308, '/guide/'],
    ['/guide?view=a?b', 308, '/guide/?view=a?b'],
    ['/guide/', 200],
    ['/guide/?view=a', 200],
    ['/guide/backend', 200],
    ['/guide/backend.html', 308, '/guide/backend'],
    ['/guide/deployment/', 308, '/guide/deployment'],
    ['/guide/index.html', 308, '/guide/'],
    ['/guide/standards/architecture?from=wiki', 308, '/guide/guide?from=wiki'],
    ['/guide//example.org/', 308, '/guide/example.org'],
    ['/guide/.secret', 404],
    ['/guide/%2e%2e/outside.txt', 404],
    ['/guide/nowhere', 404],
    ['/backend', 404],
    ['/guides', 404],
    ['//guide/backend', 404],
  ];
  for (const [target, status, location] of answers) {
    test(`${target} is answered with ${status}${location ? ` and ${location}` : ''}`, async ({ ask }) => {
      const answer = await ask(target);
      expect(answer.status).toBe(status);
      expect(answer.headers['location']).toBe(location);
    });
  }

  test('has the headers and the page of what is not found', async ({ ask }) => {
    expect((await ask('/guide/embed/layers/request')).headers['content-security-policy']).toMatch(
      /frame-ancestors \*$/,
    );
    expect((await ask('/guide/_next/static/chunks/app-1a2b3c.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/guide/deployment/vercel.md')).headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect((await ask('/elsewhere')).body.toString()).toBe('<p>nothing here</p>');
  });
});
