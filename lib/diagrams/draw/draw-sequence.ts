import type { Frame, SequenceLayout } from '@/lib/diagrams/layout/sequence-parts';
import { drawLines } from './draw-text';
import { svg, type SvgElement } from './svg-element';

/** What lies behind the participants and their messages: frames, lifelines, and the times of being active. */
export function drawSequence({ frames, lifelines, activations }: SequenceLayout): SvgElement[] {
  return [
    svg('g', {}, frames.flatMap(drawGround)),
    svg(
      'g',
      {},
      lifelines.flatMap(({ x, top, bottom, isCut }) => [
        svg('path', { class: 'dg-lifeline', d: `M${x} ${top}V${bottom}` }),
        ...(isCut
          ? [svg('path', { class: 'dg-cross', d: `M${x - 6} ${bottom - 6}l12 12M${x + 6} ${bottom - 6}l-12 12` })]
          : []),
      ]),
    ),
    svg(
      'g',
      {},
      activations.map((box) => svg('rect', { class: 'dg-activation', ...box, rx: 2 })),
    ),
    svg('g', {}, frames.filter(({ name }) => name !== '').flatMap(drawFrame)),
  ];
}

function drawGround({ box }: Frame): SvgElement[] {
  return [svg('rect', { class: 'dg-paper', ...box, rx: 8 })];
}

/** The tab with what the frame is, its condition, and a line for each other case. */
function drawFrame({ box, name, words, tab, turns }: Frame): (SvgElement | string)[] {
  const right = box.x + tab;
  const classOf = () => 'dg-label';
  const place = (top: number) => ({
    x: right + 10,
    top,
    align: 'start' as const,
    width: box.width - tab - 20,
    classOf,
  });
  const width = tab - 20;
  return [
    svg('rect', { class: 'dg-frame-tab', x: box.x, y: box.y, width: tab, height: 22, rx: 8 }),
    svg('text', { class: 'dg-title', x: box.x + 10, y: box.y + 15.2, 'data-width': width }, [name]),
    ...drawLines(words, place(box.y + 4)),
    ...turns.flatMap((turn) => [
      svg('path', { class: 'dg-frame-turn', d: `M${box.x} ${turn.y}H${box.x + box.width}` }),
      ...drawLines(turn.words, place(turn.y + 5)),
    ]),
  ];
}
