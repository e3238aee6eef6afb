import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { Question } from '@/lib/diagrams/ask/question';
import { ShareIcon } from './tool-icons';

const ShareList = lazy(async () => ({ default: (await import('./share-list')).ShareList }));
const EmbedDialog = lazy(async () => ({ default: (await import('./embed-dialog')).EmbedDialog }));

interface ShareMenuProps {
  details: DiagramDetails;
  question: Question;
  embedded: boolean;
}

/** Links, source, pictures and embeds of a figure, in the state it is in. */
export function ShareMenu({ details, question, embedded }: ShareMenuProps) {
  const [open, setOpen] = useState(false);
  const [embedding, setEmbedding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  return (
    <div className="relative flex">
      <Button
        ref={button}
        variant="ghost"
        size="icon"
        className="px-3.5"
        aria-label="Share"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <ShareIcon />
        <span className="max-md:hidden">Share</span>
      </Button>
      {open && (
        <Suspense>
          <ShareList
            details={details}
            question={question}
            onEmbed={
              embedded
                ? null
                : () => {
                    setOpen(false);
                    setEmbedding(true);
                  }
            }
            onClose={(byKey) => {
              setOpen(false);
              if (byKey) button.current?.focus();
            }}
          />
        </Suspense>
      )}
      {embedding && (
        <Suspense>
          <EmbedDialog
            details={details}
            question={question}
            onClose={() => {
              setEmbedding(false);
              button.current?.focus();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
