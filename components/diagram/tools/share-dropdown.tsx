import { useEffect, useRef, useState, type ComponentType } from 'react';
import { tellPartFailed } from '@/components/boot/use-awake';
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from '@/components/ui/dropdown-menu';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { Question } from '@/lib/diagrams/ask/question';
import type { EmbedDialogProps } from './embed-dialog';
import { ShareList } from './share-list';
import { ShareIcon } from './tool-icons';

export interface ShareMenuProps {
  details: DiagramDetails;
  question: Question;
  embedded: boolean;
}

/** The menu with its button, in place of the one that was pressed: it opens by itself. */
export function ShareDropdown({ details, question, embedded }: ShareMenuProps) {
  const [embedding, setEmbedding] = useState<{ EmbedDialog: ComponentType<EmbedDialogProps> } | null>(null);
  const trigger = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    // Where the focus goes back to.
    trigger.current?.focus();
    trigger.current?.click();
  }, []);
  function embed() {
    import('./embed-dialog').then(setEmbedding, tellPartFailed);
  }

  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger ref={trigger} variant="ghost" size="icon" className="px-3" aria-label="Share">
          <ShareIcon />
          <span className="max-md:hidden">Share</span>
        </DropdownMenuTrigger>
        <DropdownMenuContent aria-label="Share this diagram">
          <ShareList details={details} question={question} onEmbed={embedded ? null : embed} />
        </DropdownMenuContent>
      </DropdownMenu>
      {embedding && <embedding.EmbedDialog details={details} question={question} onClose={() => setEmbedding(null)} />}
    </>
  );
}
