import type { PageMessage } from '@/lib/offline/messages';
import { noticeStyles } from '@/components/boot/notice-styles';
import { showNotice } from '@/components/boot/show-notice';

/*
 * Says that a newer guide is there, without taking the focus, and loads it when the reader wants. A script of its
 * own, fetched by `offline-boot.ts` when there is something to say: within the app's scripts, the few bytes that
 * fetch it would weigh on every page.
 */

/** Milliseconds in which the new worker takes over, whereupon every page of the old build loads again. */
const patience = 3000;

async function update() {
  // Pages that no worker stands behind hear of nothing; the network has the new guide for them, too.
  setTimeout(() => location.reload(), patience);
  const registration = await navigator.serviceWorker.getRegistration();
  registration?.waiting?.postMessage({ type: 'take-over' } satisfies PageMessage);
}

showNotice(noticeStyles, {
  label: 'Update',
  text: 'The guide has been updated.',
  isFault: false,
  buttons: [
    {
      name: 'Reload',
      press(button) {
        button.disabled = true;
        void update();
      },
    },
    { name: 'Later', press: (_, notice) => notice.remove() },
  ],
});
