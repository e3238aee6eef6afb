import { expect, test } from '../test';
import { findQuestionFault } from '@/lib/content/find-question-fault';
import { parseQuestion } from '@/lib/diagrams/ask/question';
import { findFlows } from '@/lib/diagrams/parse/flows';
import { parseDiagram } from '@/lib/diagrams/parse/parse';
import { formatProblem } from '@/lib/problem';
import { sampleDetails } from './sample-details';

async function flowsWith(comments: string) {
  const source = `graph TD\n    accTitle: Sample\n    accDescr: A sample.\n    User[User] --> Web[Nginx]\n\n${comments}`;
  const input = { id: 'sample/one', file: 'one.mmd', source };
  const { parsed } = await parseDiagram(input);
  if (!parsed) throw new Error('The sample cannot be parsed.');
  return { graph: parsed.graph, ...findFlows(parsed.graph, input) };
}

test('a flow keeps the addresses of the titles that it had', async () => {
  const { graph, flows, problems } = await flowsWith(
    '%% flow: A call\n%%   formerly: First call\n%%   formerly: The Call!\n%%   1. User -> Web\n',
  );
  expect(problems).toEqual([]);
  expect(flows).toMatchObject([{ id: 'a-call', aliases: ['first-call', 'the-call'] }]);

  const details = { ...sampleDetails, graph, flows };
  expect(parseQuestion('?flow=the-call&step=1', details)).toEqual({ kind: 'flow', id: 'a-call', step: 1 });
  const page = { href: '/one', diagrams: [{ id: 'sample/one', tab: null, parts: { graph, flows } }] };
  expect(findQuestionFault(page, '?flow=the-call&step=1')).toBeNull();
  expect(findQuestionFault(page, '?flow=the-call&step=2')?.reason).toBe('The flow `the-call` has no step `2`');
  expect(findQuestionFault(page, '?flow=another-call')?.reason).toContain('has no flow `another-call`');
});

test('a title that a flow has now wins over one that another had', () => {
  const flows = [
    { id: 'new', aliases: ['old'], title: 'New', note: null, steps: [{ edges: [] }] },
    { id: 'old', title: 'Old', note: null, steps: [{ edges: [] }] },
  ];
  expect(parseQuestion('?flow=old', { ...sampleDetails, flows })).toMatchObject({ id: 'old' });
});

test('an empty former title, and one whose address is taken, are faults', async () => {
  const { problems } = await flowsWith(
    '%% flow: One\n%%   formerly:\n%%   formerly: two\n%%   1. User -> Web\n\n%% flow: Two\n%%   1. User -> Web\n',
  );
  expect(problems.map(formatProblem)).toEqual([
    'one.mmd:7:6  The former title is empty.\n    fix: Write the title that the flow had before after `formerly:`, or remove the line.',
    'one.mmd:8:6  The former title "two" has the address (`?flow=two`) of line 11.\n    fix: An address leads to one flow: remove one of the two.',
  ]);
});
