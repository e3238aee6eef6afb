/**
 * Runs the buttons that copy (`data-copy`), without React: the code of the figure they stand in, or the file at an
 * address. A command is copied without its prompt and what it prints. Where there is no clipboard (plain http), the
 * browser's own copying of a selection takes its place. What became of it shows in the button as `data-state`, and is
 * said by a region at the end of the page. It must use nothing from outside its own body, for it is printed into the
 * page as text.
 */
function bootCopy() {
  let region: HTMLElement | null = null;
  /** What takes the state of each button back. */
  const timers = new WeakMap<HTMLButtonElement, ReturnType<typeof setTimeout>>();

  function say(text: string) {
    if (!region) {
      region = document.createElement('p');
      region.role = 'status';
      region.className = 'sr-only';
      document.body.append(region);
    }
    const spoken = region;
    spoken.textContent = '';
    // A live region speaks only of what comes into it while it is there.
    setTimeout(() => (spoken.textContent = text), 100);
  }

  async function fetchText(address: string): Promise<string> {
    const response = await fetch(address);
    if (!response.ok) throw new Error(address);
    return response.text();
  }

  /** The clipboard must be asked while the reader's press still counts: a text to come is handed over as a promise. */
  async function writePromised(text: Promise<string>) {
    try {
      const blob = text.then((plain) => new Blob([plain], { type: 'text/plain' }));
      // Where the clipboard refuses before the text has come, nothing else hears of a text that does not come.
      blob.catch(() => undefined);
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    } catch {
      await navigator.clipboard.writeText(await text);
    }
  }

  /**
   * Where lines begin with a prompt, they are what a reader types; the others are what the machine answers, but for
   * those on which a command goes on: behind a backslash, and up to the word that ends what is handed to it.
   */
  function typedOf(code: string): string {
    const typed: string[] = [];
    let end: string | undefined;
    let isOpen = false;
    for (const line of code.split('\n')) {
      const command = /^\s*\$ (.*)/.exec(line)?.[1];
      if (end !== undefined) {
        typed.push(line.replace(/^> /, ''));
        if (typed.at(-1)?.trim() === end) end = undefined;
      } else if (command !== undefined || isOpen) {
        const words = command ?? line.replace(/^> /, '');
        typed.push(words);
        isOpen = words.endsWith('\\');
        end = /(?<!<)<<(?!<)-?\s*["']?(\w+)/.exec(words)?.[1];
      }
    }
    return typed.length > 0 ? typed.join('\n') : code;
  }

  /** Copies without the clipboard's interface, which browsers keep from plain http. */
  function copySelected(text: string) {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'sr-only';
    // In an open dialog, outside of which nothing takes the focus.
    const place = document.activeElement?.closest('dialog') ?? document.body;
    const focused = document.activeElement;
    place.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    if (!done) throw new Error('refused');
  }

  async function copyText(text: string | Promise<string>) {
    if (!navigator.clipboard) copySelected(await text);
    else if (typeof text === 'string') await navigator.clipboard.writeText(text);
    else await writePromised(text);
  }

  async function copy(button: HTMLButtonElement) {
    const { copy: address } = button.dataset;
    const code = address ? null : button.closest('figure')?.querySelector('pre');
    // Should the clipboard refuse, the code is selected, ready for the keyboard.
    if (code) getSelection()?.selectAllChildren(code);
    let state = 'copied';
    try {
      await copyText(address ? fetchText(address) : typedOf(code?.innerText ?? ''));
      if (code && !navigator.clipboard) getSelection()?.selectAllChildren(code);
    } catch {
      state = 'failed';
    }
    button.dataset.state = state;
    say(button.querySelector<HTMLElement>(`[data-when="${state}"]`)?.textContent ?? '');
    clearTimeout(timers.get(button));
    timers.set(
      button,
      setTimeout(() => delete button.dataset.state, 2000),
    );
  }

  window.copyText = copyText;
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
    if (button) void copy(button);
  });
}

declare global {
  interface Window {
    /** Puts a text, or one that is to come, on the clipboard; rejects where the browser refuses. */
    copyText: (text: string | Promise<string>) => Promise<void>;
  }
}

/** The source of the script for the page's end. */
export const copyBootScript = `(${bootCopy.toString()})()`;
