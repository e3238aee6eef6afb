import type { Problem } from '@/lib/problem';

/**
 * Finds characters that no author writes: what is left of a text that was saved in another encoding than UTF-8, and
 * those that are no text at all. The first of them stands for all.
 */
export function findForeignCharacters(file: string, text: string): Problem[] {
  const index = text.search(/[\uFFFD\0]/);
  if (index < 0) return [];
  const before = text.slice(0, index).split('\n');
  const isText = text[index] !== '\0';
  return [
    {
      file,
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      reason: isText
        ? 'The file is not saved in UTF-8: here stands a letter that cannot be read'
        : 'Here stands a character that is no text',
      fix: isText
        ? 'Save the file in UTF-8 and write the letter again.'
        : 'Delete it; it may be invisible. Write the line again.',
    },
  ];
}
