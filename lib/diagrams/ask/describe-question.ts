import { connectionsOf, describeStep, membersOf, nodeName } from './answers';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { oneLine } from '@/lib/diagrams/model/node-names';
import type { PartQuestion } from './question';

/**
 * A question and the core of its answer in one sentence, to be announced. A failure is told by
 * describe-failure.ts.
 */
export function describeQuestion({ graph, flows }: DiagramDetails, question: PartQuestion): string {
  switch (question.kind) {
    case 'node': {
      const { incoming, outgoing } = connectionsOf(graph, question.id);
      return `${nodeName(graph, question.id)} selected. ${incoming.length} incoming, ${outgoing.length} outgoing.`;
    }
    case 'edge': {
      const { ends, label } = describeStep(graph, { edges: [question.id] });
      return `Connection selected: ${ends}${label ? `, ${label}` : ''}.`;
    }
    case 'group': {
      const title = graph.groups.find(({ id }) => id === question.id)?.title ?? question.id;
      return `Group ${oneLine(title)} selected. ${membersOf(graph, question.id).length} components.`;
    }
    case 'flow': {
      const flow = flows.find(({ id }) => id === question.id);
      const step = flow?.steps[question.step - 1];
      if (!flow || !step) return '';
      const { ends, label } = describeStep(graph, step);
      return `${flow.title}, step ${question.step} of ${flow.steps.length}: ${ends}${label ? `, ${label}` : ''}.`;
    }
  }
}
