import { lazy, Suspense, useState } from 'react';
import { DropdownMenu, DropdownMenuContent, DropdownMenuTrigger } from '@/components/ui/dropdown-menu';
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
  const [embedding, setEmbedding] = useState(false);
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger variant="ghost" size="icon" className="px-3.5" aria-label="Share">
          <ShareIcon />
          <span className="max-md:hidden">Share</span>
        </DropdownMenuTrigger>
        <DropdownMenuContent aria-label="Share this diagram">
          <Suspense>
            <ShareList details={details} question={question} onEmbed={embedded ? null : () => setEmbedding(true)} />
          </Suspense>
        </DropdownMenuContent>
      </DropdownMenu>
      {embedding && (
        <Suspense>
          <EmbedDialog details={details} question={question} onClose={() => setEmbedding(false)} />
        </Suspense>
      )}
    </>
  );
}
