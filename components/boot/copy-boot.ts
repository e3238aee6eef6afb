/**
 * Runs the buttons that copy (`data-copy`), without React: the code of the figure they stand in, or the file at an
 * address. What became of it shows in the button as `data-state`, and is said by a region at the end of the page. It
 * must use nothing from outside its own body, for it is printed into the page as text.
 */
function bootCopy() {
  let region: HTMLElement | null = null;

  function say(text: string) {
    if (!region) {
      region = document.createElement('p');
      region.role = 'status';
      region.className = 'sr-only';
      document.body.append(region);
    }
    const { textContent } = region;
    const spoken = region;
    spoken.textContent = '';
    // A live region speaks only of what comes into it while it is there.
    setTimeout(() => (spoken.textContent = text), textContent === null ? 0 : 100);
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
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    } catch {
      await navigator.clipboard.writeText(await text);
    }
  }

  async function copy(button: HTMLButtonElement) {
    const { copy: address } = button.dataset;
    const code = address ? null : button.closest('figure')?.querySelector('pre');
    // Should the clipboard refuse, the code is selected, ready for the keyboard.
    if (code) getSelection()?.selectAllChildren(code);
    let state = 'copied';
    try {
      if (address) await writePromised(fetchText(address));
      else await navigator.clipboard.writeText(code?.innerText ?? '');
    } catch {
      state = 'failed';
    }
    button.dataset.state = state;
    say(button.querySelector<HTMLElement>(`[data-when="${state}"]`)?.textContent ?? '');
    setTimeout(() => delete button.dataset.state, 2000);
  }

  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
    if (button) void copy(button);
  });
}

/** The source of the script for the document's head. */
export const copyBootScript = `(${bootCopy.toString()})()`;
