import type { PartChange } from '@/lib/compare/model';
import { listDifferences, type NumberedChange } from './describe-differences';
import type { ShownElsewhere } from './shown-elsewhere';
import { type ComparedTitles, tellFact } from './tell-fact';

/** What changes from one strategy to another. */
export interface StrategyChanges {
  changes: PartChange[];
  /** Parts that this step brings and that an earlier strategy had. */
  hadBefore: ShownElsewhere[];
  /** Parts that this step takes away and that a later strategy has again. */
  comesBack: ShownElsewhere[];
}

/** What changes from one strategy to another, a sentence each: what is new, what is gone, what is different. */
export function differenceSentences(
  { changes, hadBefore, comesBack }: StrategyChanges,
  titles: ComparedTitles,
): string[] {
  const { onlyFirst, onlySecond, different } = listDifferences(changes.filter(({ part }) => part === 'node'));
  return [
    ...(onlySecond.length > 0 ? [[`New: ${names(onlySecond)}.`, ...tellElsewhere(hadBefore, 'too')].join(' ')] : []),
    ...(onlyFirst.length > 0
      ? [[`No longer shown: ${names(onlyFirst)}.`, ...tellElsewhere(comesBack, 'again')].join(' ')]
      : []),
    ...different.map(({ change }) =>
      [`${change.name}.`, ...change.fields.map((field) => tellFact(field, titles))].join(' '),
    ),
  ];
}

/** "The diagram of Docker Compose shows Celery Beat too.": a sentence for each strategy. */
export function tellElsewhere(parts: ShownElsewhere[], how: 'too' | 'again'): string[] {
  const titles = [...new Set(parts.map(({ title }) => title))];
  return titles.map((title) => {
    const shown = parts.filter((part) => part.title === title).map(({ name }) => name);
    return `The diagram of ${title} shows ${listOf(shown)} ${how}.`;
  });
}

function names(changes: NumberedChange[]): string {
  return listOf(changes.map(({ change }) => change.name));
}

function listOf(all: string[]): string {
  return new Intl.ListFormat('en').format(all);
}
