import { hydrationPlanId } from '@/lib/lighten/hydration-plan';
import { noticeStyles } from './notice-styles';
import { makeScriptLoader } from './script-loader';
import { showNotice } from './show-notice';

/** What brings the scripts of a page, and says so where they do not come. */
export interface PageScripts extends ReturnType<typeof makeScriptLoader> {
  /** Says that a part of the page did not come. A link that was pressed goes where it leads. */
  tellFault: (pressed: Element[]) => void;
}

/**
 * What hydration needs that a press cannot come before: it stands at the end of the page, whose text then comes the
 * sooner. Makes `window.pageScripts`, and asks for hydration by the event `wake` (hydration-boot.ts) where no press is
 * needed for it: an address that asks what an island names in `data-asked-by`; a part with `data-island="near"`, which
 * shows nothing without React, that comes near the view.
 *
 * On a fast line the scripts are fetched when the page is idle, and not run. Where data is saved they are not. But for
 * what it is given, it must use nothing from outside its own body, for it is printed into the page as text.
 */
function bootWaking(loader: ReturnType<typeof makeScriptLoader>, show: typeof showNotice, styles: typeof noticeStyles) {
  function tellFault(pressed: Element[]) {
    for (const part of document.querySelectorAll('[data-pending]')) part.removeAttribute('data-pending');
    const link = pressed.map((target) => target.closest('a')).findLast((each) => each !== null);
    if (link && link.href.split('#')[0] !== location.href.split('#')[0]) location.assign(link.href);
    else {
      show(styles, {
        label: 'Fault',
        text: 'This part of the page could not be loaded.',
        isFault: true,
        buttons: [
          { name: 'Reload', press: () => location.reload() },
          { name: 'Dismiss', press: (_, notice) => notice.remove() },
        ],
      });
    }
  }

  function wake() {
    dispatchEvent(new Event('wake'));
  }

  function begin() {
    if (document.documentElement.dataset.hydrate === 'now') return wake();
    const asked = new URLSearchParams(location.search);
    for (const island of document.querySelectorAll('[data-asked-by]')) {
      if (
        island
          .getAttribute('data-asked-by')
          ?.split(' ')
          .some((name) => asked.has(name))
      )
        return wake();
    }
    const near = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && wake(), {
      rootMargin: '50%',
    });
    for (const island of document.querySelectorAll('[data-island="near"]')) near.observe(island);
  }

  function fetchWhenIdle() {
    const { connection } = navigator as Navigator & {
      connection?: { saveData?: boolean; effectiveType?: string; downlink?: number };
    };
    const { saveData = false, effectiveType = '4g', downlink = 10 } = connection ?? {};
    if (saveData || effectiveType !== '4g' || downlink < 5) return;
    if ('requestIdleCallback' in window) requestIdleCallback(loader.fetchAhead);
    else setTimeout(loader.fetchAhead, 2000);
  }

  /** A page that a browser prepares before it is asked for does nothing yet. */
  function whenShown(act: () => void) {
    if ((document as Document & { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', act, { once: true });
    } else act();
  }

  window.pageScripts = { ...loader, tellFault };
  document.addEventListener('DOMContentLoaded', () => whenShown(begin));
  addEventListener('load', () => whenShown(fetchWhenIdle));
}

declare global {
  interface Window {
    /** There once the whole page is. */
    pageScripts?: PageScripts;
  }
}

/** The source of the script for the page's end; it does nothing in development. */
export const wakingBootScript = `document.documentElement.dataset.hydrate&&(${bootWaking.toString()})((${makeScriptLoader.toString()})(${JSON.stringify(hydrationPlanId)}),${showNotice.toString()},${JSON.stringify(noticeStyles)})`;
