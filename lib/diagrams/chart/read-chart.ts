import { decodeHTML } from 'entities';
import { svg, type SvgElement } from '@/lib/diagrams/draw/svg-element';
import type { MeasureText } from '@/lib/diagrams/layout/text-measure';
import { boxOf, matrixOf } from './chart-box';
import { childElements } from './child-elements';
import { hues } from '@/lib/roles';
import { paletteColour, type ColourUse } from './chart-colours';
import { layOutText, widthOf, type TextRun } from './chart-text';
import { wrapText } from '@/lib/diagrams/layout/text-lines';
import { fontSizeOf, styleOf } from './element-style';
import { paintOf } from './paint-of';
import { prepareChart } from './prepare-chart';
import { rounded } from './rounded';

/** From one line of HTML to the next, in em. */
const lineHeight = 1.35;

/** Room around a chart, in CSS pixels. */
const margin = 8;

/** Elements that draw, with the attributes that say where and how large. */
const shapes: Record<string, string[]> = {
  g: [],
  svg: ['x', 'y', 'width', 'height', 'viewBox', 'preserveAspectRatio'],
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polygon: ['points'],
  polyline: ['points'],
  marker: ['viewBox', 'refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits', 'orient'],
};

const painted: [property: string, use: ColourUse | null][] = [
  ['fill', 'fill'],
  ['stroke', 'stroke'],
  ['stroke-width', null],
  ['stroke-dasharray', null],
  ['stroke-linecap', null],
  ['stroke-opacity', null],
  ['fill-opacity', null],
  ['opacity', null],
];

/** What a figure needs of a drawing of Mermaid. */
export interface ChartParts {
  children: SvgElement[];
  box: { x: number; y: number; width: number; height: number };
}

/**
 * Takes from a drawing of Mermaid what draws: shapes, lines and texts, with colours of the palette. Everything else
 * stays behind: styles, scripts, links, filters, HTML. Each line of text is one element, which knows its width.
 */
export function readChart(root: Element, kind: string, measure: MeasureText): ChartParts {
  prepareChart(root, kind, measure);
  const ids = new Map<string, string>();
  const markers = [...root.querySelectorAll('marker')];
  const used = new Set(
    [...root.querySelectorAll('*')].flatMap((element) =>
      ['marker-start', 'marker-mid', 'marker-end'].flatMap((name) => referenceOf(styleOf(element, name)) ?? []),
    ),
  );
  const kept = markers.filter(({ id }) => used.has(id));
  for (const [index, { id }] of kept.entries()) ids.set(id, `SVGID-mark-${index}`);
  const defs = kept.map((marker) => {
    const { attributes, ...shape } = shapeOf(marker, 'marker');
    return { ...shape, attributes: { ...attributes, id: ids.get(marker.id) ?? '' }, children: childrenOf(marker) };
  });

  const drawn = boxOf(root, measure) ?? { x: 0, y: 0, width: 0, height: 0 };
  return {
    children: [...(defs.length > 0 ? [svg('defs', {}, defs)] : []), ...childrenOf(root)],
    box: {
      x: drawn.x - margin,
      y: drawn.y - margin,
      width: drawn.width + 2 * margin,
      height: drawn.height + 2 * margin,
    },
  };

  function childrenOf(element: Element): SvgElement[] {
    return childElements(element).flatMap((child) => partOf(child));
  }

  function partOf(element: Element): SvgElement[] {
    const name = element.tagName.toLowerCase();
    if (styleOf(element, 'display') === 'none' || styleOf(element, 'visibility') === 'hidden') return [];
    if (name === 'text') return drawText(element);
    // What leads somewhere, or is one of several, is drawn as what it holds.
    if (name === 'a' || name === 'switch') return childrenOf(element);
    if (name === 'foreignobject') return drawHtml(element);
    if (!Object.hasOwn(shapes, name) || name === 'marker') return [];
    const shape = shapeOf(element, name);
    if (name === 'g' || name === 'svg') {
      const children = childrenOf(element);
      if (children.length === 0) return [];
      return Object.keys(shape.attributes).length === 0 ? children : [{ ...shape, children }];
    }
    return isDrawn(shape) ? [shape] : [];
  }

  function shapeOf(element: Element, name: string): SvgElement {
    const attributes: Record<string, string | null> = {};
    for (const attribute of shapes[name] ?? []) {
      const value = element.getAttribute(attribute);
      attributes[attribute] = value === null ? null : rounded(value);
    }
    const transform = transformOf(element);
    attributes.transform = transform === null || isIdle(transform) ? null : rounded(transform);
    // What is a mark by itself, with no line around it, has to be seen on paper.
    const isMark = kind === 'sankey' || (kind === 'quadrantChart' && name === 'circle');
    if (name !== 'g' && name !== 'svg' && name !== 'marker') {
      for (const [property, use] of painted)
        attributes[property] = paintOf(element, property, isMark && use === 'fill' ? 'stroke' : use);
      if (attributes.fill === 'none') attributes['fill-opacity'] = null;
      // A bar has the ground and the line of its hue, as boxes elsewhere.
      const bar = kind === 'xychart' && name === 'rect' && /^var\(--\w+-line\)$/.exec(attributes.fill ?? '');
      if (bar) {
        attributes.stroke = attributes.fill ?? null;
        attributes['stroke-width'] = '1.5';
        attributes.fill = attributes.fill?.replace('-line', '-tint') ?? null;
      }
      // So has the sign with the name of a branch.
      if (element.classList.contains('branchLabelBkg')) {
        const hue = hues.find((each) => attributes.fill === `var(--${each})`);
        if (hue)
          Object.assign(attributes, {
            fill: `var(--${hue}-tint)`,
            stroke: `var(--${hue}-line)`,
            'stroke-width': '1.5',
          });
      }
      if (attributes.stroke === 'none' || attributes.stroke === null) {
        for (const property of ['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-opacity', 'stroke-linecap']) {
          attributes[property] = null;
        }
      }
      for (const end of ['marker-start', 'marker-mid', 'marker-end']) {
        const id = ids.get(referenceOf(styleOf(element, end)) ?? '');
        attributes[end] = id ? `url(#${id})` : null;
      }
    } else {
      const opacity = styleOf(element, 'opacity');
      attributes.opacity = opacity === null || Number(opacity) >= 1 ? null : opacity;
    }
    return svg(name, attributes);
  }

  /** Words that Mermaid sets as HTML, in the middle of their box. */
  function drawHtml(element: Element): SvgElement[] {
    const box = boxOf(element, measure);
    const holder = element.querySelector('div, p, span') ?? element;
    const lines = linesOf(holder);
    if (!box || lines.length === 0) return [];
    const size = Math.max(12, fontSizeOf(holder));
    const wrapped = lines.flatMap((text) =>
      wrapText([[{ text }]], { first: 'detail', rest: 'detail' }, (box.width * 12) / size, measure),
    );
    const transform = transformOf(element);
    const top = box.y + box.height / 2 - (wrapped.length * size * lineHeight) / 2;
    return wrapped.map(({ spans, width }, index) =>
      svg(
        'text',
        {
          x: box.x + box.width / 2,
          y: top + (index + 0.5) * size * lineHeight + 0.36 * size,
          transform: transform === null || isIdle(transform) ? null : rounded(transform),
          'text-anchor': 'middle',
          fill: 'var(--ink)',
          'font-size': size,
          'data-width': (width * size) / 12,
        },
        [spans.map(({ text }) => text).join(' ')],
      ),
    );
  }

  function drawText(element: Element): SvgElement[] {
    const transform = transformOf(element);
    return layOutText(element, measure).flatMap((run) => {
      const text = run.text.trim();
      if (text === '') return [];
      const indent = run.text.length - run.text.trimStart().length;
      const space = indent === 0 ? 0 : widthOf(' ', run.size, run.weight, measure);
      const width = widthOf(text, run.size, run.weight, measure);
      return [textOf({ ...run, text, x: run.x + space, width }, transform)];
    });
  }
}

