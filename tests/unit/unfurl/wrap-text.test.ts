import { expect, test } from '../test';
import { fitText, wrapText } from '@/lib/unfurl/wrap-text';

/** Ten letters are as wide as ten times the size. */
const measure = (text: string, size: number) => text.length * size;
const fits = (line: string) => line.length <= 10;

test('lines break between words', () => {
  expect(wrapText('one two three four', fits)).toEqual(['one two', 'three four']);
  expect(wrapText('  spaces   within ', fits)).toEqual(['spaces', 'within']);
  expect(wrapText('', fits)).toEqual([]);
});

test('a word that is wider than a line is broken', () => {
  expect(wrapText('a Donaudampfschiff sinks', fits)).toEqual(['a', 'Donaudampf', 'schiff', 'sinks']);
});

test('a text takes the first size in which it fits, words unbroken', () => {
  const settings = [
    { size: 20, maxLines: 2 },
    { size: 10, maxLines: 1 },
  ] as const;
  expect(fitText('one two', 100, settings, measure)).toEqual({ lines: ['one', 'two'], size: 20 });
  expect(fitText('orchestra', 100, settings, measure)).toEqual({ lines: ['orchestra'], size: 10 });
});

test('what is too much for the last size gives way to an ellipsis', () => {
  const settings = [{ size: 10, maxLines: 2 }] as const;
  expect(fitText('one two three four five', 100, settings, measure).lines).toEqual(['one two', 'three fou…']);
});
