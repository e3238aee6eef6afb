import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { partName } from '@/lib/diagrams/ask/describe-failure';
import { toggleFailing, type FailQuestion } from '@/lib/diagrams/ask/question';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { nearestPart, tellUnknown } from '@/lib/diagrams/ask/unknown-part';
import { AskLink } from '../tools/inspector-lists';
import { CloseIcon } from '../tools/tool-icons';
import type { Ask } from '../tools/use-question';
import { FailureMark } from './failure-mark';

interface FailingPartsProps {
  details: DiagramDetails;
  question: FailQuestion;
  ask: Ask;
}

/** What fails: each can be taken out, others can be added, and what the address names in vain is told. */
export function FailingParts({ details, question, ask }: FailingPartsProps) {
  const { graph } = details;
  const { ids, unknown } = question;
  const toggle = (id: string) => ask((now) => toggleFailing(now?.kind === 'fail' ? now : question, id));
  const others = [...graph.nodes, ...graph.groups].filter(({ id }) => !ids.includes(id));
  return (
    <>
      {unknown.map((name) => (
        <Unknown key={name} name={name} details={details} question={question} ask={ask} />
      ))}
      <ul className="flex list-none flex-wrap gap-1.5" aria-label="Fails">
        {ids.map((id) => (
          <li key={id}>
            <Button
              variant="chip"
              size="chip"
              className="px-2 text-sm"
              aria-label={`${partName(graph, id)} fails: take it out`}
              onClick={() => toggle(id)}
            >
              <FailureMark state="failed" />
              {partName(graph, id)}
              <CloseIcon />
            </Button>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <label className="mt-2 block text-sm">
          <span className="sr-only">{ids.length === 0 ? 'Fails' : 'Fails too'}</span>
          <Select className="w-full" value="" onChange={({ target }) => toggle(target.value)}>
            <option value="">{ids.length === 0 ? 'Let a part fail…' : 'Let another part fail…'}</option>
            {others.map(({ id }) => (
              <option key={id} value={id}>
                {partName(graph, id)}
              </option>
            ))}
          </Select>
          <span className="mt-1.5 block text-xs text-muted-foreground">Or choose it in the drawing.</span>
        </label>
      )}
    </>
  );
}

function Unknown({ name, details, question, ask }: FailingPartsProps & { name: string }) {
  const near = nearestPart(name, details);
  const meant = near !== null && !question.ids.includes(near.question.id) ? near : null;
  return (
    <p className="mb-2 text-sm text-destructive" role="status">
      {tellUnknown(null, name)}
      {meant !== null && (
        <>
          {' Did you mean '}
          <AskLink
            details={details}
            question={{
              kind: 'fail',
              ids: [...question.ids, meant.question.id],
              unknown: question.unknown.filter((each) => each !== name),
            }}
            ask={ask}
          >
            {meant.name}
          </AskLink>
          ?
        </>
      )}
    </p>
  );
}
