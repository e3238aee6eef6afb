import { speculationRules } from '@/lib/hosting/speculation-rules';

/**
 * Has the browser prepare the page that a reader is about to go to, while the pointer rests on its link. Only where
 * the browser does so, never where data is saved; and only until React runs, which goes from page to page by itself.
 * The rules come when the page has been drawn, since a browser goes through all links for them.
 * It must use nothing from outside its own body, for it is printed into the page as text.
 */
function bootSpeculation(text: string) {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  if (connection?.saveData || !HTMLScriptElement.supports?.('speculationrules')) return;
  const add = () => {
    if (document.documentElement.dataset.hydrated !== undefined) return;
    const rules = document.createElement('script');
    rules.type = 'speculationrules';
    rules.textContent = text;
    document.head.append(rules);
    addEventListener('page-shown', () => rules.remove(), { once: true });
  };
  addEventListener('load', () => setTimeout(add));
}

/** The source of the script for the page's end. */
export const speculationBootScript = `(${bootSpeculation.toString()})(${JSON.stringify(speculationRules)})`;
