/** An element of a picture before it is written out, so that one drawing gives several kinds of file. */
export interface SvgElement {
  name: string;
  attributes: Record<string, string>;
  children: (SvgElement | string)[];
}

type AttributeValue = string | number | null | undefined;

/** Makes an element; attributes that are null are left out, numbers are rounded to a tenth. */
export function svg(
  name: string,
  attributes: Record<string, AttributeValue>,
  children: (SvgElement | string)[] = [],
): SvgElement {
  const kept = Object.entries(attributes).flatMap(([key, value]): [string, string][] =>
    value === null || value === undefined ? [] : [[key, typeof value === 'number' ? formatNumber(value) : value]],
  );
  return { name, attributes: Object.fromEntries(kept), children };
}

/** Writes an element as markup. */
export function writeSvg({ name, attributes, children }: SvgElement): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`)
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escapeMarkup(child) : writeSvg(child)));
  return `<${name}${written}>${inner.join('')}</${name}>`;
}

/** A length to a tenth of a pixel, without "-0". */
export function formatNumber(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** A text as it stands in markup, in attributes too. */
export function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
