import { hydrationPlanId } from '@/lib/lighten/hydration-plan';
import { makeHeldPresses } from './held-presses';
import { noticeStyles } from './notice-styles';
import { makeScriptLoader } from './script-loader';
import { showNotice } from './show-notice';

/**
 * Hydrates the page once something is wanted that needs it, and not before: whoever only reads pays for no script.
 * An element whose parts need React has `data-island`, and gets `data-awake` when they act (use-awake.ts).
 *
 * - **When:** a press, the focus or a key in an island; a mouse that rests on one; a key that an island names in
 *   `aria-keyshortcuts`; an address that asks what an island names in `data-asked-by`; a part with
 *   `data-island="near"`, which shows nothing without React, that comes near the view.
 * - **No press is lost:** a click or a key on an island that sleeps is held, marked with `aria-busy`, and done again
 *   when the island is awake. Texts that were typed meanwhile are handed over. An element that the awake island
 *   prints anew is found by `data-replay`.
 * - **On a fast line** the scripts are fetched when the page is idle, and not run. Where data is saved they are not.
 * - **What fails says so,** and the page stays as it is: nothing runs before everything has come. A part that fails
 *   later sends the event `part-failed`.
 *
 * But for what it is given, it must use nothing from outside its own body, for it is printed into the page as text.
 */
