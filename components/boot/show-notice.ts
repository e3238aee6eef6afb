import type { noticeStyles } from './notice-styles';

/** What a notice at the end of the page says, and what can be done about it. */
interface Notice {
  /** What it is about, for screen readers. */
  label: string;
  text: string;
  /** The first is what most readers want. */
  buttons: { name: string; press: (button: HTMLButtonElement, notice: HTMLElement) => void }[];
}

/**
 * Shows a notice at the end of the page, where React has nothing, unless one is there. It must use nothing from
 * outside its own body, for it is printed into the page as text.
 */
export function showNotice(styles: typeof noticeStyles, { label, text, buttons }: Notice) {
  if (document.querySelector('[data-slot="notice"]')) return;
  const notice = document.createElement('section');
  notice.dataset.slot = 'notice';
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
