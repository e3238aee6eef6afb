import { oneLine } from '@/lib/diagrams/model/node-names';
import type { DiagramNode, RenderedDiagram } from '@/lib/diagrams/model/model';
import { locateNode } from '@/lib/diagrams/parse/locate';
import type { Problem } from '@/lib/problem';

/**
 * Nodes that bear one id in diagrams of one folder, or of two strategies, and are not the same thing: their roles
 * differ, or they name technologies of which none is the same. Each is reported once, where it comes second.
 */
export function checkNodeIds(diagrams: RenderedDiagram[], strategies: string[]): Problem[] {
  const problems: Problem[] = [];
  for (const [index, diagram] of diagrams.entries()) {
    const earlier = diagrams.slice(0, index).filter((other) => areRelated(other, diagram, strategies));
    for (const node of diagram.graph.nodes) {
      const clash = earlier
        .flatMap((other) => other.graph.nodes.filter(({ id }) => id === node.id).map((there) => ({ other, there })))
        .find(({ other, there }) => !isSameThing(node, diagram, there, other));
      if (!clash) continue;
      problems.push({
        file: `content/diagrams/${diagram.graph.id}.mmd`,
        ...locateNode(diagram.source, node.id),
        reason:
          `The node ${node.id} ("${oneLine(node.label)}") has the id of another thing in ${clash.other.graph.id}, ` +
          `"${oneLine(clash.there.label)}", and readers who chose the one would be led to the other.`,
        fix: `Give one of them another id, and keep old links to it with a line \`%% alias NewId: ${node.id}\`.`,
      });
    }
  }
  return problems;
}

function areRelated(a: RenderedDiagram, b: RenderedDiagram, strategies: string[]): boolean {
  const [folderOfA, folderOfB] = [folderOf(a), folderOf(b)];
  return folderOfA === folderOfB || (strategies.includes(folderOfA) && strategies.includes(folderOfB));
}

function folderOf({ graph }: RenderedDiagram): string {
  return graph.id.split('/')[0] ?? graph.id;
}

function isSameThing(a: DiagramNode, inA: RenderedDiagram, b: DiagramNode, inB: RenderedDiagram): boolean {
  const [ofA, ofB] = [inA.meanings[a.id], inB.meanings[b.id]];
  if (!ofA || !ofB) return true;
  if (ofA.role !== ofB.role) return false;
  const bothNamed = ofA.technologies.length > 0 && ofB.technologies.length > 0;
  return !bothNamed || ofA.technologies.some((technology) => ofB.technologies.includes(technology));
}
