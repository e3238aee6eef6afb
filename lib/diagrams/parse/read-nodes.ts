import type { FlowDB } from 'mermaid/dist/diagrams/flowchart/flowDb.js';
import type { FlowVertex } from 'mermaid/dist/diagrams/flowchart/types.js';
import type { DiagramNode, NodeLink } from '@/lib/diagrams/model/model';
import { plainText } from '@/lib/diagrams/model/rich-text';
import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import { authorText, readLabel } from './label-text';
import { locateNode, locatePattern } from './locate';
import type { DiagramSource } from './parse';
import type { NodeForm, NodePicture } from './parsed-diagram';
import type { StyleReader } from './read-styles';
import { shapeNamed, shapeNames } from './shape-names';
import { escapePattern } from '@/lib/text/escape-pattern';

/** A node without its group. */
export interface ReadNode {
  node: Omit<DiagramNode, 'group'>;
  form: NodeForm;
  classes: string[];
}

/** Reads one of Mermaid's vertices; null for one that cannot be drawn, of which a problem tells. */
export function readNode(
  vertex: FlowVertex,
  db: FlowDB,
  { styles, input }: { styles: StyleReader; input: DiagramSource },
): { read: ReadNode | null; problems: Problem[] } {
  const { file, source } = input;
  const { id } = vertex;
  const problems: Problem[] = [];
  const warn = (reason: string, fix: string) =>
    problems.push({ file, ...locateNode(source, id), reason, fix, severity: 'warning' });

  const shape = shapeNamed(vertex.type);
  if (!shape) {
    const reason = `The node ${id} has the shape "${vertex.type}", which has no drawing here.`;
    const fix = `${didYouMean(vertex.type ?? '', shapeNames())}Use one of: ${shapeNames().join(', ')}.`;
    return { read: null, problems: [{ file, ...locateNode(source, id), reason, fix }] };
  }
  // A symbol that carries no words is named by its id in Mermaid's database alone.
  const label = readLabel(vertex.text ?? id, vertex.labelType);
  for (const { reason, fix } of label.remarks) warn(`${reason} (the node ${id}).`, fix);
  if (Object.keys({ ...vertex.props }).length > 0) {
    warn(`The borders of the node ${id} are drawn whole.`, 'Take `|borders:…|` out of the label.');
  }
  const { link, problem } = readLink(vertex, db, input);
  if (problem) problems.push(problem);
  const words = plainText(label.text);
  return {
    read: {
      node: { id, label: words || id, shape, ...(link ? { link } : {}) },
      classes: styles.meaningfulClasses(vertex.classes),
      form: {
        text: label.text,
        icon: label.icon,
        picture: readPicture(vertex),
        look: styles.lookOf(vertex.classes, vertex.styles, {
          what: `the style of ${id}`,
          pattern: new RegExp(`(?<=style\\s+)${escapePattern(id)}`),
        }),
        tooltip: db.getTooltip(id) ?? null,
      },
    },
    problems,
  };
}

const frames: Record<string, 'square' | 'circle' | 'rounded'> = {
  square: 'square',
  circle: 'circle',
  rounded: 'rounded',
};

function readPicture({ img, icon, form, pos, assetWidth, assetHeight }: FlowVertex): NodePicture | null {
  const [width, height] = [assetWidth ?? null, assetHeight ?? null];
  if (img) return { kind: 'image', src: authorText(img), width, height, above: pos === 't' };
  if (!icon) return null;
  const name = icon.replace(/^(\w+):fa-/, '$1:');
  return { kind: 'icon', icon: name, frame: frames[form ?? ''] ?? 'none', height, above: pos === 't' };
}

/** The link of a `click` statement, or what is wrong with it. */
function readLink(
  vertex: FlowVertex,
  db: FlowDB,
  { file, source }: DiagramSource,
): { link: NodeLink | null; problem: Problem | null } {
  const { id, link, linkTarget } = vertex;
  const place = () => locatePattern(source, new RegExp(`click\\s+(?:[^\\n;]*,)?${escapePattern(id)}(?!\\w)`));
  if (link === undefined) {
    if (!vertex.classes.includes('clickable') || db.getClasses().has('clickable')) return { link: null, problem: null };
    const reason = `A click on ${id} is to call a function, and diagrams here run no code of their own.`;
    const fix = `Write where it leads, \`click ${id} "https://…"\`, or take the line out.`;
    return { link: null, problem: { file, ...place(), reason, fix } };
  }
  const href = authorText(link);
  if (/^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i.test(href)) {
    return { link: { href, title: db.getTooltip(id) ?? null, newTab: linkTarget === '_blank' }, problem: null };
  }
  const reason =
    href === 'about:blank'
      ? `The link of the node ${id} runs code or cannot be opened.`
      : `The link of the node ${id}, \`${href}\`, is no address that a page here can open.`;
  const fix = 'Begin it with `https://`, `http://` or `mailto:`, or with `/` for an address of this site.';
  return { link: null, problem: { file, ...place(), reason, fix } };
}
