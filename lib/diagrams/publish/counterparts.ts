import type { DiagramNode, RenderedDiagram } from '@/lib/diagrams/model/model';

/** The part of a rendered diagram that says what its nodes are. */
export type KnownDiagram = Pick<RenderedDiagram, 'graph' | 'meanings'>;

/** A node's label as a person would compare it. */
interface Name {
  /** "Celery Worker<br/>Container 2" → "celery worker"; each line and each side of a slash or plus is one. */
  stems: string[];
  /** Which of several alike it is ("2", "n"), by its own label or else by the title of its group; null for none. */
  instance: string | null;
}

/** Words that tell where a thing runs and not what it is. */
const surroundings = new Set(['app', 'container', 'managed', 'service']);

/**
 * The node of another view of the same strategy that stands for the same thing, or null: the one with the same
 * id, else one with the same technology or none, the same role and a name in common. Of things that are
 * numbered in both views only the same numbers meet. A service drawn in a group for a machine meets the
 * machine where that is one node ("Celery Worker" in "VM 1 Services" ↔ "VM 1").
 */
export function findCounterpart(node: DiagramNode, from: KnownDiagram, to: KnownDiagram): string | null {
  if (to.graph.nodes.some(({ id }) => id === node.id)) return node.id;
  const name = nameIn(node, from);
  const candidates = to.graph.nodes.filter((other) => {
    const otherName = nameIn(other, to);
    const numbered = name.instance !== null && otherName.instance !== null;
    if (numbered && name.instance !== otherName.instance) return false;
    return sameTechnology(node, from, other, to) && (sameRole(node, from, other, to) || holds(other, node, from));
  });
  return bestMatch(name, candidates, to);
}

/**
 * The node of another strategy's view that is most like a node, or null: one of the same technology whose name
 * does not say otherwise, or one that is declared to be the same thing (users, a load balancer). `likeness` is
 * 2 for a name in common and 1 for one name within the other.
 */
export function findLike(
  node: DiagramNode,
  from: KnownDiagram,
  to: KnownDiagram,
): { id: string; likeness: number } | null {
  const name = nameIn(node, from);
  const candidates = to.graph.nodes.filter((other) => sameTechnology(node, from, other, to));
  const id = bestMatch(name, candidates, to);
  const found = candidates.find((candidate) => candidate.id === id);
  return found ? { id: found.id, likeness: likeness(name.stems, nameIn(found, to).stems) } : null;
}

/** The candidate whose name is most alike; of equals one with the same number, then the first. */
function bestMatch(name: Name, candidates: DiagramNode[], diagram: KnownDiagram): string | null {
  let best: { id: string; score: number } | null = null;
  for (const candidate of candidates) {
    const other = nameIn(candidate, diagram);
    const alike = likeness(name.stems, other.stems);
    const score = alike * 2 + (other.instance === name.instance ? 1 : 0);
    if (alike > 0 && score > (best?.score ?? 0)) best = { id: candidate.id, score };
  }
  return best?.id ?? null;
}

/** 2 where two names have a stem in common, 1 where a stem of one is within a stem of the other, else 0. */
function likeness(a: string[], b: string[]): number {
  if (a.some((stem) => b.includes(stem))) return 2;
  const within = (inner: string, outer: string) => ` ${outer} `.includes(` ${inner} `);
  return a.some((one) => b.some((other) => within(one, other) || within(other, one))) ? 1 : 0;
}

/** What a node mainly is decides: the first technology of one must be in the other, or both have none. */
function sameTechnology(a: DiagramNode, inA: KnownDiagram, b: DiagramNode, inB: KnownDiagram): boolean {
  const [ofA, ofB] = [inA.meanings[a.id]?.technologies ?? [], inB.meanings[b.id]?.technologies ?? []];
  const [mainA, mainB] = [ofA[0], ofB[0]];
  if (mainA === undefined || mainB === undefined) return mainA === mainB && sameRole(a, inA, b, inB);
  return ofB.includes(mainA) || ofA.includes(mainB);
}

function sameRole(a: DiagramNode, inA: KnownDiagram, b: DiagramNode, inB: KnownDiagram): boolean {
  return inA.meanings[a.id]?.role === inB.meanings[b.id]?.role;
}

/** Whether the group around a node is called after the other node. */
function holds(other: DiagramNode, node: DiagramNode, { graph }: KnownDiagram): boolean {
  const title = graph.groups.find(({ id }) => id === node.group)?.title;
  const [name] = other.label.split('\n');
  return Boolean(title && name && ` ${title} `.includes(` ${name} `));
}

function nameIn({ label, group }: DiagramNode, { graph }: KnownDiagram): Name {
  const title = graph.groups.find(({ id }) => id === group)?.title ?? '';
  const stems = label
    .split(/[\n/+]/)
    .map(stemOf)
    .filter(Boolean);
  return { stems: [...new Set(stems)], instance: instanceIn(label) ?? instanceIn(title) };
}

/** "FastAPI App :8000" → "fastapi", "Celery Worker Containers" → "celery worker", "VM 1" → "vm". */
function stemOf(text: string): string {
  const words =
    text
      .replace(/:\d+/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}.]+/gu) ?? [];
  return words
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word))
    .filter((word) => !surroundings.has(word) && !isInstance(word))
    .join(' ');
}

function instanceIn(text: string): string | null {
  const words =
    text
      .replace(/:\d+/g, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.find(isInstance) ?? null;
}

function isInstance(word: string): boolean {
  return /^(?:\d+|n)$/.test(word);
}