function bootHydration(
  { hasPlan, load, fetchAhead }: ReturnType<typeof makeScriptLoader>,
  makePresses: typeof makeHeldPresses,
  show: typeof showNotice,
  styles: typeof noticeStyles,
) {
  let state: 'asleep' | 'coming' | 'there' = 'asleep';
  /** Whether something has asked for it, if only while the page was still coming. */
  let isWanted = false;
  /** The island that a key has asked for, to which the letters behind that key belong until the key is done. */
  let keyed: Element | null = null;
  const presses = makePresses({ islandOf, onFault: fail });
  const connection = (
    navigator as Navigator & {
      connection?: { saveData?: boolean; effectiveType?: string; downlink?: number };
    }
  ).connection;

  function islandOf(target: EventTarget | null): Element | null {
    const island = target instanceof Element ? target.closest('[data-island=""]') : null;
    return island?.getAttribute('data-awake') === '' ? null : island;
  }

  function wake() {
    isWanted = true;
    if (state !== 'asleep' || !hasPlan()) return;
    state = 'coming';
    // A card beside its term is nothing that React knows of.
    dispatchEvent(new Event('waking'));
    void run();
  }

  async function run() {
    try {
      if (!(await load())) return;
      state = 'there';
      presses.watch();
    } catch {
      state = 'asleep';
      presses.giveUp();
    }
  }

  /** Says that a part of the page did not come. A link goes where it leads. */
  function fail(pressed: Element[]) {
    for (const part of document.querySelectorAll('[data-pending]')) part.removeAttribute('data-pending');
    const link = pressed.map((target) => target.closest('a')).findLast((each) => each !== null);
    if (link && link.href.split('#')[0] !== location.href.split('#')[0]) location.assign(link.href);
    else {
      show(styles, {
        label: 'Fault',
        text: 'This part of the page could not be loaded.',
        buttons: [
          { name: 'Reload', press: () => location.reload() },
          { name: 'Dismiss', press: (_, notice) => notice.remove() },
        ],
      });
    }
  }

  function hold(target: Element, again: (target: Element) => Event) {
    presses.hold(target, again);
    wake();
    if (state === 'there') presses.watch();
  }

  addEventListener(
    'click',
    (event) => {
      const island = islandOf(event.target);
      if (!island || !(event.target instanceof Element) || !event.isTrusted) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      if (event.target.closest('input, select, textarea, summary')) return wake();
      event.preventDefault();
      event.stopImmediatePropagation();
      const { clientX, clientY, detail, pointerType } = event;
      hold(
        event.target,
        () => new PointerEvent('click', { bubbles: true, cancelable: true, clientX, clientY, detail, pointerType }),
      );
    },
    true,
  );

  /** Whether an island names this key: `Control+K`, `/`. Single keys can be turned off. */
  function isNamed({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent, names: string): boolean {
    return names.split(' ').some((name) => {
      const parts = name.split('+');
      const wanted = parts.pop() || '+';
      if (wanted.toLowerCase() !== key.toLowerCase() || altKey) return false;
      if (ctrlKey !== parts.includes('Control') || metaKey !== parts.includes('Meta')) return false;
      if (ctrlKey || metaKey) return true;
      if (target instanceof Element && target.closest('input, textarea, select, [contenteditable]')) return false;
      try {
        return localStorage.getItem('single-keys') !== 'off';
      } catch {
        return true;
      }
    });
  }

  addEventListener(
    'keydown',
    (event) => {
      // A key of an input method, which Safari tells by its code alone (keys/is-composing.ts).
      if (event.isComposing || event.keyCode === 229 || !event.isTrusted) return;
      const { key, code, ctrlKey, metaKey, shiftKey, altKey } = event;
      let target = event.target instanceof Element ? event.target : document.body;
      const island = islandOf(target);
      if (island) {
        const isNative = target.closest('a, button, input, select, textarea, summary');
        if (isNative || ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Escape'].includes(key)) return wake();
        if (ctrlKey || metaKey || altKey) return;
      } else {
        const named = [...document.querySelectorAll('[data-island][aria-keyshortcuts]:not([data-awake])')].find(
          (each) => isNamed(event, each.getAttribute('aria-keyshortcuts') ?? ''),
        );
        const isLetter = key.length === 1 && !ctrlKey && !metaKey && !altKey;
        const follows = isLetter && keyed && presses.holds(keyed) ? keyed : null;
        const meant = follows ?? named;
        if (!meant) return;
        // A field that is printed already takes letters without React.
        const field = meant.querySelector('input');
        if (field) {
          event.preventDefault();
          return field.focus();
        }
        target = keyed = meant;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      hold(
        target,
        () =>
          new KeyboardEvent('keydown', {
            key,
            code,
            ctrlKey,
            metaKey,
            shiftKey,
            altKey,
            bubbles: true,
            cancelable: true,
          }),
      );
    },
    true,
  );

  addEventListener(
    'input',
    ({ target }) => {
      if (!islandOf(target) || !(target instanceof HTMLInputElement)) return;
      presses.keepText(target);
      if (state === 'there') presses.watch();
    },
    true,
  );

  const listen = (type: string, react: (event: Event) => void) =>
    addEventListener(type, (event) => islandOf(event.target) && react(event), { capture: true, passive: true });
  // A finger on an island may be scrolling: the scripts come, and run once it has tapped.
  listen('pointerdown', (event) => ((event as PointerEvent).pointerType === 'mouse' ? wake() : fetchScripts()));
  listen('touchstart', (event) => ((event as TouchEvent).touches.length > 1 ? wake() : fetchScripts()));
  listen('focusin', wake);
  let resting: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    'pointerover',
    (event) => {
      clearTimeout(resting);
      if (event.pointerType === 'mouse' && islandOf(event.target)) resting = setTimeout(wake, 80);
    },
    { capture: true, passive: true },
  );

  function fetchScripts() {
    if (state === 'asleep') fetchAhead();
  }

  function begin() {
    if (isWanted || document.documentElement.dataset.hydrate === 'now') return wake();
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
    const { saveData = false, effectiveType = '4g', downlink = 10 } = connection ?? {};
    if (saveData || effectiveType !== '4g' || downlink < 5) return;
    if ('requestIdleCallback' in window) requestIdleCallback(fetchScripts);
    else setTimeout(fetchScripts, 2000);
  }

  /** A page that a browser prepares before it is asked for does nothing yet. */
  function whenShown(act: () => void) {
    if ((document as Document & { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', act, { once: true });
    } else act();
  }

  addEventListener('part-failed', presses.giveUp);
  addEventListener('wake', wake);
  document.addEventListener('DOMContentLoaded', () => whenShown(begin));
  addEventListener('load', () => whenShown(fetchWhenIdle));
}

/** The source of the script that hydrates the page when that is wanted; it does nothing in development. */
export const hydrationBootScript = `document.documentElement.dataset.hydrate&&(${bootHydration.toString()})((${makeScriptLoader.toString()})(${JSON.stringify(hydrationPlanId)}),${makeHeldPresses.toString()},${showNotice.toString()},${JSON.stringify(noticeStyles)})`;
