import type { noticeStyles } from './notice-styles';

/**
 * Says, at the end of the page, that a part of it did not come. It must use nothing from outside its own body, for it
 * is printed into the page as text.
 */
export function sayFault(styles: typeof noticeStyles) {
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
