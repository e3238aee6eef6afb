import { useEffect, useRef, useState } from 'react';
import { useCopy } from '@/components/use-copy';
import type { OnboardingStep } from '@/lib/content/model';
import { checklist } from '@/lib/onboarding/checklist';
import { withSteps } from '@/lib/onboarding/done-steps';
import { PathBar } from './path-bar';
import { useDoneSteps } from './use-done-steps';
import { useStepBoxes } from './use-step-boxes';

export interface LivePathBarProps {
  /** What the copied list is called. */
  title: string;
  steps: Pick<OnboardingStep, 'id' | 'title' | 'link'>[];
  siteUrl: string;
}

const copyLabels = { idle: 'Copy as checklist', copied: 'Copied', failed: 'Copy it from below' } as const;

/** The bar of a path, alive: it counts, copies and resets, and keeps the boxes of the list beside it. */
export function LivePathBar({ title, steps, siteUrl }: LivePathBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const fallback = useRef<HTMLDetailsElement>(null);
  const [done, setDone] = useDoneSteps();
  const [removed, setRemoved] = useState<string[]>([]);
  const [state, copy] = useCopy();
  const doneHere = steps.map(({ id }) => id).filter((id) => done.includes(id));
  const markdown = checklist({ title, steps, done, siteUrl });

  useStepBoxes(bar, done, (id, isDone) => {
    setRemoved([]);
    setDone(withSteps(done, [id], isDone));
  });

  useEffect(() => {
    const text = fallback.current?.querySelector('pre');
    if (state !== 'failed' || !fallback.current || !text) return;
    fallback.current.open = true;
    getSelection()?.selectAllChildren(text);
  }, [state]);

  function reset() {
    setRemoved(doneHere);
    setDone(withSteps(done, doneHere, false));
  }

  function undo() {
    setRemoved([]);
    setDone(withSteps(done, removed, true));
  }

  const canUndo = removed.length > 0;
  return (
    <PathBar
      done={doneHere.length}
      total={steps.length}
      markdown={markdown}
      live={{
        bar,
        fallback,
        copyLabel: copyLabels[state],
        onCopy: () => copy(markdown),
        resetLabel: canUndo ? 'Undo reset' : 'Reset',
        onReset: canUndo ? undo : doneHere.length > 0 ? reset : null,
      }}
    />
  );
}
