import { guide } from '../support/guide';
import { expect, test } from '../support/published';

test('no payload asks for a font: the page decides on it, by its line and what is saved', async ({ request }) => {
  for (const { href } of guide.pages) {
    const response = await request.get(href === '/' ? '/index.txt' : `${href}.txt`);
    expect(response.status(), href).toBe(200);
    expect((await response.text()).match(/:HL\[[^\]]*"font"/g), href).toBeNull();
  }
});
