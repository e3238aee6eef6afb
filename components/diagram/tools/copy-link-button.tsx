import { Button } from '@/components/ui/button';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { Question } from '@/lib/diagrams/ask/question';
import { questionLink } from '@/lib/diagrams/ask/question-link';
import { withBasePath } from '@/lib/site/base-path';
import { useCopy } from '@/components/use-copy';

const messages = { idle: 'Copy link', copied: 'Link copied', failed: 'Could not copy' };

/** Copies the address that shows exactly this. */
export function CopyLinkButton({ details, question }: { details: DiagramDetails; question: Question }) {
  const [state, copy] = useCopy();
  return (
    <Button
      variant="link"
      onClick={() => copy(new URL(withBasePath(questionLink(details, question)), location.origin).href)}
    >
      <span aria-live="polite">{messages[state]}</span>
    </Button>
  );
}
