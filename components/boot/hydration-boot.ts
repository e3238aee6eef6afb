import { noticeStyles } from './notice-styles';
import { hydrationPlanId, type HydrationPlan } from '@/lib/lighten/hydration-plan';

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
 * It must use nothing from outside its own body, for it is printed into the page as text.
 */
function bootHydration(planId: string, styles: typeof noticeStyles) {
  interface Held {
    target: Element;
    island: Element | null;
    /** Finds the element again that an awake island has printed anew. */
    find: () => Element | null;
    again: (target: Element) => Event;
    /** Milliseconds from the page's beginning to the press. */
    since: number;
  }
  const html = document.documentElement;
  let state: 'asleep' | 'coming' | 'there' = 'asleep';
  let held: Held[] = [];
  let frame = 0;
  /** Milliseconds after which a press that was held is given up. */
  const patience = 20_000;
  const typed = new Map<Element, string>();
  let payload: Promise<string> | null = null;
  const connection = (
    navigator as Navigator & {
      connection?: { saveData?: boolean; effectiveType?: string; downlink?: number };
    }
  ).connection;

  const readPlan = () => JSON.parse(document.getElementById(planId)?.textContent ?? 'null') as HydrationPlan | null;

  function islandOf(target: EventTarget | null): Element | null {
    const island = target instanceof Element ? target.closest('[data-island=""]') : null;
    return island?.getAttribute('data-awake') === '' ? null : island;
  }

  const sheets = () => document.querySelectorAll<HTMLLinkElement>('link[data-precedence]');

  function arrival(link: HTMLLinkElement) {
    return new Promise<void>((resolve, reject) => {
      link.addEventListener('load', () => resolve(), { once: true });
      link.addEventListener('error', () => reject(new Error(link.href)), { once: true });
    });
  }

  function prefetch(as: string, href: string) {
    const link = document.createElement('link');
    link.rel = 'prefetch';
    link.as = as;
    link.href = href;
    document.head.append(link);
  }

  /** Brings a script into the cache. Not by a preload, which browsers do not try again once it has failed. */
  async function fetchScript(address: string) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(address);
    await response.blob();
  }

  /** The whole of a style sheet of which the page has what it uses itself. */
  async function enable(link: HTMLLinkElement) {
    if (!link.disabled) return;
    const arrived = arrival(link);
    link.disabled = false;
    await arrived.catch((error: unknown) => {
      // So that another try asks for it again.
      link.disabled = true;
      throw error;
    });
  }

  /** The text that Next.js would have found in the page. It is fetched once, and again after a fault. */
  function fetchPayload(address: string): Promise<string> {
    payload ??= fetch(address)
      .then((response) => {
        if (!response.ok) throw new Error(address);
        return response.text();
      })
      .catch((error: unknown) => {
        payload = null;
        throw error;
      });
    return payload;
  }

  /** The guide was published anew while this page was open: the page of the new one comes, once. */
  function loadAnew(build: string): boolean {
    try {
      if (sessionStorage.getItem('loaded-anew') === build) return false;
      sessionStorage.setItem('loaded-anew', build);
    } catch {
      return false;
    }
    location.reload();
    return true;
  }

  async function load(plan: HydrationPlan) {
    const [text] = await Promise.all([
      fetchPayload(plan.payload),
      ...plan.scripts.map(fetchScript),
      ...[...sheets()].map(enable),
    ]).catch(async (error: unknown) => {
      // The files of an older build may be gone. The page that the host has now says which build is published.
      const page = await fetch(location.href, { cache: 'no-store' });
      const isOther = page.ok && !(await page.text()).includes(`data-build="${html.dataset.build}"`);
      if (isOther && loadAnew(plan.build)) return [null];
      throw error;
    });
    if (text === null) return;
    if (!text.includes(plan.build)) {
      if (loadAnew(plan.build)) return;
      throw new Error('The payload is of another build.');
    }
    // Where Next.js looks for them.
    const modules = (Reflect.get(globalThis, 'TURBOPACK') as unknown[] | undefined) ?? [];
    modules.push(plan.entry);
    Object.assign(globalThis, { __next_f: [[0], [1, text]], TURBOPACK: modules });
    for (const address of plan.scripts) {
      const element = document.createElement('script');
      element.src = address;
      element.async = false;
      document.head.append(element);
      // By which React knows a script that is there already. It runs in its order nevertheless.
      element.setAttribute('async', '');
    }
    state = 'there';
    watch();
  }

  function wake() {
    if (state !== 'asleep') return;
    const plan = readPlan();
    if (!plan) return;
    state = 'coming';
    // A card beside its term is nothing that React knows of.
    dispatchEvent(new Event('waking'));
    load(plan).catch(() => {
      state = 'asleep';
      fail();
    });
  }

  /** Says that a part of the page did not come. A link goes where it leads. */
  function fail() {
    for (const part of document.querySelectorAll('[data-pending]')) part.removeAttribute('data-pending');
    const links = held.map(({ target }) => target.closest('a')).filter((link) => link !== null);
    for (const { target } of held) target.removeAttribute('aria-busy');
    held = [];
    const link = links.at(-1);
    if (link && link.href.split('#')[0] !== location.href.split('#')[0]) return location.assign(link.href);
    if (document.querySelector('[data-slot="notice"]')) return;
    const notice = document.createElement('section');
    notice.dataset.slot = 'notice';
    notice.className = styles.notice;
    notice.ariaLabel = 'Fault';
    const text = document.createElement('p');
    text.role = 'status';
    text.className = styles.text;
    const button = (name: string, look: string, press: () => void) => {
      const element = document.createElement('button');
      element.type = 'button';
      element.textContent = name;
      element.className = `${styles.button} ${look}`;
      element.addEventListener('click', press);
      return element;
    };
    notice.append(
      text,
      button('Reload', styles.primary, () => location.reload()),
      button('Dismiss', styles.secondary, () => notice.remove()),
    );
    document.body.append(notice);
    setTimeout(() => (text.textContent = 'This part of the page could not be loaded.'), 100);
  }

  function hold(target: Element, again: Held['again']) {
    const island = islandOf(target);
    const shown = target.closest('a, button, [data-node], [data-edge], [data-group], label') ?? target;
    shown.setAttribute('aria-busy', 'true');
    const name = target.closest<HTMLElement>('[data-replay]')?.dataset.replay;
    const scope = target.closest('figure') ?? document;
    const find = () => (name ? scope.querySelector(`[data-replay="${CSS.escape(name)}"]`) : null);
    held.push({ target: shown, island, find, again, since: performance.now() });
    wake();
    if (state === 'there') watch();
  }

  /** Does again what was held, in its order, as the islands wake. */
  function replay() {
    const waiting = held;
    held = [];
    for (const each of waiting) {
      const { target, island, find, again } = each;
      const there = target.isConnected ? target : find();
      if (there && !islandOf(there)) {
        target.removeAttribute('aria-busy');
        there.dispatchEvent(again(there));
      } else if (island?.getAttribute('data-awake') === 'failed' || performance.now() - each.since > patience) {
        held.push(each);
        return fail();
      } else held.push(each);
    }
    for (const [field, text] of typed) {
      if (islandOf(field) && field.isConnected) continue;
      typed.delete(field);
      // What has come in its place has read it.
      if (!field.isConnected) continue;
      handOver(field as HTMLInputElement, text);
    }
    if (held.length > 0 || typed.size > 0) watch();
  }

  function watch() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(replay);
  }

  /** A text that was typed before React listened: told as if it had been typed now. */
  function handOver(field: HTMLInputElement, text: string) {
    field.value = '';
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
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
        if (!named) return;
        target = named;
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
      typed.set(target, target.value);
      if (state === 'there') watch();
    },
    true,
  );

  const listen = (type: string, react: (event: Event) => void) =>
    addEventListener(type, (event) => islandOf(event.target) && react(event), { capture: true, passive: true });
  // A finger on an island may be scrolling: the scripts come, and run once it has tapped.
  listen('pointerdown', (event) => ((event as PointerEvent).pointerType === 'mouse' ? wake() : fetchAll()));
  listen('touchstart', (event) => ((event as TouchEvent).touches.length > 1 ? wake() : fetchAll()));
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

  let isFetching = false;
  function fetchAll() {
    const plan = readPlan();
    if (isFetching || state !== 'asleep' || !plan) return;
    isFetching = true;
    fetchPayload(plan.payload).catch(() => {});
    for (const address of plan.scripts) prefetch('script', address);
    for (const { href } of sheets()) prefetch('style', href);
  }

  function begin() {
    if (html.dataset.hydrate === 'now') return wake();
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
    if ('requestIdleCallback' in window) requestIdleCallback(fetchAll);
    else setTimeout(fetchAll, 2000);
  }

  /** A page that a browser prepares before it is asked for does nothing yet. */
  function whenShown(act: () => void) {
    if ((document as Document & { prerendering?: boolean }).prerendering) {
      document.addEventListener('prerenderingchange', act, { once: true });
    } else act();
  }

  addEventListener('part-failed', fail);
  addEventListener('wake', wake);
  document.addEventListener('DOMContentLoaded', () => whenShown(begin));
  addEventListener('load', () => whenShown(fetchWhenIdle));
}

/** The source of the script that hydrates the page when that is wanted; it does nothing in development. */
export const hydrationBootScript = `document.documentElement.dataset.hydrate&&(${bootHydration.toString()})(${JSON.stringify(hydrationPlanId)},${JSON.stringify(noticeStyles)})`;
