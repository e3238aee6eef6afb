import { ChangeBadge } from '@/components/changes/change-badge';
import { Button } from '@/components/ui/button';
import type { NumberedChange } from '@/lib/strategies/describe-differences';
import type { ComparedTitles } from '@/lib/strategies/tell-fact';
import { FactLines } from './fact-lines';

interface ChosenDifferenceProps {
  chosen: NumberedChange;
  /** Who has it: "Only in Docker Compose". */
  where: string;
  titles: ComparedTitles;
  /** Leads back to its place in the list. */
  onReturn: () => void;
}

/** The difference that the list has led to, in words beside the pictures: in the window as long as they are. */
export function ChosenDifference({ chosen: { number, change }, where, titles, onReturn }: ChosenDifferenceProps) {
  return (
    <div className="sticky bottom-2 z-raised mt-2 rounded-md border border-input bg-card px-3.5 py-2 leading-snug print:hidden">
      <Button variant="link" size="sm" className="float-right -my-2.5 ml-3" onClick={onReturn}>
        In the list
      </Button>
      <p role="status" className="text-xs">
        <span className="flex items-center gap-2.5 text-sm font-medium">
          <ChangeBadge kind={change.kind} number={number} />
          {change.name}
        </span>
        <span className="block text-muted-foreground">{where}</span>
        {change.kind === 'changed' && <FactLines change={change} titles={titles} />}
      </p>
    </div>
  );
}
