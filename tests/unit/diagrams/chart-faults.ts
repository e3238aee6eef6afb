import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { parsePicture } from './parse-picture';

const allowed = new Set('svg g title desc defs marker path rect circle ellipse line polygon polyline text'.split(' '));
/** Colours that are read on every ground that a chart has. */
const letters = /^var\(--(?:ink|ink-muted|violet|teal|blue|amber|green|red)\)$/;
const colour =
  /^(?:none|var\(--(?:paper|paper-raised|ink|ink-muted|line|line-strong|(?:violet|teal|blue|amber|green|red)(?:-tint|-line)?)\))$/;

/** Everything in a chart that a reader, or a browser that guards them, would take for a mistake; none in a good one. */
export function chartFaults({ svg, standaloneSvg, standaloneDarkSvg, width, height }: RenderedDiagram): string[] {
  const document = parsePicture(svg);
  const faults: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    if (!allowed.has(element.tagName)) faults.push(`there is a <${element.tagName}>`);
    for (const { name, value } of element.attributes) {
      if (/^(?:on|style$|href|xlink)/.test(name)) faults.push(`<${element.tagName}> has ${name}="${value}"`);
      if (/NaN|undefined|Infinity/.test(value)) faults.push(`${name} is ${value}`);
      if (/^(?:fill|stroke)$/.test(name) && !colour.test(value)) faults.push(`${name} is ${value}`);
    }
  }
  const [, left = 0, top = 0] = /viewBox="(-?[\d.]+) (-?[\d.]+)/.exec(svg)?.map(Number) ?? [];
  for (const text of document.querySelectorAll('text')) {
    const number = (name: string) => Number(text.getAttribute(name));
    const words = text.textContent ?? '';
    if (number('font-size') < 12) faults.push(`"${words}" is set in ${number('font-size')} px`);
    if (!letters.test(text.getAttribute('fill') ?? '')) faults.push(`"${words}" is ${text.getAttribute('fill')}`);
    if (!(number('textLength') > 0)) faults.push(`"${words}" does not know its width`);
  }
  if (!(width > 20 && height > 20 && width < 2000)) faults.push(`it is ${width} × ${height}`);
  if (Number.isNaN(left) || Number.isNaN(top)) faults.push('its view box is not readable');
  if (document.querySelectorAll('text, path').length === 0) faults.push('nothing is drawn');
  for (const file of [standaloneSvg, standaloneDarkSvg]) {
    if (file.includes('var(') || file.includes('SVGID-')) faults.push('a file of its own needs the page');
  }
  return faults;
}
