import { space, type SequenceInput } from './sequence-parts';

/** The middle of each participant: far enough from its neighbours for itself and for what is said between them. */
export function columnsOf({ graph, script, contents, labels, titles }: SequenceInput): Map<string, number> {
  const { participants, rows } = script;
  const at = new Map(participants.map((id, index) => [id, index]));
  const widthOf = (id: string) => contents[id]?.width ?? 60;
  const groupOf = (id: string | undefined) => graph.nodes.find((node) => node.id === id)?.group ?? null;
  const gaps = participants.slice(1).map((id, index) => {
    const before = participants[index] ?? id;
    const between = groupOf(before) === groupOf(id) ? space.gap : space.gap + 2 * space.group.sides;
    return (widthOf(before) + widthOf(id)) / 2 + between;
  });
  const needs: { from: number; to: number; room: number }[] = [];
  for (const row of rows) {
    if (row.kind !== 'message' && row.kind !== 'note') continue;
    const [a, b] = [at.get(row.from) ?? 0, at.get(row.to) ?? 0];
    const [from, to] = [Math.min(a, b), Math.max(a, b)];
    if (row.kind === 'message') {
      const words = Math.max(0, ...(labels[row.edge] ?? []).map(({ width }) => width));
      const head = row.creates === null ? 0 : widthOf(row.creates) / 2;
      if (from === to) needs.push({ from, to: from + 1, room: Math.max(words, space.loop.width) + space.words + 20 });
      else needs.push({ from, to, room: words + 2 * space.words + 20 + head });
    } else {
      const width = widthOf(row.node);
      if (row.side === 'right') needs.push({ from, to: from + 1, room: width + 2 * space.words });
      else if (row.side === 'left') needs.push({ from: from - 1, to: from, room: width + 2 * space.words });
      else if (from === to) {
        needs.push(
          { from, to: from + 1, room: width / 2 + space.words },
          { from: from - 1, to: from, room: width / 2 + space.words },
        );
      }
    }
  }
  // What spans the fewest participants decides first: what spans more may then have its room already.
  for (const { from, to, room } of needs.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
    if (from < 0 || to > gaps.length) continue;
    const has = gaps.slice(from, to).reduce((sum, gap) => sum + gap, 0);
    if (has >= room) continue;
    for (let index = from; index < to; index += 1) gaps[index] = (gaps[index] ?? 0) + (room - has) / (to - from);
  }
  // A group is at least as wide as its title.
  for (const { id } of graph.groups) {
    const members = participants.filter((participant) => groupOf(participant) === id);
    const last = at.get(members.at(-1) ?? '') ?? 0;
    const first = at.get(members[0] ?? '') ?? 0;
    const words = Math.max(0, ...(titles[id] ?? []).map(({ width }) => width)) + 2 * space.group.sides;
    const sides = (widthOf(members[0] ?? '') + widthOf(members.at(-1) ?? '')) / 2 + 2 * space.group.sides;
    const has = gaps.slice(first, last).reduce((sum, gap) => sum + gap, 0) + sides;
    if (words > has && last < gaps.length) gaps[last] = (gaps[last] ?? 0) + words - has;
  }
  let x = 0;
  return new Map(participants.map((id, index) => [id, (x += index === 0 ? 0 : (gaps[index - 1] ?? 0))]));
}
