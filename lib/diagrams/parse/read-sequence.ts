import { hue } from 'khroma';
import { idOf, line, quote } from './flowchart-lines';
import type { SequenceRow, SequenceScript } from './parsed-diagram';

interface SequenceMessage {
  from?: string;
  to?: string;
  message?: unknown;
  type: number;
  placement?: number;
}

/** What Mermaid keeps of a sequence diagram. */
export interface SequenceDatabase {
  getActors: () => Map<string, { description: string; type: string }>;
  getMessages: () => SequenceMessage[];
  getBoxes: () => { name?: string; actorKeys: string[] }[];
  getCreatedActors?: () => Map<string, number>;
  getDestroyedActors?: () => Map<string, number>;
}

/** The numbers that Mermaid gives to what stands in a sequence diagram. */
const signals: Record<number, string> = {
  0: '-->',
  1: '-.->',
  3: '--x',
  4: '-.-x',
  5: '---',
  6: '-.-',
  24: '-->',
  25: '-.->',
  33: '<-->',
  34: '<-.->',
};
const note = 2;
const activations: Record<number, 'activate' | 'deactivate'> = { 17: 'activate', 18: 'deactivate' };
/** What a frame is called in the drawing, and in the words of its messages. */
const frameStarts: Record<number, [name: string, words: string]> = {
  10: ['loop', 'loop'],
  12: ['alt', 'if'],
  15: ['opt', 'optional'],
  19: ['par', 'at once'],
  22: ['', ''],
  27: ['critical', 'critical'],
  30: ['break', 'break'],
  32: ['par', 'at once'],
};
const frameTurns: Record<number, string> = { 13: 'else', 20: 'and', 28: 'or' };
const frameEnds = new Set([11, 14, 16, 21, 23, 29, 31]);

/**
 * Who says what to whom: one arrow a message, numbered, which readers can follow step by step; and in which order it
 * is drawn. A frame of a colour alone says nothing, and is left out of the words.
 */
export function readSequence(db: SequenceDatabase): { lines: string[]; script: SequenceScript } {
  const actors = [...db.getActors()];
  const names = new Map(actors.map(([id]) => [id, idOf(id)]));
  const created = new Map([...(db.getCreatedActors?.() ?? [])].map(([id, at]) => [at, names.get(id) ?? id]));
  const destroyed = new Map([...(db.getDestroyedActors?.() ?? [])].map(([id, at]) => [at, names.get(id) ?? id]));
  const lines = participantLines(db, names);
  const rows: SequenceRow[] = [];
  const frames: string[] = [];
  let step = 0;
  for (const [index, { from = '', to = '', message, type, placement }] of db.getMessages().entries()) {
    const words = typeof message === 'string' ? message : '';
    const [start, turn] = [frameStarts[type], frameTurns[type]];
    const [speaker, listener] = [names.get(from), names.get(to)];
    const [arrow, activation] = [signals[type], activations[type]];
    if (start) {
      const [name, said] = start;
      frames.push(name === '' ? '' : `${said} ${words}`.trim());
      rows.push({ kind: 'open', name, words: name === '' ? '' : words });
    } else if (turn) {
      frames[frames.length - 1] = `${turn} ${words}`.trim();
      rows.push({ kind: 'turn', words });
    } else if (frameEnds.has(type)) {
      frames.pop();
      rows.push({ kind: 'close' });
    } else if (activation && speaker) rows.push({ kind: activation, node: speaker });
    else if (arrow && speaker && listener) {
      step += 1;
      const around = frames.filter(Boolean);
      const edge = `s${step}`;
      const label = [`${step}. ${words}`, around.length > 0 ? `(${around.join(', ')})` : ''];
      lines.push(line(speaker, listener, arrow, label, `${edge}@`), `${edge}@{ step: ${step} }`);
      rows.push({
        kind: 'message',
        edge,
        from: speaker,
        to: listener,
        isFramed: around.length > 0,
        creates: created.get(index) ?? null,
        destroys: destroyed.get(index) ?? null,
      });
    } else if (type === note && speaker) {
      const id = `note${index}`;
      lines.push(`${id}@{ shape: note, label: "${quote(words)}" }`, line(speaker, id, '-.-', [], `${id}_of@`));
      const side = placement === 0 ? 'left' : placement === 1 ? 'right' : 'over';
      rows.push({ kind: 'note', node: id, edge: `${id}_of`, from: speaker, to: listener ?? speaker, side });
    }
  }
  return { lines, script: { participants: [...names.values()], rows } };
}

function participantLines(db: SequenceDatabase, names: Map<string, string>): string[] {
  const actors = [...db.getActors()];
  const boxes = db.getBoxes();
  const boxed = new Set(boxes.flatMap(({ actorKeys }) => actorKeys));
  const actorLine = ([id, { description, type }]: (typeof actors)[number]) =>
    `${names.get(id)}@{ shape: ${type === 'actor' ? 'stadium' : type === 'database' ? 'cyl' : 'rect'}, label: "${quote(description || id)}" }`;
  const lines = actors.filter(([id]) => !boxed.has(id)).map(actorLine);
  for (const [index, { name, actorKeys }] of boxes.entries()) {
    lines.push(`subgraph box${index}["${quote(withoutColour(name ?? '') || 'Group')}"]`);
    lines.push(...actors.filter(([id]) => actorKeys.includes(id)).map(actorLine), 'end');
  }
  return lines;
}

/** The name of a box without the colour that may stand before it, which Mermaid finds in browsers alone. */
function withoutColour(name: string): string {
  const [, colour = '', rest = ''] = /^((?:rgb|hsl)a?\([^)]*\)|\S+)\s+(.*)$/.exec(name) ?? [];
  try {
    hue(colour.toLowerCase());
    return rest;
  } catch {
    return name;
  }
}
