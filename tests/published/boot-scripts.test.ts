import { guide } from '../support/guide';
import { expect, test } from '../support/published';

/*
 * Scripts that stand in pages are functions printed as text: a helper that a compiler puts into them (`__name`, or one
 * for spreading) is defined in the module they come from, and nowhere in a page.
 */
const helpers = /\b(__(?!next)[a-z]\w*|_(?:object|sliced|to|async|define|extends|class|interop)_\w+)\b/;

test('no script that stands in a page needs a helper of a compiler', async ({ read }) => {
  const addresses = [...guide.pages.map(({ href }) => href), '/search', '/offline'];
  for (const address of addresses) {
    const document = await read(address);
    const scripts = [...document.querySelectorAll('script:not([src], [type])')].map(({ textContent }) => textContent);
    expect(scripts.length, address).toBeGreaterThan(0);
    for (const script of scripts) expect(helpers.exec(script)?.[0], address).toBeUndefined();
  }
});
