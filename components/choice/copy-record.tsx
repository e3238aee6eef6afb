import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useCopy } from '@/components/use-copy';

/** Copies the decision for the reader's own repository; where that fails, shows it to be copied by hand. */
export function CopyRecord({ record }: { record: () => string }) {
  const [state, copy] = useCopy();
  const [shown, setShown] = useState<string | null>(null);
  const failed = state === 'failed';
  return (
    <>
      <Button
        variant="outline"
        onClick={() => {
          const text = record();
          setShown(text);
          copy(text);
        }}
      >
        <span key={state} aria-live="polite">
          {{ idle: 'Copy as a decision record', copied: 'Copied', failed: 'Could not copy' }[state]}
        </span>
      </Button>
      {shown !== null && failed && (
        <textarea
          className="w-full rounded-md border border-input bg-card p-3 font-mono text-xs"
          rows={12}
          readOnly
          aria-label="Decision record, to be copied by hand"
          value={shown}
        />
      )}
    </>
  );
}
