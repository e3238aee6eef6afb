/** What a reader may choose. */
type ThemeChoice = 'light' | 'dark' | 'system';

declare global {
  interface Window {
    /** Puts a theme on and keeps the choice. */
    chooseTheme?: (choice: ThemeChoice) => void;
  }
}

/**
 * Puts the theme's class on the document before anything is painted, and runs the switch (theme-switch.tsx) without
 * React. One choice holds for all tabs of the site; where storage is refused, for this page. Each change sends the
 * event `theme`. It must use nothing from outside its own body, for it is printed into the page as text.
 */
function bootTheme() {
  const { classList, dataset } = document.documentElement;
  const darkSystem = matchMedia('(prefers-color-scheme: dark)');
  let choice = kept();
  /** The next step to the end of a change. */
  let frame = 0;

  function kept(): ThemeChoice {
    let text: string | null = null;
    try {
      text = localStorage.getItem('theme');
    } catch {
      // Storage is refused: the system decides.
    }
    return text === 'dark' || text === 'light' ? text : 'system';
  }

  function apply() {
    // An embed has the theme that its address asks for.
    if (dataset.themeFixed !== undefined) return;
    const dark = choice === 'dark' || (choice === 'system' && darkSystem.matches);
    classList.toggle('dark', dark);
    classList.toggle('light', !dark);
    // Before there is a body nothing can change by degrees, and to take the class away would style the page twice.
    if (document.body) {
      classList.add('theme-changing');
      // Behind the frame that shows it: the first callback comes before that frame is styled. Of changes in a row, behind
      // the last.
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        frame = requestAnimationFrame(() => classList.remove('theme-changing'));
      });
    }
    markSwitch();
    dispatchEvent(new Event('theme'));
  }

  function markSwitch() {
    for (const input of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
      input.checked = input.value === choice;
    }
  }

  function choose(next: ThemeChoice) {
    choice = next;
    try {
      localStorage.setItem('theme', next);
    } catch {
      // Storage is refused: the choice holds for this page only.
    }
    apply();
  }

  apply();
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
    const wanted = target.value as ThemeChoice;
    // A phone has one control: what it switches back to is the system's theme, and changes with it.
    const isBack = wanted === (darkSystem.matches ? 'dark' : 'light') && matchMedia('(width < 30rem)').matches;
    choose(isBack ? 'system' : wanted);
  });
  darkSystem.addEventListener('change', apply);
  addEventListener('storage', ({ key }) => {
    if (key !== 'theme' && key !== null) return;
    choice = kept();
    apply();
  });
  document.addEventListener('DOMContentLoaded', markSwitch);
  // A page that comes back from the browser's memory may be older than the choice.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    choice = kept();
    apply();
  });
  // React prints the document anew where a translator had changed it, without the class.
  addEventListener('page-shown', () => {
    if (classList.contains('light') || classList.contains('dark')) markSwitch();
    else apply();
  });
  window.chooseTheme = choose;
}

/** The source of the script for the document's head. */
export const themeBootScript = `(${bootTheme.toString()})()`;
