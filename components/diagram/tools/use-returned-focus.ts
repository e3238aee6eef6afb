import { useCallback, useLayoutEffect, useRef } from 'react';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { FailQuestion, Question } from '@/lib/diagrams/ask/question';
import type { LoadedToolsProps } from './loaded-tools';
import { elementOf, type Part } from './use-parts';
import type { Ask } from './use-question';
import { goTo } from './walk';

/**
 * Keeps the keyboard's place when the panel or the player changes under it: in the panel while there is one,
 * else on what it was about. Gives an `ask` that remembers where the reader was, the same one at every rendering.
 */
export function useReturnedFocus(
  { element, row, panel }: LoadedToolsProps['stage'],
  { flows }: DiagramDetails,
  question: Question,
  ask: Ask,
): Ask {
  const left = useRef<Question>(null);
  const asked = useRef(question);

  useLayoutEffect(() => {
    asked.current = question;
    const about = left.current;
    left.current = null;
    // What still has the focus has not gone.
    if (!about || document.activeElement !== document.body) return;
    const inspector = question && panel.querySelector<HTMLElement>('.inspector');
    const origin =
      about.kind === 'flow'
        ? row.querySelectorAll<HTMLElement>('.flow-list button')[flows.findIndex(({ id }) => id === about.id)]
        : null;
    if (!inspector && about.kind !== 'flow') goTo(element, partAbout(element, about));
    else (inspector ?? origin ?? element).focus({ preventScroll: true });
  }, [element, row, panel, flows, question]);

  return useCallback(
    (next) => {
      const at = document.activeElement;
      left.current = panel.contains(at) ? asked.current : null;
      ask(next);
    },
    [panel, ask],
  );
}

/** The part that a question was asked about; of several that failed the first. */
function partAbout(stage: HTMLElement, about: Part | FailQuestion): Part {
  if (about.kind !== 'fail') return about;
  const node: Part = { kind: 'node', id: about.ids[0] ?? '' };
  return elementOf(stage, node) ? node : { ...node, kind: 'group' };
}
