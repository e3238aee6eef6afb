import { expect, test } from '../test';
import { tellLeftAside } from '@/lib/diagrams/ask/left-aside';
import { parseQuestion } from '@/lib/diagrams/ask/question';
import { sampleDetails as details } from './sample-details';

const told: [search: string, sentence: string | null][] = [
  ['?node=LB', null],
  ['?view=data-flow&node=lb.&utm_source=x', null],
  ['?flow=a-call', null],
  ['?flow=a-call&step=2', null],
  ['?flow=a-call&step=', null],
  ['?node=LB&edge=', null],
  ['?fail=LB,Nothing', null],
  ['?flow=a-call&step=99', '“A call” has 3 steps, and no step “99”. This is step 3.'],
  ['?flow=a-call&step=two', '“A call” has 3 steps, and no step “two”. This is step 1.'],
  ['?fail=LB&node=DB', 'One question is answered at a time: “node=DB” is left aside.'],
  ['?flow=none&node=LB', 'One question is answered at a time: “flow=none” is left aside.'],
  ['?node=LB&node=DB&group=inner', 'One question is answered at a time: “node=DB” and “group=inner” are left aside.'],
];

for (const [search, sentence] of told) {
  test(`${search}: ${sentence ?? 'all of it is answered'}`, () => {
    const question = parseQuestion(search, details);
    if (!question) throw new Error('Something is asked.');
    expect(tellLeftAside(search, question, details)).toBe(sentence);
  });
}
