/**
 * Puts the site's fonts on where no line can move by it. It must use nothing from outside its own body, for it is
 * printed into the page as text.
 *
 * - The sans font (`data-sans` names its class) is used when it is there before the first frame, as it is from the
 *   browser's cache. A font that comes later would break lines elsewhere: the page keeps its stand-in, and the next
 *   page has the font. Without scripts the class stays, and the font comes when it comes.
 * - The font of code (`data-mono`) is 12 KB for few characters a page, so a first visit on a slow line does without:
 *   elsewhere it is fetched when the page is idle, and used from the next page on, so that no column moves.
 */
function bootFonts() {
  const { classList, dataset } = document.documentElement;
  const { sans, mono } = dataset;
  const { connection } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string; downlink?: number };
  };
  const { saveData = false, effectiveType = '4g', downlink = 10 } = connection ?? {};

  function loadFont(name: string): Promise<unknown> {
    const face = [...document.fonts].find(({ family }) => family.replaceAll('"', '') === name);
    return face ? face.load() : Promise.reject(new Error(name));
  }

  function bootSans(name: string) {
    classList.remove(name);
    if (saveData) return;
    let painted = false;
    requestAnimationFrame(() => (painted = true));
    loadFont('sans').then(
      () => classList.toggle(name, !painted),
      () => {},
    );
  }

  function bootMono(name: string) {
    try {
      if (localStorage.getItem('mono') === name) return classList.add(name);
    } catch {
      // Storage is refused: nothing tells whether the font is there.
      return;
    }
    if (saveData || effectiveType !== '4g' || downlink < 5) return;
    addEventListener('load', () => {
      const fetchFont = () => {
        loadFont('mono').then(
          () => localStorage.setItem('mono', name),
          () => {},
        );
      };
      if ('requestIdleCallback' in window) requestIdleCallback(fetchFont);
      else setTimeout(fetchFont, 2000);
    });
  }

  if (sans) bootSans(sans);
  if (mono) bootMono(mono);
}

/** The source of the script for the document's head. */
export const fontBootScript = `(${bootFonts.toString()})()`;
