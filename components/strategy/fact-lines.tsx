import type { PartChange } from '@/lib/compare/model';
import { fieldText } from '@/lib/strategies/describe-differences';

/** What is different in the second of two strategies, a line for each fact. */
export function FactLines({ change }: { change: PartChange }) {
  return change.fields.map((field) => {
    const { name, first, second } = fieldText(field);
    return (
      <span key={name} className="block">
        <span className="text-muted-foreground">{name}: </span>
        {`${first} → ${second}`}
      </span>
    );
  });
}
