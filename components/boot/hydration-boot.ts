import { makeHeldPresses } from './held-presses';
import type { PageScripts } from './waking-boot';

/**
 * Hydrates the page once something is wanted that needs it, and not before: whoever only reads pays for no script.
 * An element whose parts need React has `data-island`, and gets `data-awake` when they act (use-awake.ts).
 *
 * - **When:** a press, the focus or a key in an island; a mouse that rests on one; a key that an island names in
 *   `aria-keyshortcuts`; the event `wake`, by which the page's end asks for it (waking-boot.ts).
 * - **No press is lost:** a click or a key on an island that sleeps is held, marked with `aria-busy`, and done again
 *   when the island is awake. Texts that were typed meanwhile are handed over. An element that the awake island
 *   prints anew is found by `data-replay`.
 * - **What fails says so,** and the page stays as it is: nothing runs before everything has come. A part that fails
 *   later sends the event `part-failed`.
 *
 * It listens from the first moment. What brings the scripts comes with the end of the page (`window.pageScripts`);
 * what is wanted before waits for it. But for what it is given, it must use nothing from outside its own body, for it
 * is printed into the page as text.
 */
function bootHydration(makePresses: typeof makeHeldPresses) {
  let state: 'asleep' | 'coming' | 'there' = 'asleep';
  /** Whether something has asked for it, if only while the page was still coming. */
  let isWanted = false;
  /** The island with keys of its own that was asked for, to which the letters behind that belong until it is done. */
  let keyed: Element | null = null;
  const presses = makePresses({ islandOf, onFault: (pressed) => window.pageScripts?.tellFault(pressed) });

  function islandOf(target: EventTarget | null): Element | null {
    const island = target instanceof Element ? target.closest('[data-island=""]') : null;
    return island?.getAttribute('data-awake') === '' ? null : island;
  }

  function wake() {
    isWanted = true;
    const scripts = window.pageScripts;
    if (state !== 'asleep' || !scripts?.hasPlan()) return;
    state = 'coming';
    // A card beside its term is nothing that React knows of.
    dispatchEvent(new Event('waking'));
    void run(scripts);
  }

  async function run(scripts: PageScripts) {
    try {
      if (!(await scripts.load())) return;
      state = 'there';
      presses.watch();
    } catch {
      state = 'asleep';
      presses.giveUp();
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
      if (island.hasAttribute('aria-keyshortcuts')) keyed = island;
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
      const isModified = ctrlKey || metaKey || altKey;
      const isLetter = key.length === 1 && !isModified;
      const follows = isLetter && keyed && presses.holds(keyed) ? keyed : null;
      if (island && !follows && !(isModified && key.length === 1)) {
        const isNative = target.closest('a, button, input, select, textarea, summary');
        if (isNative || ['Tab', 'Shift', 'Control', 'Alt', 'Meta', 'Escape'].includes(key)) return wake();
        if (isModified) return;
      } else {
        const named = [...document.querySelectorAll('[data-island][aria-keyshortcuts]:not([data-awake])')].find(
          (each) => isNamed(event, each.getAttribute('aria-keyshortcuts') ?? ''),
        );
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
    if (state === 'asleep') window.pageScripts?.fetchAhead();
  }

  addEventListener('part-failed', presses.giveUp);
  addEventListener('wake', wake);
  document.addEventListener('DOMContentLoaded', () => isWanted && wake());
}

/** The source of the script for the document's head; it does nothing in development. */
export const hydrationBootScript = `document.documentElement.dataset.hydrate&&(${bootHydration.toString()})(${makeHeldPresses.toString()})`;
