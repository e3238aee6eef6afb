import { expect, test } from '../test';
import { lightenPage, type PageParts, UnknownPage } from '@/lib/lighten/lighten-page';

const payload = '1:"$Sreact.fragment"\n0:{"b":"0123456789abcdef","text":"a < b, \\u003c/script>"}\n';
const [first, second] = [payload.slice(0, 30), payload.slice(30)];
const push = (text: string) =>
  `<script>self.__next_f.push([1,${JSON.stringify(text).replaceAll('<', String.raw`\u003c`)}])</script>`;

const head = [
  '<meta charSet="utf-8"/>',
  '<link rel="preconnect" href="/" crossorigin=""/>',
  '<link rel="preload" href="/_next/static/media/sans.woff2" as="font" crossorigin="" type="font/woff2"/>',
  '<link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next"/>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/main.js"/>',
  '<script src="/_next/static/chunks/react.js" async=""></script>',
  '<script src="/_next/static/chunks/page.js" async=""></script>',
  '<title>A page</title>',
  '<script>ownBoot()</script>',
  '<script src="/_next/static/chunks/old.js" noModule=""></script>',
].join('');

const scripts = [
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/main.js"],"runtimeModuleIds":[7]});</script>',
  '<script src="/_next/static/chunks/main.js" async=""></script>',
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>',
  push(first),
  push(second),
].join('');

const text =
  '<p>Text with &lt;script&gt; in it</p><script type="application/ld+json">{"a":"self"}</script><script>syncTabs()</script>';
const exported = `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${text}${scripts}</body></html>`;

const parts: PageParts = {
  payload,
  payloadAddress: '/page.txt?build=0123456789abcdef',
  build: '0123456789abcdef',
  time: 'wanted',
  readStyles: (href) => `/* ${href} */body{color:red}`,
};

test('a page keeps its text and the own scripts of the site, and loses what only React needs', () => {
  const { html: page } = lightenPage(exported, parts);
  expect(page).toContain(text);
  expect(page).toContain('<script>ownBoot()</script>');
  expect(page).not.toContain('__next_f');
  expect(page).not.toMatch(/<script[^>]* src=/);
  expect(page).not.toMatch(/rel="(?:preload|preconnect)"/);
});

test('a picture of the text is preloaded as before', () => {
  const picture = '<link rel="preload" href="/shelf.svg" as="image"/>';
  const { html: page } = lightenPage(exported.replace('<title>', `${picture}<title>`), parts);
  expect(page).toContain(picture);
});

test('the styles stand in the page, and React finds the link of their sheet without fetching it', () => {
  const { html: page } = lightenPage(exported, parts);
  expect(page).toContain(
    '<style data-precedence="next" data-href="/_next/static/chunks/site.css">/* /_next/static/chunks/site.css */body{color:red}</style>',
  );
  expect(page, 'the link is the last sheet of the page').toContain(
    '<link rel="stylesheet" href="/_next/static/chunks/site.css" data-precedence="next" disabled=""/></head>',
  );
});

test('a script that marks itself early runs before the styles have come, once', () => {
  const early = '<script data-early="">ownTheme()</script>';
  const { html: page } = lightenPage(exported.replace('<script>ownBoot', `${early}<script>ownBoot`), parts);
  expect(page.indexOf(early)).toBeLessThan(page.indexOf('<style'));
  expect(page.indexOf(early)).toBeGreaterThan(page.indexOf('charSet'));
  expect(page.split(early)).toHaveLength(2);
  expect(page.indexOf('<script>ownBoot()')).toBeGreaterThan(page.indexOf('<style'));
});

test('what hydration takes is left behind as data', () => {
  const { html: page } = lightenPage(exported, { ...parts, time: 'now' });
  expect(page).toContain('<html data-hydrate="now" lang="en">');
  const [, data = ''] = /<script type="application\/json" id="hydration-plan">(.*?)<\/script><\/body>/.exec(page) ?? [];
  expect(JSON.parse(data)).toEqual({
    payload: '/page.txt?build=0123456789abcdef',
    build: '"b":"0123456789abcdef"',
    entry: { otherChunks: ['static/chunks/main.js'], runtimeModuleIds: [7] },
    scripts: ['/_next/static/chunks/react.js', '/_next/static/chunks/page.js', '/_next/static/chunks/main.js'],
  });
});

/** Ways in which another Next.js could write a page, and what is said of each. */
const unknown: [name: string, html: string, reason: RegExp][] = [
  ['no payload', exported.replaceAll(/<script>(?:self|\(self)\.__next_f.*?<\/script>/g, ''), /no RSC payload/],
  ['a payload of another name', exported.replaceAll('__next_f', '__next_g'), /no RSC payload/],
  ['half a payload', exported.replace(push(second), ''), /not that of its \.txt/],
  ['binary payload', exported.replace('push([1,', 'push([3,'), /another form: <script>self\.__next_f/],
  ['a streamed part', exported.replace(text, `${text}<script>$RC("B:0","S:0")</script>`), /another form: <script>\$RC/],
  ['deferred scripts', exported.replace('react.js" async=""', 'react.js" defer=""'), /another form: <script src=/],
  ['another start', exported.replace('"_R_"', '"_S_"'), /the call that starts its scripts is missing/],
  ['another call', exported.replace('.push({"otherChunks"', '.start({"otherChunks"'), /another form: <script id="_R_"/],
  ['no style sheet', exported.replace(/<link rel="stylesheet"[^>]*>/, ''), /no style sheet/],
  ['a style sheet of another form', exported.replace(' data-precedence="next"', ''), /no style sheet/],
  [
    'a second style sheet of another form',
    exported.replace('<title>', '<link rel="stylesheet" href="/x.css"/><title>'),
    /linked in another form/,
  ],
  ['a preload of another kind', exported.replace('as="font"', 'as="style"'), /linked in another form/],
  ['another end', exported.replace('</body></html>', '</body>\n</html>'), /it has no <\/body><\/html>/],
];

for (const [name, html, reason] of unknown) {
  test(`a page that is written otherwise stops the build: ${name}`, () => {
    expect(html).not.toBe(exported);
    expect(() => lightenPage(html, parts)).toThrow(UnknownPage);
    expect(() => lightenPage(html, parts)).toThrow(reason);
  });
}

test('a payload that does not name its build stops the build', () => {
  expect(() => lightenPage(exported, { ...parts, build: 'fedcba' })).toThrow(/does not name its build/);
});

test('the payload loses the long scripts of the site, which have run when it comes', () => {
  const boot = `boot(${'"é", '.repeat(400)}0)`;
  const rows = (row: string, size: number) => `3:T${size.toString(16)},${row}4:["$","p"]\n${payload}`;
  const full = rows(boot, Buffer.byteLength(boot));
  const html = exported.replace('ownBoot()', boot).replace(push(first) + push(second), push(full));
  const light = lightenPage(html, { ...parts, payload: full });
  expect(light.html).toContain(`<script>${boot}</script>`);
  expect(light.payload).toBe(rows(' ', 1));
});
