import { expect, test } from '../test';
import { JSDOM } from 'jsdom';
import { embedSnippets } from '@/lib/diagrams/ask/embed-snippets';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { Question } from '@/lib/diagrams/ask/question';
import { sampleDetails } from './sample-details';

function snippets(question: Question, title = sampleDetails.graph.title) {
  const details: DiagramDetails = { ...sampleDetails, graph: { ...sampleDetails.graph, title } };
  const all = embedSnippets(details, question, 'https://guide.example', 700.2);
  return Object.fromEntries(all.map(({ id, text }) => [id, text]));
}

function frameIn(html: string): HTMLIFrameElement {
  const frames = new JSDOM(html).window.document.body.children;
  expect(frames).toHaveLength(1);
  const [frame] = frames;
  if (frame?.tagName !== 'IFRAME') throw new Error('The snippet is one frame.');
  return frame as HTMLIFrameElement;
}

test('a frame shows the diagram in the state it was in, with room for its bars', () => {
  const frame = frameIn(snippets({ kind: 'flow', id: 'a-call', step: 2 })['iframe'] ?? '');
  expect(frame.src).toBe('https://guide.example/embed/sample/flow?flow=a-call&step=2');
  expect(frame.title).toBe('Sample: flow');
  expect(Number(frame.height)).toBeGreaterThan(701);
  expect(frame.width).toBe('100%');
  expect(frame.getAttribute('allow')).toBe('clipboard-write; fullscreen');
});

test('nothing in a title or an id leaves its attribute', () => {
  const html =
    snippets({ kind: 'node', id: '"><script>alert(1)</script>' }, 'A "quoted" & <b>&quot;bold&quot;</b> title')[
      'iframe'
    ] ?? '';
  const frame = frameIn(html);
  expect(frame.title).toBe('A "quoted" & <b>&quot;bold&quot;</b> title');
  expect(new URL(frame.src).searchParams.get('node')).toBe('"><script>alert(1)</script>');
});

test('Markdown shows the picture and leads to the same state in the guide', () => {
  expect(snippets({ kind: 'node', id: 'LB' })['markdown']).toBe(
    '[![Sample: flow](https://guide.example/diagrams/sample/flow.png)](https://guide.example/deployment/sample?view=data-flow&node=LB)',
  );
});

test('a parenthesis in an id does not end the Markdown link', () => {
  const text = snippets({ kind: 'node', id: 'a)b' })['markdown'] ?? '';
  expect(text.match(/\)/g)).toHaveLength(2);
});

test('a bracket in a title does not end the picture of Markdown', () => {
  expect(snippets(null, 'Flow [draft] *new*')['markdown']).toMatch(/^\[!\[Flow \\\[draft\\\] \\\*new\\\*\]\(https/);
});

test('wikis take the bare address of the embed', () => {
  expect(snippets(null)['wiki']).toBe('https://guide.example/embed/sample/flow');
});
