import type { PageMessage } from '@/lib/offline/messages';
import { noticeStyles } from '@/components/boot/notice-styles';

/*
 * Says that a newer guide is there, without taking the focus, and loads it when the reader wants. A script of its
 * own, fetched by `offline-boot.ts` when there is something to say: within the app's scripts, the few bytes that
 * fetch it would weigh on every page.
 */

/** Milliseconds in which the new worker takes over, whereupon every page of the old build loads again. */
const patience = 3000;

function show() {
  const notice = document.createElement('section');
  notice.dataset.slot = 'notice';
  notice.className = noticeStyles.notice;
  notice.ariaLabel = 'Update';
  const text = document.createElement('p');
  text.role = 'status';
  text.className = noticeStyles.text;
  const reload = button('Reload', () => {
    reload.disabled = true;
    void update();
  });
  reload.className = `${noticeStyles.button} ${noticeStyles.primary}`;
  const later = button('Later', () => notice.remove());
  later.className = `${noticeStyles.button} ${noticeStyles.secondary}`;
  notice.append(text, reload, later);
  document.body.append(notice);
  // A live region speaks only of what comes into it while it is there.
  setTimeout(() => (text.textContent = 'The guide has been updated.'), 100);
}

function button(name: string, press: () => void) {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = name;
  element.addEventListener('click', press);
  return element;
}

async function update() {
  // Pages that no worker stands behind hear of nothing; the network has the new guide for them, too.
  setTimeout(() => location.reload(), patience);
  const registration = await navigator.serviceWorker.getRegistration();
  registration?.waiting?.postMessage({ type: 'take-over' } satisfies PageMessage);
}

if (!document.querySelector('[data-slot="notice"]')) show();
