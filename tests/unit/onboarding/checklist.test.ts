import { expect, test } from '../test';
import { checklist } from '@/lib/onboarding/checklist';

const steps = [
  { id: 'key-rules', title: 'The key rules', link: '/layers#key-rules' },
  { id: 'api-call', title: 'An API call', link: '/deployment/docker-compose?view=data-flow&flow=api-call&step=1' },
];

test('a path becomes a task list with whole addresses and what is done', () => {
  const list = checklist({
    title: 'Architecture Guide: Backend',
    steps,
    done: ['key-rules', 'of-another-path'],
    siteUrl: 'https://guide.example.com',
  });
  expect(list).toBe(
    [
      '## Architecture Guide: Backend',
      '',
      '- [x] [The key rules](https://guide.example.com/layers#key-rules)',
      '- [ ] [An API call](https://guide.example.com/deployment/docker-compose?view=data-flow&flow=api-call&step=1)',
      '',
    ].join('\n'),
  );
});

test('what means something in Markdown is escaped, in titles and in addresses', () => {
  const odd = [{ id: 'odd', title: 'What `a_b` and *c* [mean] <here>', link: '/layers#a(b)' }];
  expect(checklist({ title: 'A_B', steps: odd, done: [], siteUrl: 'https://guide.example.com' })).toBe(
    '## A\\_B\n\n- [ ] [What \\`a\\_b\\` and \\*c\\* \\[mean\\] \\<here\\>](https://guide.example.com/layers#a%28b%29)\n',
  );
});
