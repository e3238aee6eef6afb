import { noticeStyles } from '@/components/boot/notice-styles';
import { mendFragment } from '@/lib/text/mend-fragment';

/**
 * Leads fragments that name nothing to what they meant: to the page that has it now (`data-moved` of the page), or to
 * the nearest place of this one, and then says so. Says of a tab that the page does not have which one it may mean.
 * Without React. But for what it is given, it must use nothing from outside its own body, for it is printed into the
 * page as text.
 */
function bootFragment(mend: typeof mendFragment, styles: typeof noticeStyles) {
  const has = (id: string) => id !== '' && document.getElementById(id) !== null;

  function decoded(fragment: string): string {
    try {
      return decodeURIComponent(fragment);
    } catch {
      return fragment;
    }
  }

  let checked: string | null = null;
  let shown: HTMLElement | null = null;

  /** `?view=data-flo`: the first tab shows, or the one that was chosen before. */
  function checkTabs() {
    if (checked === location.href.split('#')[0]) return;
    checked = location.href.split('#')[0] ?? '';
    for (const [group, wanted] of new URLSearchParams(location.search)) {
      const tabs = [...document.querySelectorAll<HTMLElement>(`[data-tabs="${CSS.escape(group)}"] [data-for]`)];
      if (tabs.length === 0 || !wanted) continue;
      const found = mend(
        wanted,
        tabs.map((tab) => tab.dataset.for ?? ''),
      );
      if (found?.exact) continue;
      const near = tabs.find((tab) => tab.dataset.for === found?.id);
      const query = new URLSearchParams(location.search);
      if (found) query.set(group, found.id);
      say(
        `This page has no ${group} “${wanted.slice(0, 80)}”.${near ? ' Did you mean ' : ''}`,
        near && { href: `?${query}`, text: near.textContent ?? '' },
      );
    }
  }

  function check() {
    checkTabs();
    const fragment = location.hash.slice(1);
    const main = document.querySelector<HTMLElement>('main');
    if (!fragment || !main || has(fragment) || has(decoded(fragment))) return;
    const moved = JSON.parse(main.dataset.moved ?? '{}') as Record<string, string>;
    const ids = [...main.querySelectorAll(':is(h2, h3, h4, h5, tr, dl > div, [data-anchor])[id]')].map(({ id }) => id);
    const found = mend(fragment, [...ids, ...Object.keys(moved)]);
    const place = found && moved[found.id];
    if (place) location.replace(place);
    else if (found) location.replace(`#${found.id}`);
    const name = decoded(fragment);
    if (!found) say(`This page has no place “${name}”.`);
    else if (!found.exact) say(`There is no “${name}” here. This is the nearest place.`);
  }

  /** At the end of the page, where React has nothing. */
  function say(told: string, meant?: { href: string; text: string }) {
    shown?.remove();
    const note = document.createElement('section');
    shown = note;
    note.className = styles.notice;
    note.ariaLabel = 'About the link';
    const text = document.createElement('p');
    text.role = 'status';
    text.className = styles.text;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = `${styles.button} ${styles.primary}`;
    close.textContent = 'Close';
    close.addEventListener('click', () => note.remove());
    note.append(text, close);
    document.body.append(note);
    // A live region speaks only of what comes into it while it is there.
    setTimeout(() => {
      text.textContent = told;
      if (!meant) return;
      const link = document.createElement('a');
      link.href = meant.href;
      link.className = 'text-primary underline underline-offset-3';
      link.textContent = meant.text;
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        note.remove();
        window.pageAddress.write(meant.href, 'replace');
      });
      text.append(link, '?');
    }, 100);
  }

  document.addEventListener('DOMContentLoaded', check);
  addEventListener('hashchange', check);
  addEventListener('page-shown', check);
}

/** The source of the script for the page's end. */
export const fragmentBootScript = `(${bootFragment.toString()})(${mendFragment.toString()},${JSON.stringify(noticeStyles)})`;
