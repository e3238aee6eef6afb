/**
 * The text of a style sheet as it may stand in a page: addresses in it, which are relative to its own, become
 * absolute. Throws for a text that would end the page's `<style>`.
 *
 * @param href where the sheet stands, beginning with a slash
 */
export function rebaseStyles(css: string, href: string): string {
  if (/<\/style/i.test(css)) throw new Error(`The style sheet ${href} has </style> in it.`);
  return css.replace(/url\((["']?)(?!data:|#)([^"')]+)\1\)/g, (_, quote: string, address: string) => {
    const { pathname, search, hash } = new URL(address, `http://site${href}`);
    return `url(${quote}${pathname}${search}${hash}${quote})`;
  });
}