function linesOf(element: Element): string[] {
  return element.innerHTML
    .split(/<br\s*\/?>|<\/(?:div|p)>/)
    .map((line) =>
      decodeHTML(line.replaceAll(/<[^>]*>/g, ''))
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
}

function textOf(
  { text, element, x, baseline, width, size, weight, anchor }: TextRun,
  transform: string | null,
): SvgElement {
  const at = anchor === 'middle' ? x + width / 2 : anchor === 'end' ? x + width : x;
  const fill = paletteColour(styleOf(element, 'fill') ?? 'black', 'text');
  return svg(
    'text',
    {
      x: at,
      y: baseline,
      transform: transform === null || isIdle(transform) ? null : rounded(transform),
      'text-anchor': anchor === 'start' ? null : anchor,
      fill: fill === 'none' ? 'var(--ink)' : fill,
      'font-size': size,
      'font-weight': weight >= 500 ? String(weight >= 650 ? 700 : 600) : null,
      'font-style': styleOf(element, 'font-style') === 'italic' ? 'italic' : null,
      'data-width': width,
    },
    [text],
  );
}

/** A transform as an attribute; one of a style sheet is worked out. */
function transformOf(element: Element): string | null {
  const written = element.getAttribute('transform');
  if (written !== null || element.tagName.toLowerCase() === 'svg' || styleOf(element, 'transform') === null)
    return written;
  return `matrix(${matrixOf(element).join(' ')})`;
}

function isDrawn({ name, attributes }: SvgElement): boolean {
  if (Object.values(attributes).some((value) => value.includes('NaN'))) return false;
  if (name === 'rect' && (Number(attributes.width) <= 0 || Number(attributes.height) <= 0)) return false;
  return attributes.fill !== 'none' || attributes.stroke !== undefined;
}

function isIdle(transform: string): boolean {
  return /^translate\(0(?:[ ,]+0)?\)$/.test(transform.trim());
}

function referenceOf(value: string | null): string | null {
  return /url\(["']?#([^"')]+)/.exec(value ?? '')?.[1] ?? null;
}
