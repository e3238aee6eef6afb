import { expect, test } from '../test';
import { didYouMean, nearest } from '@/lib/text/did-you-mean';

const names = ['fastapi', 'redis', 'docker-compose', 'aws'];

test('finds the nearest name, whatever its case', () => {
  expect(nearest('radis', names)).toBe('redis');
  expect(nearest('FastApi', names)).toBe('fastapi');
  expect(nearest('docker-composer', names)).toBe('docker-compose');
});

test('finds a name that begins with the word', () => {
  expect(nearest('docker', names)).toBe('docker-compose');
});

test('finds nothing for a word that is like none', () => {
  expect(nearest('kubernetes', names)).toBeNull();
  expect(nearest('x', names)).toBeNull();
  expect(didYouMean('kubernetes', names)).toBe('');
});

test('tells of a character that cannot be seen', () => {
  expect(didYouMean('re\u200Bdis', names)).toBe(
    'A character that cannot be seen stands in it, U+200B: delete the word and type it anew. ',
  );
  expect(didYouMean('re\u00ADdis', names)).toContain('U+00AD');
});

test('says it as the beginning of a fix', () => {
  expect(didYouMean('radis', names)).toBe('Did you mean `redis`? ');
});
