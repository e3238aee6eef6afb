import type { noticeStyles } from './notice-styles';

/** What a notice at the end of the page says, and what can be done about it. */
interface Notice {
  /** What it is about, for screen readers. */
  label: string;
  text: string;
  /** What failed is told at once, in the place of what can wait. */
  isFault: boolean;
  /** The first is what most readers want. */
  buttons: { name: string; press: (button: HTMLButtonElement, notice: HTMLElement) => void }[];
}

/**
 * Shows a notice at the end of the page, where React has nothing. One that is there stays, but for a fault. It must use
 * nothing from outside its own body, for it is printed into the page as text.
 */
export function showNotice(styles: typeof noticeStyles, { label, text, isFault, buttons }: Notice) {
  const shown = document.querySelector<HTMLElement>('[data-slot="notice"]');
  if (shown && (!isFault || shown.dataset.fault === '')) return;
  shown?.remove();
  const notice = document.createElement('section');
  notice.dataset.slot = 'notice';
  notice.toggleAttribute('data-fault', isFault);
  notice.className = styles.notice;
  notice.ariaLabel = label;
  const words = document.createElement('p');
  words.role = 'status';
  words.className = styles.text;
  notice.append(words);
  for (const [index, { name, press }] of buttons.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.className = `${styles.button} ${index === 0 ? styles.primary : styles.secondary}`;
    button.addEventListener('click', () => press(button, notice));
    notice.append(button);
  }
  document.body.append(notice);
  // A live region speaks only of what comes into it while it is there.
  setTimeout(() => (words.textContent = text), 100);
}
