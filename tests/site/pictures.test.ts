import { readDiagramIds } from '@/lib/diagrams/publish/read';
import { expect, test } from '../support/test';

// For a file that is no page the browser asks for /favicon.ico by itself.
test.use({ expectedMessages: [/status of 404/] });

test('pictures of diagrams are shown alone in their own font', async ({ page }) => {
  for (const id of readDiagramIds()) {
    await page.goto(`/diagrams/${id}.svg`);
    const shown = await page.evaluate(async () => ({
      family: getComputedStyle(document.querySelector('text') ?? document.documentElement).fontFamily,
      fonts: [...(await document.fonts.ready)].map(({ status }) => status),
    }));
    expect(shown, id).toEqual({ family: expect.stringContaining('IBM Plex Sans'), fonts: ['loaded'] });
  }
});
