import type { Page } from '@playwright/test';

/**
 * Does to the page that is open what translators of browsers do: replaces each text by another one in `<font>`, again
 * and again as texts come. "Translated" texts are in capitals, so that one can tell them.
 */
export async function translateOpenPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const left = 'script, style, textarea, noscript, font, svg, title';
    function translate(text: Text) {
      if (!text.data.trim() || !text.parentElement || text.parentElement.closest(left)) return;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data.toUpperCase();
      outer.append(inner);
      text.replaceWith(outer);
    }
    function translateIn(root: Node) {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const found: Text[] = [];
      while (texts.nextNode()) found.push(texts.currentNode as Text);
      for (const text of root instanceof Text ? [root] : found) translate(text);
    }
    new MutationObserver((changes) => {
      for (const { addedNodes, type, target } of changes) {
        for (const node of type === 'characterData' ? [target] : addedNodes) translateIn(node);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
    translateIn(document.documentElement);
  });
}
