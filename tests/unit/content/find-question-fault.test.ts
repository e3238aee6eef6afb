import { expect, test } from '../test';
import { findQuestionFault } from '@/lib/content/find-question-fault';
import { sampleDetails } from '../diagrams/sample-details';

const page = { href: '/one', diagrams: [{ id: 'sample/flow', tab: null, parts: sampleDetails }] };

test('a link may let nodes and groups fail, several at once', () => {
  expect(findQuestionFault(page, '?fail=LB')).toBeNull();
  expect(findQuestionFault(page, '?fail=LB,inner')).toBeNull();
  expect(findQuestionFault(page, '?fail=LB,LBX')).toEqual({
    reason: 'The diagram `sample/flow` has no node or group `LBX`',
    fix: 'Did you mean `LB`? Its nodes and groups are `User`, `LB`, `App1`, `App2`, `DB`, `outer`, `inner`.',
  });
});
