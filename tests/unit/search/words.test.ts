import { expect, test } from '../test';
import { wordsOf } from '@/lib/search/words';

const terms = (text: string) => wordsOf(text).map((word) => word.terms.join('|'));

test('case, accents and plurals do not count', () => {
  expect(terms('Ports PORT Café strategies classes')).toEqual(['port', 'port', 'cafe', 'strategy', 'class']);
});

test('names that end in s keep it', () => {
  expect(terms('Redis CSS RDS AWS Axios status')).toEqual(['redis', 'css', 'rds', 'aws', 'axios', 'status']);
});

test('what is joined is one word and its parts', () => {
  expect(terms('Next.js auto-scaling expire_on_commit Python’s')).toEqual([
    'nextjs|next|js',
    'autoscaling|auto|scaling',
    'expireoncommit|expire|on|commit',
    'python',
  ]);
});

test('a version is one word', () => {
  expect(terms('Python 3.11+, v2.0 and 14 :8000')).toEqual(['python', '3.11', '2.0', 'and', '14', '8000']);
});

test('words have their place in the text', () => {
  const text = 'The “Next.js” frontend';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['The', 'Next.js', 'frontend']);
});

test('what has no letters has no words, and other scripts have theirs', () => {
  for (const text of ['', ' ', '...', '-->', '❤️🙂', '{}[]']) expect(wordsOf(text)).toEqual([]);
  expect(terms('Привет мир 日本')).toEqual(['привет', 'мир', '日本']);
});
