import { svg, type SvgElement } from './svg-element';
import type { Mark } from './marks';

/** An icon as Iconify's sets have it. */
export interface IconData {
  /** Markup of shapes, coloured by `currentColor`. */
  body: string;
  width: number;
  height: number;
  left: number;
  top: number;
}

/** Finds an icon by `<set>:<name>`; null where there is none. */
export type IconSource = (name: string) => Promise<IconData | null>;

const drawable = new Set(['g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']);

/** An icon as a mark; what is no shape in its markup is left out. */
export function iconMark(name: string, { body, width, height, left, top }: IconData): Mark {
  return {
    id: `icon-${name.replace(/[^\w-]/g, '-')}`,
    viewBox: `${left} ${top} ${width} ${height}`,
    children: readShapes(body),
    kind: 'icon',
  };
}

/** Reads the markup of an icon, which is made by a tool and always well formed. */
function readShapes(markup: string): SvgElement[] {
  const root = svg('g', {});
  const open = [root];
  for (const [, closes, name = '', written = '', alone] of markup.matchAll(/<(\/?)([a-z]+)\b([^>]*?)(\/?)>/gi)) {
    if (closes) {
      if (open.length > 1 && open.at(-1)?.name === name) open.pop();
      continue;
    }
    if (!drawable.has(name)) continue;
    const attributes = [...written.matchAll(/([a-z-]+)="([^"]*)"/gi)].map(([, key = '', value = '']) => [key, value]);
    const element = svg(
      name,
      Object.fromEntries(attributes.filter(([key]) => !/^(?:on|id$|class$|style$)/.test(key ?? ''))) as Record<
        string,
        string
      >,
    );
    open.at(-1)?.children.push(element);
    if (!alone) open.push(element);
  }
  return root.children.filter((child) => typeof child !== 'string');
}
