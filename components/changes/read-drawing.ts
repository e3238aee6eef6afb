import { palette } from '@/lib/diagrams/draw/palette';

/** The colours of a light file, by the names that they have on a page: there they follow its theme, and paper. */
const themed = new Map(Object.entries(palette.light).map(([token, colour]) => [colour, `var(--${token})`]));

/**
 * Fetches the published picture of a diagram to stand in this page: in its font, on its paper and in its theme, without
 * what a file has to bring along or what could act.
 *
 * @param address that of the light file
 * @param prefix makes the ids of the drawing its own
 * @throws where it cannot be had, or is no drawing
 */
export async function readDrawing(address: string, prefix: string, signal: AbortSignal): Promise<SVGSVGElement> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const parsed = new DOMParser().parseFromString(await response.text(), 'image/svg+xml').documentElement;
  if (!(parsed instanceof SVGSVGElement)) throw new Error(`${address} is no drawing`);
  for (const element of parsed.querySelectorAll('style, script, foreignObject, image, :scope > rect')) element.remove();
  for (const link of parsed.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const element of [parsed, ...parsed.querySelectorAll('*')]) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on')) element.removeAttribute(name);
      else if (name === 'id') element.id = `${prefix}${value}`;
      else if (themed.has(value)) element.setAttribute(name, themed.get(value) ?? value);
      else if (name === 'href' && value.startsWith('#')) element.setAttribute(name, `#${prefix}${value.slice(1)}`);
    }
  }
  // It is one picture, named by its figure; what is marked on it stands in the list.
  parsed.removeAttribute('aria-labelledby');
  parsed.setAttribute('role', 'presentation');
  parsed.setAttribute('aria-hidden', 'true');
  return document.importNode(parsed, true);
}
