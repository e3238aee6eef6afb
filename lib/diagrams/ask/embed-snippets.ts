import { diagramHref, embedHref } from '@/lib/addresses';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { writeQuestion, type Question } from './question';
import { questionLink } from './question-link';

export interface EmbedSnippet {
  id: 'iframe' | 'markdown' | 'wiki';
  title: string;
  /** Where it goes and what it does. */
  hint: string;
  text: string;
}

/**
 * What to paste into other documents to show a diagram there.
 *
 * @param siteUrl where the guide is published, without a slash at the end
 * @param height of the drawing in pixels; the frame gets room for its bars as well
 */
export function embedSnippets(
  details: DiagramDetails,
  question: Question,
  siteUrl: string,
  height: number,
): EmbedSnippet[] {
  const { graph } = details;
  const frame = `${siteUrl}${embedHref(graph.id)}${writeQuestion('', question, graph)}`;
  const page = `${siteUrl}${questionLink(details, question)}`;
  return [
    {
      id: 'iframe',
      title: 'Frame',
      hint: 'For pages that take HTML. The diagram answers questions there too.',
      text: frameMarkup({ address: frame, title: graph.title, width: '100%', height: frameHeight(height) }),
    },
    {
      id: 'markdown',
      title: 'Markdown',
      hint: 'For READMEs and wikis without HTML: a picture that links to the guide.',
      text: `[![${inMarkdown(graph.title)}](${siteUrl}${diagramHref(graph.id, 'png')})](${page})`,
    },
    {
      id: 'wiki',
      title: 'Confluence, Notion',
      hint: 'Paste into an iframe macro (Confluence) or after /embed (Notion).',
      text: frame,
    },
  ];
}

/** Pixels that a frame is high: as the drawing, and the bars around it. */
export function frameHeight(height: number): number {
  return Math.ceil(height) + 180;
}

/** The element that shows the page at an address in a frame. */
export function frameMarkup(frame: { address: string; title: string; width: number | string; height: number }): string {
  const { address, title, width, height } = frame;
  return `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="${width}" height="${height}" loading="lazy" allow="clipboard-write; fullscreen" style="border:0"></iframe>`;
}

function inAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function inMarkdown(text: string): string {
  return text.replaceAll(/[\\[\]*_`<]/g, '\\$&');
}
