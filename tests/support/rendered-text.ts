import type { Page } from '@playwright/test';

/**
 * Texts that are smaller than `least` CSS pixels. Drawings open as whole as they can, and are enlarged by whoever reads
 * on: their texts are measured at natural size, and are told where the drawing is scaled below `leastScale`.
 */
export function smallTexts(page: Page, least: number, leastScale: number): Promise<string[]> {
  return page.evaluate(
    ([limit, scaleLimit]) => {
      const small = new Set<string>();
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const { currentNode } = texts;
        const element = currentNode.parentElement;
        if (!element || !currentNode.textContent?.trim() || element.closest('script, style, title, desc')) continue;
        const box = element.getBoundingClientRect();
        if (!element.checkVisibility() || box.width <= 1) continue;
        // A text that is turned is as large as one that is level.
        const { a, b } = (element instanceof SVGGraphicsElement && element.getScreenCTM()) || { a: 1, b: 0 };
        const scale = Math.hypot(a, b);
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        if (size >= limit - 0.01 && scale >= scaleLimit - 0.001) continue;
        small.add(`${(size * scale).toFixed(1)} px: ${currentNode.textContent.trim().slice(0, 40)}`);
      }
      return [...small];
    },
    [least, leastScale] as const,
  );
}

/** Texts of drawings whose contrast with the node or chip they stand on is below `least`. */
export function contrastFaults(page: Page, least: number): Promise<string[]> {
  return page.evaluate((limit) => {
    function luminance(color: string) {
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((channel) => {
        const part = Number(channel) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
    const paper = getComputedStyle(document.documentElement).backgroundColor;
    const faults = new Set<string>();
    for (const text of document.querySelectorAll('figure[data-diagram] svg text')) {
      const holder = text.closest('[data-node], [data-edge]');
      const behind = holder?.querySelector('.dg-shape, .dg-chip');
      const [front, back] = [getComputedStyle(text).fill, behind ? getComputedStyle(behind).fill : paper];
      const [low = 0, high = 0] = [luminance(front), luminance(back)].toSorted((a, b) => a - b);
      const contrast = (high + 0.05) / (low + 0.05);
      if (contrast < limit) faults.add(`${contrast.toFixed(2)}: ${text.textContent} (${front} on ${back})`);
    }
    return [...faults];
  }, least);
}
