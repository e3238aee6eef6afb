/**
 * Puts the site's fonts on where no line can move by it. It must use nothing from outside its own body, for it is
 * printed into the page as text.
 *
 * - The sans font (`data-sans` names its class) is used when it is there before the first frame, as it is from the
 *   browser's cache, and on a fast line. A font that comes later would break lines elsewhere: the page keeps its
 *   stand-in, and the next page has the font. On a slow line it waits until the page is idle, since browsers hold the
 *   first frame back for a font that a script asks for. Without scripts the class stays, and the font comes when it
 *   comes.
 * - The font of code (`data-mono`) is 8 KB for few characters a page, so a first visit on a slow line does without:
 *   elsewhere it is fetched when the page is idle, and used from the next page on, so that no column moves.
 */
function bootFonts() {
  const { classList, dataset } = document.documentElement;
  const { sans, mono } = dataset;
  const { connection } = navigator as Navigator & {
    connection?: { saveData?: boolean; effectiveType?: string; downlink?: number };
  };
  const { saveData = false, effectiveType = '4g', downlink = 10 } = connection ?? {};
  const isFast = !saveData && effectiveType === '4g' && downlink >= 5;

  /** Whether the browser has fetched a font before: under this class, which changes with the font. */
  function isKnown(family: string, name: string): boolean {
    try {
      return localStorage.getItem(family) === name;
    } catch {
      // Storage is refused: nothing tells whether the font is there.
      return false;
    }
  }

  async function loadFont(family: string, name: string): Promise<void> {
    const face = [...document.fonts].find((each) => each.family.replaceAll('"', '') === family);
    await face?.load();
    try {
      localStorage.setItem(family, name);
    } catch {
      // As above.
    }
  }

  function loadWhenIdle(family: string, name: string) {
    const load = () => void loadFont(family, name).catch(() => {});
    addEventListener('load', () => {
      if ('requestIdleCallback' in window) requestIdleCallback(load);
      else setTimeout(load, 2000);
    });
  }

  function bootSans(name: string) {
    classList.remove(name);
    if (!isFast && !isKnown('sans', name)) {
      if (!saveData) loadWhenIdle('sans', name);
      return;
    }
    let painted = false;
    requestAnimationFrame(() => (painted = true));
    loadFont('sans', name).then(
      () => classList.toggle(name, !painted),
      () => {},
    );
  }

  function bootMono(name: string) {
    if (isKnown('mono', name)) classList.add(name);
    else if (isFast) loadWhenIdle('mono', name);
  }

  if (sans) bootSans(sans);
  if (mono) bootMono(mono);
}

/** The source of the script for the document's head. */
export const fontBootScript = `(${bootFonts.toString()})()`;
