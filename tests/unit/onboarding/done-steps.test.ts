import { expect, test } from '../test';
import { parseDoneSteps, withSteps, writeDoneSteps } from '@/lib/onboarding/done-steps';

test('what is written is read again, each step once and unknown ones too', () => {
  expect(parseDoneSteps(writeDoneSteps(['key-rules', 'gone-since']))).toEqual(['key-rules', 'gone-since']);
  expect(parseDoneSteps('["key-rules","key-rules"]')).toEqual(['key-rules']);
});

for (const text of ['', 'null', '{}', '"key-rules"', '["key-rules"', '7']) {
  test(`nothing is done where the browser keeps \`${text}\``, () => {
    expect(parseDoneSteps(text)).toEqual([]);
  });
}

test('what is no id is left out', () => {
  expect(parseDoneSteps('["key-rules", 7, null, {"id": "routes"}]')).toEqual(['key-rules']);
});

test('steps are done and undone, and the others stay as they are', () => {
  const done = ['of-another-path', 'one'];
  expect(withSteps(done, ['two', 'one'], true)).toEqual(['of-another-path', 'two', 'one']);
  expect(withSteps(done, ['two', 'one'], false)).toEqual(['of-another-path']);
});
