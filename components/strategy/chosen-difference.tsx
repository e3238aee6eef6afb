import { ChangeBadge } from '@/components/changes/change-badge';
import { Button } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import type { NumberedChange } from '@/lib/strategies/describe-differences';
import type { ComparedTitles } from '@/lib/strategies/tell-fact';
import { FactLines } from './fact-lines';

interface ChosenDifferenceProps {
  chosen: NumberedChange;
  /** Who has it: "Only in Docker Compose". */
  where: string;
  titles: ComparedTitles;
  /** The picture that has it too and is not shown, where there is room for one. */
  other: string | null;
  onOther: () => void;
  /** Leads back to its place in the list. */
  onReturn: () => void;
}

/** The difference that the list has led to, in words beside the pictures: in the window as long as they are. */
export function ChosenDifference({
  chosen: { number, change },
  where,
  titles,
  other,
  onOther,
  onReturn,
}: ChosenDifferenceProps) {
  return (
    <div className="sticky bottom-3 z-raised mt-2 flex flex-wrap items-start gap-x-3 rounded-md border border-input bg-card px-3 py-2 leading-snug print:hidden">
      <p role="status" className="flex-1 text-xs">
        <span className="flex items-center gap-2 text-sm font-medium">
          <ChangeBadge kind={change.kind} number={number} />
          {change.name}
        </span>
        <span className="block text-muted-foreground">{where}</span>
        {change.kind === 'changed' && <FactLines change={change} titles={titles} />}
      </p>
      <p className={cn('-my-2 flex gap-x-5', other && 'w-full')}>
        {other && (
          <Button key={other} variant="link" size="sm" onClick={onOther}>
            {`In ${other}`}
          </Button>
        )}
        <Button variant="link" size="sm" onClick={onReturn}>
          In the list
        </Button>
      </p>
    </div>
  );
}
