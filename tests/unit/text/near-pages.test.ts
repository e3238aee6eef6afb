import { expect, test } from '../test';
import { nearPages } from '@/lib/text/near-pages';

const pages = [
  { href: '/', title: 'Overview' },
  { href: '/backend', title: 'Backend' },
  { href: '/layers', title: 'Layered Architecture' },
  { href: '/deployment/vercel', title: 'Vercel' },
];

for (const [asked, ...hrefs] of [
  ['/backend%23core-technologies', '/backend#core-technologies'],
  ['/backend%3Fview=data-flow', '/backend?view=data-flow'],
  ['/backend&utm_source=x', '/backend'],
  ['/Backend).', '/backend'],
  ['/backend.html,', '/backend'],
  ['/bakend?view=data-flow&node=Redis#why', '/backend?view=data-flow&node=Redis#why'],
  ['/deployments/vercel#vercel-features', '/deployment/vercel#vercel-features'],
  ['/vercel', '/deployment/vercel'],
  ['/layered%20architecture', '/layers'],
  ['/%E0%A4%A', []],
  ['/something-else-altogether'],
] as [string, ...string[]][]) {
  test(`${asked} may have meant ${hrefs.flat().join() || 'nothing'}`, () => {
    expect(nearPages(asked, pages).map(({ href }) => href)).toEqual(hrefs.flat());
  });
}
