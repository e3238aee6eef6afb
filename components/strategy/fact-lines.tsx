import type { PartChange } from '@/lib/compare/model';
import { type ComparedTitles, tellFact } from '@/lib/strategies/tell-fact';

interface FactLinesProps {
  change: PartChange;
  titles: ComparedTitles;
}

/** What is different in the second of two strategies, a sentence for each fact. */
export function FactLines({ change, titles }: FactLinesProps) {
  return change.fields.map((field) => (
    <span key={field.field} className="block">
      {tellFact(field, titles)}
    </span>
  ));
}
