import { useLayoutEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { findUnknownPart, tellUnknown } from '@/lib/diagrams/ask/unknown-part';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { AskLink } from './inspector-lists';
import { CloseIcon } from './tool-icons';
import type { Ask } from './use-question';

interface UnknownNoteProps {
  stage: HTMLElement;
  details: DiagramDetails;
  /** The query that asks for what the diagram does not have. */
  search: string;
  framed: boolean;
  ask: Ask;
  onClose: () => void;
}

/** Says, over the drawing's lower edge, that an address names what the diagram does not have, and what it may mean. */
export default function UnknownNote({ stage, details, search, framed, ask, onClose }: UnknownNoteProps) {
  const note = useRef<HTMLDivElement>(null);
  const unknown = findUnknownPart(search, details);
  useLayoutEffect(() => {
    const box = note.current?.getBoundingClientRect();
    if (framed || !box || !stage.checkVisibility()) return;
    // By the window's own means: `scrollIntoView` in a frame scrolls the page around it as well.
    if (box.bottom > innerHeight) scrollBy({ top: box.bottom - innerHeight + 12, behavior: 'instant' });
  }, [framed, stage]);
  if (!unknown) return null;
  const elsewhere = otherView(stage, unknown.kind, unknown.wanted, search);
  const { near } = unknown;
  return (
    <div className="relative h-0 print:hidden">
      <div
        ref={note}
        role="status"
        className="absolute inset-x-3 bottom-3 z-head flex w-fit items-center border bg-card pl-4 text-sm max-md:bottom-14"
      >
        <p className="py-2.5 text-pretty wrap-anywhere" key={search}>
          {tellUnknown(unknown.kind, unknown.wanted)}
          {elsewhere && (
            <>
              {' It is in the '}
              <a
                href={elsewhere.search}
                className="text-primary underline underline-offset-3 hover:decoration-2"
                onClick={(event) => {
                  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                  event.preventDefault();
                  window.pageAddress.write(elsewhere.search, 'push');
                }}
              >
                {elsewhere.title}
              </a>
              .
            </>
          )}
          {!elsewhere && near && (
            <>
              {' Did you mean '}
              <AskLink details={details} question={near.question} ask={ask}>
                {near.name}
              </AskLink>
              ?
            </>
          )}
        </p>
        <Button variant="ghost" size="icon" className="shrink-0" aria-label="Close" onClick={onClose}>
          <CloseIcon />
        </Button>
      </div>
    </div>
  );
}

/** The tab beside this one whose drawing has the part, with the query that shows it there. */
function otherView(stage: HTMLElement, kind: string, wanted: string, search: string) {
  const panel = stage.closest<HTMLElement>('[data-tab]');
  const root = panel?.parentElement;
  const part = `[data-${kind}="${CSS.escape(wanted)}"]`;
  const other = [...(root?.querySelectorAll<HTMLElement>(':scope > [data-tab]') ?? [])].find(
    (each) => each !== panel && each.querySelector(part),
  );
  const group = root?.dataset.tabs;
  if (!other?.dataset.tab || !group) return null;
  const params = new URLSearchParams(search);
  params.set(group, other.dataset.tab);
  const tab = root.querySelector(`[data-for="${CSS.escape(other.dataset.tab)}"]`);
  return { search: `?${params}`, title: tab?.textContent ?? other.dataset.tab };
}
