import { buttonVariants } from '@/components/ui/button';
import { placeOf } from '@/lib/diagrams/ask/answers';
import type { PartQuestion } from '@/lib/diagrams/ask/question';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { AskLink } from './inspector-lists';
import type { FlowStart } from './use-flow-start';
import type { Ask } from './use-question';

/** What every answer of the panel is made from. */
export interface AnswerProps {
  details: DiagramDetails;
  question: PartQuestion;
  ask: Ask;
  start: FlowStart;
  embedded: boolean;
}

/** What the answer about one part is made from. */
export type PartProps = AnswerProps & { id: string };

export const quiet = 'text-sm text-muted-foreground';

/** Leads to what happens when a part fails. */
export function AskFailure({ details, id, ask }: { details: DiagramDetails; id: string; ask: Ask }) {
  return (
    <AskLink
      details={details}
      question={{ kind: 'fail', ids: [id], unknown: [] }}
      ask={ask}
      className={buttonVariants({
        variant: 'outline',
        size: 'sm',
        className: 'mt-3 text-foreground no-underline print:hidden',
      })}
    >
      What if this fails?
    </AskLink>
  );
}

/** The groups around a part, outermost first; the innermost can be asked about. */
export function Place({ details, group, ask }: { details: DiagramDetails; group: string | null; ask: Ask }) {
  const place = placeOf(details.graph, group);
  if (group === null || place.length === 0) return null;
  return (
    <p className={quiet}>
      In {place.slice(0, -1).map((title) => `${title} › `)}
      <AskLink details={details} question={{ kind: 'group', id: group }} ask={ask}>
        {place.at(-1)}
      </AskLink>
    </p>
  );
}
