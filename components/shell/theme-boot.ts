/**
 * Sets the theme's class from the document's head. The theme provider's own script does the same, but stands in the
 * body, before which a busy browser may have painted the paper of the other theme. It must use nothing from outside
 * its own body, for it is printed into the page as text.
 */
function bootTheme() {
  let chosen: string | null = null;
  try {
    chosen = localStorage.getItem('theme');
  } catch {
    // Storage is refused: the system decides.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.add(dark ? 'dark' : 'light');
}

/** The source of the script for the document's head. */
export const themeBootScript = `(${bootTheme.toString()})()`;
