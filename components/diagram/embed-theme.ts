/** Sets the theme of an embed before it is painted: `?theme=light|dark`, else as the system has it. Uses no storage. */
function setEmbedTheme() {
  const asked = new URLSearchParams(location.search).get('theme');
  const dark = asked === 'dark' || (asked !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  const { classList, dataset } = document.documentElement;
  dataset.themeFixed = '';
  if (asked && asked !== 'dark' && asked !== 'light') dataset.themeUnknown = '';
  classList.toggle('dark', dark);
  classList.toggle('light', !dark);
}

/** The source of the script that stands first in the page. */
export const embedThemeScript = `(${setEmbedTheme.toString()})()`;
