import type { PageMessage } from '@/lib/offline/messages';

/*
 * Says that a newer guide is there, without taking the focus, and loads it when the reader wants. A script of its
 * own, fetched by `offline-boot.ts` when there is something to say: within the app's scripts, the few bytes that
 * fetch it would weigh on every page.
 */

/** Milliseconds in which the new worker takes over, whereupon every page of the old build loads again. */
const patience = 3000;

if (!document.querySelector('[data-slot="update-notice"]')) show();

/**
 * In its own room at the end of the page, and at the bottom of the window until then: it hides nothing for good. Seen
 * whole or not at all, but there from the first, to be heard.
 */
const styles = {
  notice:
    'sticky bottom-[max(0.75rem,env(safe-area-inset-bottom))] z-notice mt-3 mr-gutter mb-[max(0.75rem,env(safe-area-inset-bottom))] ml-auto flex w-fit items-center rounded-lg border border-input bg-popover pr-1 pl-4 text-sm shadow-md has-[>p:empty]:opacity-0 max-xs:ml-gutter max-xs:w-auto print:hidden',
  text: 'mr-2 py-2.5 leading-snug max-xs:mr-0 max-xs:flex-1',
  button:
    'min-h-touch min-w-touch cursor-pointer px-3 underline-offset-3 hover:underline disabled:cursor-default disabled:opacity-40 max-xs:px-2.5',
};

function show() {
  const notice = document.createElement('section');
  notice.dataset.slot = 'update-notice';
  notice.className = styles.notice;
  notice.ariaLabel = 'Update';
  const text = document.createElement('p');
  text.role = 'status';
  text.className = styles.text;
  const reload = button('Reload', () => {
    reload.disabled = true;
    void update();
  });
  reload.className = `${styles.button} font-semibold text-primary`;
  const later = button('Later', () => notice.remove());
  later.className = `${styles.button} text-muted-foreground`;
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
