import { mendFragment } from '@/lib/text/mend-fragment';

/**
 * Leads fragments that name nothing to what they meant: to the page that has it now (`data-moved` of the page), or to
 * the nearest place of this one, and then says so. Without React. But for what it is given, it must use nothing from
 * outside its own body, for it is printed into the page as text.
 */
function bootFragment(mend: typeof mendFragment) {
  const has = (id: string) => id !== '' && document.getElementById(id) !== null;

  function decoded(fragment: string): string {
    try {
      return decodeURIComponent(fragment);
    } catch {
      return fragment;
    }
  }

  function check() {
    const fragment = location.hash.slice(1);
    const main = document.querySelector<HTMLElement>('main');
    if (!fragment || !main || has(fragment) || has(decoded(fragment))) return;
    const moved = JSON.parse(main.dataset.moved ?? '{}') as Record<string, string>;
    const ids = [...main.querySelectorAll(':is(h2, h3, h4, h5, tr, dl > div, [data-anchor])[id]')].map(({ id }) => id);
    const found = mend(fragment, [...ids, ...Object.keys(moved)]);
    const place = found && moved[found.id];
    if (place) location.replace(place);
    else if (found) location.replace(`#${found.id}`);
    if (!found || !found.exact) say(decoded(fragment), found !== null);
  }

  /** At the end of the page, where React has nothing. */
  function say(wanted: string, near: boolean) {
    document.querySelector('.address-note')?.remove();
    const note = document.createElement('section');
    note.className = 'address-note';
    note.ariaLabel = 'About the link';
    const text = document.createElement('p');
    text.role = 'status';
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = 'Close';
    close.addEventListener('click', () => note.remove());
    note.append(text, close);
    document.body.append(note);
    // A live region speaks only of what comes into it while it is there.
    setTimeout(() => {
      text.textContent = near
        ? `There is no “${wanted}” here. This is the nearest place.`
        : `This page has no place “${wanted}”.`;
    }, 100);
  }

  document.addEventListener('DOMContentLoaded', check);
  addEventListener('hashchange', check);
  addEventListener('page-shown', check);
}

/** The source of the script for the document's head. */
export const fragmentBootScript = `(${bootFragment.toString()})(${mendFragment.toString()})`;
