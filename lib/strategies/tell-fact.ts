import type { FieldChange } from '@/lib/compare/model';

/** The titles of two strategies that are compared. */
export interface ComparedTitles {
  first: string;
  second: string;
}

/** A fact of something as each of two strategies has it; null where it has none. */
interface Fact {
  from: string | null;
  to: string | null;
}

/** How each fact that can differ is told, by its field. */
const tellers: Record<string, (fact: Fact, titles: ComparedTitles) => string> = {
  components: ({ from, to }, { first, second }) => `${first} has ${from ?? 'none'}, ${second} has ${to ?? 'none'}.`,
  runs: ({ from, to }, { first, second }) => `In ${first} it runs ${from}, in ${second} ${to}.`,
  place: (fact, titles) =>
    bothOrOne(fact, titles, {
      both: ({ from, to }, { first, second }) => `In ${first} it stands in “${from}”, in ${second} in “${to}”.`,
      one: (place, own, other) => `In ${own} it stands in “${place}”, in ${other} in no group.`,
    }),
  technologies: (fact, titles) =>
    bothOrOne(fact, titles, {
      both: ({ from, to }, { first, second }) => `Its box names ${all(from)} in ${first}, ${all(to)} in ${second}.`,
      one: (technologies, own) => `Its box names ${all(technologies)} in ${own} only.`,
    }),
  details: (fact, titles) =>
    bothOrOne(fact, titles, {
      both: ({ from, to }, { first, second }) => `Its box says “${from}” in ${first}, “${to}” in ${second}.`,
      one: (details, own) => `Its box says “${details}” in ${own} only.`,
    }),
};

/** A fact that two strategies have otherwise, as a sentence about what it is a fact of. */
export function tellFact({ field, from, to }: FieldChange, titles: ComparedTitles): string {
  const tell = tellers[field];
  if (!tell) throw new Error(`The fact "${field}" of a comparison has no words`);
  return tell({ from, to }, titles);
}

/** "FastAPI, Celery" as it is spoken: "FastAPI and Celery". */
function all(names: string | null): string {
  return new Intl.ListFormat('en').format((names ?? '').split(', '));
}

interface Words {
  both: (fact: Fact, titles: ComparedTitles) => string;
  one: (value: string, own: string, other: string) => string;
}

function bothOrOne(fact: Fact, titles: ComparedTitles, { both, one }: Words): string {
  const { from, to } = fact;
  const { first, second } = titles;
  if (from !== null && to !== null) return both(fact, titles);
  return from === null ? one(to ?? '', second, first) : one(from, first, second);
}
