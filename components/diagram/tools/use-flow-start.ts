import { useCallback, useState } from 'react';
import type { Question } from '@/lib/diagrams/ask/question';
import type { Ask } from './use-question';

/** How flows are begun by what promises to play them. */
export interface FlowStart {
  /** Asks for a flow from a step on, and plays it. */
  follow: (id: string, step: number) => void;
  /** The flow that is asked for is to play at once. */
  starts: boolean;
  /** To be called when it does. */
  onStarted: () => void;
}

/** Lets flows be played from where they are promised to; step by step by hand where motion is reduced. */
export function useFlowStart(question: Question, ask: Ask): FlowStart {
  const [starting, setStarting] = useState<string | null>(null);
  const onStarted = useCallback(() => setStarting(null), []);
  return {
    follow: (id, step) => {
      if (!matchMedia('(prefers-reduced-motion: reduce)').matches) setStarting(id);
      ask({ kind: 'flow', id, step });
    },
    starts: question?.kind === 'flow' && question.id === starting,
    onStarted,
  };
}
