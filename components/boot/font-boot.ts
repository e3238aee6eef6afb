/**
 * Puts the font of code on where the browser has it already. It is 12 KB for few characters a page, so a first visit
 * on a slow line does without: elsewhere it is fetched when the page is idle, and used from the next page on, so that
 * no column moves. `data-mono` on the document names the class that uses it. It must use nothing from outside its own
 * body, for it is printed into the page as text.
 */
function bootFont() {
  const { classList, dataset } = document.documentElement;
  const { mono } = dataset;
  if (!mono) return;
  const { connection } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string; downlink?: number };
  };
  const { saveData = false, effectiveType = '4g', downlink = 10 } = connection ?? {};
  try {
    if (localStorage.getItem('mono') === mono) return classList.add(mono);
  } catch {
    // Storage is refused: nothing tells whether the font is there.
    return;
  }
  if (saveData || effectiveType !== '4g' || downlink < 5) return;
  addEventListener('load', () => {
    const fetchFont = () => {
      const face = [...document.fonts].find(({ family }) => /^"?mono"?$/.test(family));
      face?.load().then(
        () => localStorage.setItem('mono', mono),
        () => {},
      );
    };
    if ('requestIdleCallback' in window) requestIdleCallback(fetchFont);
    else setTimeout(fetchFont, 2000);
  });
}

/** The source of the script for the document's head. */
export const fontBootScript = `(${bootFont.toString()})()`;
