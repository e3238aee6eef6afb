import { useEffect, useRef } from 'react';
import { useEscape } from '@/components/keys/use-escape';
import { sameQuestion, toggleFailing, type Question } from '@/lib/diagrams/ask/question';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { PanZoom } from './use-pan-zoom';
import { elementOf, partOf, type Part } from './use-parts';
import type { Ask } from './use-question';
import { goTo, walk } from './walk';

interface StageEvents {
  details: DiagramDetails;
  question: Question;
  ask: Ask;
  /** Takes the focus into the answer about a part, once it stands on the screen. */
  enterPanel: (part: Part) => void;
  setHovered: (part: Part | null) => void;
  panZoom: PanZoom;
  toggleFull: () => void;
}

/** Clicks, keys and the pointer's way over the drawing, and Esc wherever in the figure. */
export function useStageEvents(stage: HTMLElement, events: StageEvents) {
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const listeners = new AbortController();
    const { signal } = listeners;
    let clicked: Part | null = null;
    const toggle = (part: Part | null) => {
      const { question, ask } = latest.current;
      if (question?.kind === 'fail' && part) {
        // Several can fail at once: each part that is chosen does too, or no longer.
        if (part.kind !== 'edge') ask((now) => (now?.kind === 'fail' ? toggleFailing(now, part.id) : now));
        return;
      }
      ask(part && !sameQuestion(part, question) ? part : null);
    };
    stage.addEventListener(
      'click',
      ({ target, detail }) => {
        const part = partOf(target);
        // The second of a double click, which zooms; quick clicks at two places are two questions.
        const again = detail > 1 && part?.kind === clicked?.kind && part?.id === clicked?.id;
        clicked = part;
        if (again) return;
        if (part) goTo(stage, part);
        toggle(part);
      },
      { signal },
    );
    stage.addEventListener(
      'pointerover',
      ({ target, pointerType }) => {
        if (pointerType === 'mouse') latest.current.setHovered(partOf(target));
      },
      { signal },
    );
    stage.addEventListener('pointerleave', () => latest.current.setHovered(null), { signal });
    stage.addEventListener(
      'focusin',
      ({ target }) => {
        const part = partOf(target);
        const focused = part && elementOf(stage, part);
        if (!focused?.matches(':focus-visible')) return;
        latest.current.panZoom.reveal(focused.getBBox());
      },
      { signal },
    );
    stage.addEventListener(
      'keydown',
      (event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const { details, question, ask, enterPanel, panZoom, toggleFull } = latest.current;
        const part = partOf(event.target);
        const act: Record<string, () => void> = {
          '+': () => panZoom.zoomBy(1.25),
          '=': () => panZoom.zoomBy(1.25),
          '-': () => panZoom.zoomBy(1 / 1.25),
          '0': panZoom.actual,
          F: toggleFull,
          // On a part letters go to the node that begins with them.
          ...(!part && { f: toggleFull }),
          ...(event.shiftKey && {
            ArrowLeft: () => panZoom.pan(60, 0),
            ArrowRight: () => panZoom.pan(-60, 0),
            ArrowUp: () => panZoom.pan(0, 60),
            ArrowDown: () => panZoom.pan(0, -60),
          }),
          ...(part && {
            Enter: () => {
              if (question?.kind === 'fail') return toggle(part);
              ask(part);
              enterPanel(part);
            },
            ' ': () => toggle(part),
          }),
        };
        const chosen = act[event.key];
        const next = chosen ? null : walk(stage, details, part, event.key);
        if (!chosen && !next) return;
        event.preventDefault();
        chosen?.();
        if (next) goTo(stage, next);
      },
      { signal },
    );
    return () => listeners.abort();
  }, [stage]);
  useEscape(events.question !== null, ({ target }) => {
    const isOurs = target === document.body || (target instanceof Node && stage.closest('figure')?.contains(target));
    if (!isOurs || !stage.checkVisibility()) return false;
    events.ask(null);
    return true;
  });
}
