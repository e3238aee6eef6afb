import type { SequenceRow } from '@/lib/diagrams/parse/parsed-diagram';
import { round, type Box, type Geometry, type Point } from './geometry';
import { columnsOf } from './sequence-columns';
import { space, type Frame, type Lifeline, type SequenceInput, type SequenceLayout } from './sequence-parts';
import { lineHeights } from './text-measure';

/*
 * One walk down the rows of a script, each of which moves the height at which the next begins; what a row does to
 * frames, activations and lifelines stands together for that.
 */

/** Lays participants out from left to right and their messages from top to bottom, each as near as its words allow. */
export function layOutSequence(input: SequenceInput): SequenceLayout {
  const { graph, script, contents, labels, titles, wrap } = input;
  const columns = columnsOf(input);
  const middle = (id: string) => columns.get(id) ?? 0;
  const size = (id: string) => contents[id] ?? { width: 60, height: 38 };
  const hasGroups = graph.groups.length > 0;
  const headTop = space.margin + (hasGroups ? space.group.title : 0);
  const begun = script.participants.filter(
    (id) => !script.rows.some((row) => row.kind === 'message' && row.creates === id),
  );
  const headHeight = Math.max(0, ...begun.map((id) => size(id).height));

  const nodes: Record<string, Box> = {};
  const edges: Geometry['edges'] = {};
  const frames: Frame[] = [];
  const activations: Box[] = [];
  const ends = new Map<string, number>();
  const active = new Map<string, number[]>();
  const open: { frame: Frame; left: number; right: number; depth: number }[] = [];
  for (const id of begun) placeHead(id, headTop + headHeight - size(id).height);

  let y = headTop + headHeight + space.row;
  for (const row of script.rows) place(row);
  const bottom = y + space.row;
  for (const [id, tops] of active) for (const [depth, top] of tops.entries()) addActivation(id, depth, top, bottom - 4);

  const lifelines = script.participants.flatMap((node): Lifeline[] => {
    const head = nodes[node];
    if (!head) return [];
    const end = ends.get(node);
    return [{ node, x: middle(node), top: head.y + head.height, bottom: end ?? bottom, isCut: end !== undefined }];
  });
  return finish();

  function placeHead(id: string, top: number): void {
    const { width, height } = size(id);
    nodes[id] = { x: middle(id) - width / 2, y: top, width, height };
  }

  function place(row: SequenceRow): void {
    if (row.kind === 'message') placeMessage(row);
    else if (row.kind === 'note') placeNote(row);
    else if (row.kind === 'activate') active.set(row.node, [...(active.get(row.node) ?? []), y - space.row]);
    else if (row.kind === 'deactivate') {
      const tops = active.get(row.node) ?? [];
      const top = tops.at(-1);
      active.set(row.node, tops.slice(0, -1));
      if (top !== undefined) addActivation(row.node, tops.length - 1, top, y - space.row + 4);
    } else if (row.kind === 'open') openFrame(row.name, row.words);
    else if (row.kind === 'turn') {
      const words = wrap(row.words === '' ? '' : `[${row.words}]`, 'detail', 320);
      y += 4;
      open.at(-1)?.frame.turns.push({ y, words });
      y += space.row + words.length * lineHeights.detail;
    } else closeFrame();
  }

  function placeMessage({ edge, from, to, creates, destroys }: SequenceRow & { kind: 'message' }): void {
    const lines = labels[edge] ?? [];
    const height = lines.length * lineHeights.detail;
    const width = Math.max(0, ...lines.map((line) => line.width));
    const label = (left: number): Box | null =>
      lines.length === 0 ? null : { x: left - 5, y: y - 1, width: width + 10, height: height + 2 };
    if (from === to) {
      const left = middle(from) + edgeOf(from);
      const chip = label(left + 9);
      y += height + 4;
      const right = left + space.loop.width;
      const points = [
        { x: left, y },
        { x: right, y },
        { x: right, y: y + space.loop.height },
        { x: left, y: y + space.loop.height },
      ];
      edges[edge] = { points, label: chip };
      widen(left, Math.max(right, left + width + 14));
      y += space.loop.height + space.row;
      return;
    }
    if (creates !== null) {
      const head = size(creates);
      const [start, isRight] = [middle(from), middle(creates) > middle(from)];
      const line = y + Math.max(height + 4, head.height / 2);
      const end = middle(creates) + (isRight ? -head.width / 2 : head.width / 2);
      y = line - height - 4;
      edges[edge] = { points: straight(start, end, line), label: label((start + end) / 2 - width / 2) };
      placeHead(creates, line - head.height / 2);
      widen(Math.min(start, middle(creates) - head.width / 2), Math.max(start, middle(creates) + head.width / 2));
      y = line + head.height / 2 + space.row;
      return;
    }
    const isRight = middle(to) > middle(from);
    const start = middle(from) + (isRight ? edgeOf(from) : -edgeOf(from));
    const end = middle(to) + (isRight ? -edgeOf(to) : edgeOf(to));
    const chip = label((start + end) / 2 - width / 2);
    y += height + 4;
    edges[edge] = { points: straight(start, end, y), label: chip };
    widen(Math.min(start, end), Math.max(start, end));
    if (destroys !== null) {
      y += space.row;
      ends.set(destroys, y);
    }
    y += space.row;
  }

  function placeNote({ node, edge, from, to, side }: SequenceRow & { kind: 'note' }): void {
    const own = size(node);
    const [a, b] = [Math.min(middle(from), middle(to)), Math.max(middle(from), middle(to))];
    const width = side === 'over' && a !== b ? Math.max(own.width, b - a + 40) : own.width;
    const left = side === 'left' ? a - space.words - width : side === 'right' ? a + space.words : (a + b - width) / 2;
    nodes[node] = { x: left, y, width, height: own.height };
    // It touches its participant: a line between them would be of no length.
    const point = { x: Math.min(Math.max(middle(from), left), left + width), y };
    edges[edge] = { points: [point, point], label: null };
    widen(left, left + width);
    y += own.height + space.row;
  }

  function openFrame(name: string, said: string): void {
    const tabWords = wrap(name, 'title', 120);
    const words = said === '' ? [] : wrap(`[${said}]`, 'detail', 320);
    y += 2;
    const frame: Frame = {
      box: { x: 0, y, width: 0, height: 0 },
      name,
      words,
      tab: (tabWords[0]?.width ?? 0) + 20,
      turns: [],
    };
    for (const outer of open) outer.depth += 1;
    open.push({ frame, left: Infinity, right: -Infinity, depth: 0 });
    frames.push(frame);
    if (name !== '') y += Math.max(space.tab, words.length * lineHeights.detail + 8) + 6;
    else y += space.row - 4;
  }

  function closeFrame(): void {
    const closed = open.pop();
    if (!closed) return;
    const { frame, left, right } = closed;
    const { box } = frame;
    const texts = [...frame.words, ...frame.turns.flatMap(({ words }) => words)];
    const least = frame.tab + Math.max(0, ...texts.map(({ width }) => width)) + 2 * space.frame;
    const [from, to] = Number.isFinite(left) ? [left, right] : [space.margin, space.margin];
    box.x = from - space.frame;
    box.width = Math.max(to + space.frame - box.x, least);
    box.height = y - box.y;
    widen(box.x, box.x + box.width);
    y += space.row;
  }

  /** Frames are as wide as what they hold. */
  function widen(left: number, right: number): void {
    const inner = open.at(-1);
    if (!inner) return;
    inner.left = Math.min(inner.left, left);
    inner.right = Math.max(inner.right, right);
  }

  function edgeOf(id: string): number {
    const depth = active.get(id)?.length ?? 0;
    return depth === 0 ? 0 : space.activation / 2 + (depth - 1) * 4;
  }

  function addActivation(id: string, depth: number, top: number, end: number): void {
    const x = middle(id) - space.activation / 2 + depth * 4;
    activations.push({ x, y: top, width: space.activation, height: Math.max(8, end - top) });
  }

  /** Moves all to the right of the left margin, and draws groups around their participants. */
  function finish(): SequenceLayout {
    const groups: Record<string, Box> = {};
    const places: Record<string, Box> = {};
    for (const { id } of graph.groups) {
      const heads = graph.nodes.flatMap((node) => (node.group === id ? (nodes[node.id] ?? []) : []));
      const title = titles[id] ?? [];
      const words = Math.max(0, ...title.map(({ width }) => width));
      const left = Math.min(...heads.map(({ x }) => x)) - space.group.sides;
      const right = Math.max(...heads.map(({ x, width }) => x + width)) + space.group.sides;
      const width = Math.max(right - left, words + 2 * space.group.sides);
      groups[id] = { x: left, y: space.margin / 2, width, height: bottom + space.group.end - space.margin / 2 };
      places[id] = { x: left + space.group.sides, y: space.margin / 2 + 8, width: words, height: lineHeights.title };
    }
    const chips = Object.values(edges).flatMap(({ points, label }) => [
      ...(label ? [label] : []),
      ...points.map((point) => ({ ...point, width: 0, height: 0 })),
    ]);
    const boxes = [...Object.values(nodes), ...Object.values(groups), ...frames.map(({ box }) => box), ...chips];
    const shift = space.margin - Math.min(...boxes.map(({ x }) => x));
    const moved = <Item extends Point>(item: Item): Item => ({ ...item, x: round(item.x + shift), y: round(item.y) });
    const all = <Item extends Point>(items: Record<string, Item>) =>
      Object.fromEntries(Object.entries(items).map(([id, item]) => [id, moved(item)]));
    return {
      geometry: {
        width: Math.max(...boxes.map(({ x, width }) => x + width)) + shift + space.margin,
        height: bottom + space.margin + (hasGroups ? space.group.end - space.margin / 2 : 0),
        nodes: all(nodes),
        groups: all(groups),
        titles: all(places),
        edges: Object.fromEntries(
          Object.entries(edges).map(([id, { points, label }]) => [
            id,
            { points: points.map(moved), label: label && moved(label) },
          ]),
        ),
      },
      lifelines: lifelines.map((line) => ({ ...line, x: round(line.x + shift) })),
      activations: activations.map(moved),
      frames: frames.map((frame) => ({ ...frame, box: moved(frame.box) })),
    };
  }
}

function straight(from: number, to: number, y: number): Point[] {
  return [
    { x: from, y },
    { x: to, y },
  ];
}
