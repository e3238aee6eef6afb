import type { HydrationPlan } from '@/lib/lighten/hydration-plan';

/**
 * Brings the scripts that a page has been lightened of, with the payload and the whole style sheet that they need.
 * It must use nothing from outside its own body, for it is printed into the page as text.
 *
 * @param planId the id of the element that has the plan
 */
export function makeScriptLoader(planId: string) {
  let payload: Promise<string> | null = null;
  let isFetching = false;
  let asking: Promise<boolean> | null = null;
  /** Addresses of what has come ahead, and is in the browser's cache. */
  const ahead = new Set<string>();

  /** The plan, which stands at the end of the page: null while that is still on its way, and where there is none. */
  function readPlan(): HydrationPlan | null {
    const text = document.readyState === 'loading' ? null : document.getElementById(planId)?.textContent;
    return JSON.parse(text ?? 'null') as HydrationPlan | null;
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
    link.addEventListener('load', () => ahead.add(href));
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

  async function askAnew(build: string): Promise<boolean> {
    const page = await fetch(location.href, { cache: 'no-store' });
    const isOther = page.ok && !(await page.text()).includes(`data-build="${document.documentElement.dataset.build}"`);
    return isOther && loadAnew(build);
  }

  /**
   * The files of an older build may be gone: where the host has another build by now, its page comes. Says whether.
   * However many files are lost at once, the host is asked once.
   */
  function isLoadedAnew(build: string): Promise<boolean> {
    asking ??= askAnew(build).finally(() => (asking = null));
    return asking;
  }

  /**
   * Runs the scripts once everything has come. Says whether they run: of another build nothing does, and the page is
   * loaded anew. Rejects where something did not come, and may then be called again.
   */
  async function load(): Promise<boolean> {
    const plan = readPlan();
    if (!plan) return false;
    // What runs soon need not be fetched ahead beside it.
    isFetching = true;
    const [text] = await Promise.all([
      fetchPayload(plan.payload),
      ...plan.scripts.filter((address) => !ahead.has(address)).map(fetchScript),
      ...[...sheets()].map(enable),
    ]).catch(async (error: unknown) => {
      if (await isLoadedAnew(plan.build)) return [null];
      throw error;
    });
    if (text === null) return false;
    if (!text.includes(plan.build)) {
      if (loadAnew(plan.build)) return false;
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
      // One that had come ahead, and is kept no more.
      element.addEventListener('error', () => {
        const tell = (isAnew: boolean) => isAnew || dispatchEvent(new Event('part-failed'));
        isLoadedAnew(plan.build).then(tell, () => tell(false));
      });
      document.head.append(element);
      // By which React knows a script that is there already. It runs in its order nevertheless.
      element.setAttribute('async', '');
    }
    return true;
  }

  /** Brings everything into the cache, and runs nothing. */
  function fetchAhead() {
    const plan = readPlan();
    if (isFetching || !plan) return;
    isFetching = true;
    fetchPayload(plan.payload).catch(() => {});
    for (const address of plan.scripts) prefetch('script', address);
    for (const { href } of sheets()) prefetch('style', href);
  }

  return { hasPlan: () => readPlan() !== null, load, fetchAhead };
}
