import type { MermaidConfig } from 'mermaid';
import { svg, type SvgElement } from '@/lib/diagrams/draw/svg-element';
import type { MeasureText } from '@/lib/diagrams/layout/text-measure';
import type { FigureWords } from '@/lib/diagrams/parse/figure-words';
import { loadMermaid } from '@/lib/diagrams/parse/load-mermaid';
import type { ParsedChart } from '@/lib/diagrams/parse/parsed-diagram';
import { chartConfig } from './chart-theme';
import { measureDom } from './measured-dom';
import { readChart } from './read-chart';

const fontFamily = 'IBM Plex Sans';

/**
 * Has Mermaid draw a chart without a browser, and dresses it as the site's own drawings: colours are variables, and
 * ids begin with `SVGID-`.
 *
 * @throws what Mermaid finds wrong only while it draws, such as a date that is none
 */
export async function drawChart(
  { kind, source, config }: Pick<ParsedChart, 'kind' | 'source' | 'config'>,
  words: FigureWords,
  measure: MeasureText,
): Promise<SvgElement> {
  const mermaid = await loadMermaid();
  measureDom(window, measure);
  const before = mermaid.mermaidAPI.getSiteConfig();
  mermaid.mermaidAPI.updateSiteConfig(withSettings(chartConfig(fontFamily, kind), config));
  const holder = document.createElement('div');
  document.body.append(holder);
  try {
    const { svg: drawn } = await mermaid.render('chart', source, holder);
    holder.innerHTML = drawn;
    const root = holder.querySelector('svg');
    if (!root) throw new Error('Mermaid drew nothing.');
    const { children, box } = readChart(root, kind, measure);
    return svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        class: 'dg',
        viewBox: [box.x, box.y, box.width, box.height].map((number) => Math.round(number * 10) / 10).join(' '),
        width: box.width,
        height: box.height,
        role: 'graphics-document document',
        'aria-labelledby': 'SVGID-title SVGID-desc',
      },
      [
        svg('title', { id: 'SVGID-title' }, [words.title]),
        svg('desc', { id: 'SVGID-desc' }, [words.caption]),
        ...children,
      ],
    );
  } finally {
    holder.remove();
    mermaid.mermaidAPI.updateSiteConfig(before);
  }
}

/** The author's settings over ours, section by section. */
function withSettings(ours: MermaidConfig, theirs: ParsedChart['config']): MermaidConfig {
  const sections = Object.entries(theirs).map(([name, values]) => [
    name,
    { ...(ours as Record<string, object | undefined>)[name], ...values },
  ]);
  return { ...ours, ...(Object.fromEntries(sections) as MermaidConfig) };
}
