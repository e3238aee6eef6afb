import type { PartChange } from '@/lib/compare/model';
import { fieldText, listDifferences, type NumberedChange } from './describe-differences';

/** What changes from one strategy to another, a sentence each: what is new, what is gone, what is different. */
export function differenceSentences(changes: PartChange[]): string[] {
  const { onlyFirst, onlySecond, different } = listDifferences(changes.filter(({ part }) => part === 'node'));
  return [
    ...(onlySecond.length > 0 ? [`New: ${names(onlySecond)}.`] : []),
    ...(onlyFirst.length > 0 ? [`No longer there: ${names(onlyFirst)}.`] : []),
    ...different.map(({ change }) => {
      const facts = change.fields.map((field) => {
        const { name, first, second } = fieldText(field);
        return `${name}: ${first} → ${second}.`;
      });
      return [`${change.name}.`, ...facts].join(' ');
    }),
  ];
}

function names(changes: NumberedChange[]): string {
  return new Intl.ListFormat('en').format(changes.map(({ change }) => change.name));
}
