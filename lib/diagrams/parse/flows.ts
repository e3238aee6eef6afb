import { slug } from 'github-slugger';
import type { Problem } from '@/lib/problem';
import { findStepEdges } from './flow-steps';
import type { DiagramFlow, DiagramGraph, FlowStep } from '@/lib/diagrams/model/model';
import type { DiagramSource } from './parse';
import { readFlowComments, type WrittenFlow } from './read-flow-comments';

/** Finds the flows that the comments of a source declare, and everything that is wrong with them. */
export function findFlows(graph: DiagramGraph, input: DiagramSource): { flows: DiagramFlow[]; problems: Problem[] } {
  const { file, source } = input;
  const { flows: written, problems } = readFlowComments(source, file, new Set(graph.nodes.map(({ id }) => id)));
  const flows: DiagramFlow[] = [];
  for (const flow of written) {
    const id = slug(flow.title.text);
    problems.push(...problemsOfFlow(flow, id, written, file), ...problemsOfNumbers(flow, file));
    const steps = flow.steps.map((step): FlowStep => {
      const { edges, faults } = findStepEdges(step, graph);
      problems.push(...faults.map((fault) => ({ file, ...fault })));
      return step.sentence === null ? { edges } : { edges, sentence: step.sentence };
    });
    const aliases = flow.formerTitles.map(({ text }) => slug(text));
    problems.push(...problemsOfAliases(flow, written, file));
    flows.push({ id, title: flow.title.text, note: flow.note, steps, ...(aliases.length > 0 && { aliases }) });
  }
  return { flows, problems };
}

function problemsOfFlow({ title, steps }: WrittenFlow, id: string, all: WrittenFlow[], file: string): Problem[] {
  const place = { file, line: title.line, column: title.column };
  const problems: Problem[] = [];
  if (id === '') {
    const fix = 'Write it after `flow:`, as in `%% flow: First page load`.';
    problems.push({ ...place, reason: 'The flow has no title.', fix });
  }
  const earlier = all.find((flow) => slug(flow.title.text) === id);
  if (id !== '' && earlier && earlier.title !== title) {
    const reason = `The flow "${title.text}" has the same address (\`?flow=${id}\`) as the one on line ${earlier.title.line}.`;
    problems.push({ ...place, reason, fix: 'Give one of them another title.' });
  }
  if (steps.length === 0) {
    const reason = `The flow "${title.text}" has no steps.`;
    problems.push({ ...place, reason, fix: 'Write them below it: `%%   1. From -> To: Label`, `%%   2. …`' });
  }
  return problems;
}

/** Former titles whose address is that of a flow, or was that of an earlier one in the file. */
function problemsOfAliases({ formerTitles }: WrittenFlow, all: WrittenFlow[], file: string): Problem[] {
  return formerTitles.flatMap((former): Problem[] => {
    const id = slug(former.text);
    const others = all.flatMap(({ title, formerTitles: olds }) => [title, ...olds.filter((old) => old !== former)]);
    const owner = others.find(({ text }) => slug(text) === id);
    if (!owner) return [];
    const reason = `The former title "${former.text}" has the address (\`?flow=${id}\`) of line ${owner.line}.`;
    return [
      {
        file,
        line: former.line,
        column: former.column,
        reason,
        fix: 'An address leads to one flow: remove one of the two.',
      },
    ];
  });
}

/** Steps are numbered 1, 2, 3, …; after a wrong number counting goes on from there. */
function problemsOfNumbers({ title, steps }: WrittenFlow, file: string): Problem[] {
  return steps.flatMap(({ number, line, column }, index): Problem[] => {
    const expected = (steps[index - 1]?.number ?? 0) + 1;
    if (number === expected) return [];
    const reason = `The step of "${title.text}" has the number ${number} where ${expected} is due.`;
    return [{ file, line, column, reason, fix: 'Number the steps of a flow 1, 2, 3, … in the order they happen.' }];
  });
}
