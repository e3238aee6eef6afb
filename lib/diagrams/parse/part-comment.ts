/** The parts of a diagram of which a comment can say something. */
export type PartKind = 'node' | 'edge' | 'group';

const pattern = /^(?<kind>node|edge|group)\s+(?<rest>\S.*)$/d;

/** Whether a comment says something of a part: `node Redis: …`, `edge Nginx -> API: …`, `group Internet: …`. */
export function isPartComment(text: string): boolean {
  return /^(?:node|group)\s+[^:]+:/.test(text) || /^edge\s+\S.*(?:->|→)/.test(text);
}

/** The kind of part and what follows, with its offset in the text; null for any other comment. */
export function readPartComment(text: string): { kind: PartKind; rest: string; offset: number } | null {
  const match = isPartComment(text) ? pattern.exec(text) : null;
  const { kind, rest } = match?.groups ?? {};
  const offset = match?.indices?.groups?.rest?.[0];
  if (!rest || offset === undefined || (kind !== 'node' && kind !== 'edge' && kind !== 'group')) return null;
  return { kind, rest, offset };
}
