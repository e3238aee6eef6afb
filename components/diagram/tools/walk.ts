import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { nearestInDirection, type Direction } from '@/lib/viewer/nearest-in-direction';
import { oneLine } from '@/lib/diagrams/model/node-names';
import { elementOf, partOf, partSelector, type Part } from './use-parts';

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** How long letters count as one word, in milliseconds. */
const wordTime = 800;
let typed = { text: '', at: 0 };

/**
 * The part that a key leads to from where the focus is; null where the key is none of a walk. Arrow keys go to the
 * nearest node that way, along a connection rather than elsewhere, and from a connection to its ends; Page Up and Page
 * Down through a node's connections and the groups around it; Home, End and letters to nodes.
 */
export function walk(stage: HTMLElement, { graph }: DiagramDetails, at: Part | null, key: string): Part | null {
  const node = (id: string | null | undefined): Part | null => (id ? { kind: 'node', id } : null);
  if (key === 'Home') return node(graph.nodes[0]?.id);
  if (key === 'End') return node(graph.nodes.at(-1)?.id);
  const direction = directions[key];
  if (direction) {
    const from = at && elementOf(stage, at)?.getBBox();
    if (!from) return currentStop(stage);
    const linked = (id: string) =>
      at.kind === 'node' &&
      graph.edges.some((edge) => (edge.from === at.id && edge.to === id) || (edge.to === at.id && edge.from === id));
    const edge = at.kind === 'edge' ? graph.edges.find(({ id }) => id === at.id) : null;
    const nodes = edge ? graph.nodes.filter(({ id }) => id === edge.from || id === edge.to) : graph.nodes;
    const places = nodes.flatMap(({ id }) => {
      const box = (at.kind !== 'node' || id !== at.id) && elementOf(stage, { kind: 'node', id })?.getBBox();
      return box ? [{ id, box, linked: linked(id) }] : [];
    });
    return node(nearestInDirection(from, direction, places)) ?? at;
  }
  if (key === 'PageDown' || key === 'PageUp')
    return around(graph, at, key === 'PageDown' ? 1 : -1) ?? currentStop(stage);
  if (/^[\p{L}\p{N}]$/u.test(key)) return byLetters(graph, at, key.toLowerCase());
  return null;
}

/** Makes a part the one that the Tab key stops at, and gives it the focus. */
export function goTo(stage: HTMLElement, part: Part): void {
  const element = elementOf(stage, part);
  if (!element) return;
  for (const stop of stage.querySelectorAll('[tabindex="0"]')) stop.setAttribute('tabindex', '-1');
  element.setAttribute('tabindex', '0');
  element.focus({ preventScroll: true });
}

function currentStop(stage: HTMLElement): Part | null {
  return partOf(stage.querySelector(`:is(${partSelector})[tabindex="0"]`));
}

/** The node whose connections Page Up and Page Down go through. */
let centre: { graph: DiagramDetails['graph']; id: string } | null = null;

function around(graph: DiagramDetails['graph'], at: Part | null, by: 1 | -1): Part | null {
  if (at?.kind === 'node') centre = { graph, id: at.id };
  const id = centre?.graph === graph ? centre.id : null;
  const node = graph.nodes.find((each) => each.id === id);
  if (!node) return null;
  const stops: Part[] = [
    { kind: 'node', id: node.id },
    ...graph.edges
      .filter(({ from, to }) => from === id || to === id)
      .map((edge): Part => ({ kind: 'edge', id: edge.id })),
  ];
  for (let group = node.group; group !== null;) {
    stops.push({ kind: 'group', id: group });
    group = graph.groups.find((each) => each.id === group)?.parent ?? null;
  }
  const now = stops.findIndex((stop) => stop.kind === at?.kind && stop.id === at.id);
  return stops[(now + by + stops.length) % stops.length] ?? null;
}

function byLetters({ nodes }: DiagramDetails['graph'], at: Part | null, letter: string): Part | null {
  const now = performance.now();
  const again = now - typed.at < wordTime;
  const text = again && typed.text !== letter ? typed.text + letter : letter;
  typed = { text, at: now };
  const start = at?.kind === 'node' ? nodes.findIndex(({ id }) => id === at.id) : -1;
  // A first letter goes on to the next node that begins with it, more letters stay while they fit.
  const from = text.length === 1 ? start + 1 : Math.max(0, start);
  const order = [...nodes.slice(from), ...nodes.slice(0, from)];
  const found = order.find(({ label }) => oneLine(label).toLowerCase().startsWith(text));
  return found ? { kind: 'node', id: found.id } : at;
}
