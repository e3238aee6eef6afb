import { guideRoot } from '@/lib/site/guide-root';
import { loadGuide } from '@/lib/content/load-guide';
import { readDiagram, readDiagramIds } from '@/lib/diagrams/publish/read';
import { listCards } from '@/lib/unfurl/cards';
import { oembed } from '@/lib/unfurl/oembed';
import { oembedHref } from '@/lib/addresses';

export const dynamic = 'force-static';
export const dynamicParams = false;

async function loadCards() {
  const { guide } = await loadGuide({ root: guideRoot() });
  return { guide, cards: listCards(guide, readDiagramIds().map(readDiagram)) };
}

/** What an address answers by oEmbed, without a server to ask: /oembed/<address>.json, which the address names. */
export async function generateStaticParams() {
  const { cards } = await loadCards();
  return cards.map(({ href }) => ({ file: oembedHref(href).slice('/oembed/'.length).split('/') }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const { file } = await params;
  const { guide, cards } = await loadCards();
  const card = cards.find(({ href }) => oembedHref(href) === `/oembed/${file.join('/')}`);
  if (!card) throw new Error(`Nothing is shared as ${file.join('/')}`);
  return Response.json(oembed(guide.site, card));
}
