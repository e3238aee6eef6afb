import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage } from 'node:http';
import path from 'node:path';
import { expect, test } from '../test';
import { readHostingConfig, type HostingConfig } from '@/lib/hosting/hosting-config';
import { listen } from '@/lib/hosting/listen';
import { nginxConfig } from '@/lib/hosting/nginx-config';
import { createSiteServer } from '@/lib/hosting/site-server';

const config = readHostingConfig('vercel.json');

const files = {
  'index.html': 'home',
  'backend.html': 'backend',
  'deployment.html': 'deployment',
  'deployment/vercel.html': 'vercel',
  'deployment/vercel.md': '# Vercel',
  'guide.html': 'guide',
  'guide.json': '{}',
  'llms.txt': 'texts',
  'favicon.ico': 'icon',
  'manifest.webmanifest': '{}',
  'diagrams/layers/request.mmd': 'flowchart TB',
  'diagrams/layers/request.svg': '<svg/>',
  'embed/layers/request.html': 'embed',
  '_next/static/chunks/app-1a2b3c.js': 'export {};',
  '404.html': 'nothing here',
  '404.md': '# Nothing here',
  '.secret': 'hidden',
};

const targets = [
  '/',
  '/?view=a',
  ...Object.keys(files).map((file) => `/${file}`),
  ...Object.keys(files).map((file) => `/${file.replace(/\.html$/, '')}`),
  '/backend?q=1',
  '/backend/',
  '/backend.html?q=1',
  '/deployment/',
  '/deployment/index.html',
  '/index',
  '/standards/architecture?from=wiki',
  '/standards/architecture/',
  '//example.org/',
  '//example.org/index.html',
  '//example',
  '/nowhere',
  '/nowhere.md',
  '/_next/static/gone.js',
];

/** What vercel.json decides of an answer. */
async function ask(port: number, target: string, accept = '*/*') {
  const sent = request({ port, path: target, headers: { connection: 'close', accept } }).end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  const body = (await response.setEncoding('utf8').toArray()).join('');
  const { statusCode = 0, headers } = response;
  const shared = { status: statusCode, location: headers['location'] };
  if (statusCode >= 300 && statusCode < 400) return shared;
  if (statusCode === 404) return { ...shared, body };
  const names = config.headers.flatMap((rule) => rule.headers.map(({ key }) => key.toLowerCase()));
  const set = Object.fromEntries(names.map((name) => [name, headers[name]]));
  // Which of their texts they compress is theirs to say.
  const vary = headers.vary?.replace(/,? ?accept-encoding/i, '');
  const type = headers['content-type']?.replaceAll(/\s|charset=utf-8|;/gi, '');
  return {
    ...shared,
    ...set,
    vary: vary || undefined,
    'content-type': type === 'application/javascript' ? 'text/javascript' : type,
    body,
  };
}

const hasNginx = spawnSync('nginx', ['-v']).status === 0;

for (const basePath of ['', '/guide']) {
  test(`nginx answers like the local server${basePath && ' below a base path'}`, async ({}, info) => {
    test.skip(!hasNginx, 'nginx is not installed');
    const root = info.outputPath('www');
    const directory = path.join(root, basePath);
    for (const [name, text] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(directory, name)), { recursive: true });
      await writeFile(path.join(directory, name), text);
    }
    const server = createSiteServer({ directory, config, basePath });
    const port = await listen(server, 0);
    const probe = createServer();
    const nginxPort = await listen(probe, 0);
    await new Promise((resolve) => {
      probe.close(resolve);
    });
    const conf = nginxConfig({ config, siteUrl: `https://localhost${basePath}`, basePath, root, port: nginxPort });
    const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${info.outputPath(name)};`,
    );
    await writeFile(
      info.outputPath('nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
pid ${info.outputPath('pid')};
events { }
http {
include /etc/nginx/mime.types;
access_log off;
${folders.join('\n')}
${conf}}
`,
    );
    const nginx = spawn('nginx', ['-e', 'stderr', '-c', info.outputPath('nginx.conf')], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let output = '';
    nginx.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
    try {
      await expect
        .poll(() =>
          ask(nginxPort, '/').then(
            () => 'up',
            () => output || 'not yet',
          ),
        )
        .toBe('up');
      for (const target of targets) {
        const address = basePath + target;
        for (const accept of ['*/*', 'text/markdown, text/plain;q=0.9']) {
          const told = `${address} as ${accept}`;
          expect(await ask(nginxPort, address, accept), told).toEqual(await ask(port, address, accept));
        }
      }
      for (const address of [basePath, `${basePath}?q=1`, '/?q=1'].filter((each) => each.startsWith('/'))) {
        expect(await ask(nginxPort, address), address).toEqual(await ask(port, address));
      }
    } finally {
      nginx.kill('SIGQUIT');
      await once(nginx, 'exit');
      server.close();
    }
  });
}

test('of two rules for one header nginx meets the later one first', () => {
  const conf = nginxConfig({ config, siteUrl: 'https://guide.example.com', basePath: '', root: '/var/www' });
  expect(conf).toContain('server_name guide.example.com;');
  const [, cache = ''] = /map \$site_path \$site_cache_control \{\n(.*?)\n\}/s.exec(conf) ?? [];
  expect(cache.split('\n').map((line) => line.trim().split(' ')[1])).toEqual(['"public,', '"public,']);
  expect(cache.indexOf('immutable')).toBeLessThan(cache.indexOf('must-revalidate'));
});

test('parts of a pattern are put into its destination', () => {
  const moved: HostingConfig = {
    ...config,
    redirects: [{ source: '/old/:name/:rest(.*)', destination: '/new/:rest/:name', permanent: false }],
  };
  const conf = nginxConfig({
    config: moved,
    siteUrl: 'https://example.org/guide',
    basePath: '/guide',
    root: '/var/www',
  });
  expect(conf).toContain('"/guide/new/$2/$1";');
  expect(conf).toContain('return 307 $site_redirect_3$is_args$args;');
});

test('a dollar, which nginx would read as a variable, is refused', () => {
  const costly: HostingConfig = { ...config, headers: [{ source: '/', headers: [{ key: 'X-Price', value: '$5' }] }] };
  const options = { siteUrl: 'https://example.org', basePath: '', root: '/var/www' };
  expect(() => nginxConfig({ config: costly, ...options })).toThrow('nginx cannot write the dollar in "$5".');
});
