import { SiteLink } from '@/components/site-link';
import { embedHref } from '@/lib/addresses';
import type { DiagramChange, DiagramChanges, DiagramReference } from '@/lib/changes/model';
import { kindNames, lostQuestion, partNames } from '@/lib/changes/words';
import { ChangeBadge } from './change-badge';
import { FieldList, Lines } from './difference';
import { MarkedDrawing } from './marked-drawing';
import { ChangedPlace } from './page-report';

interface DiagramReportProps {
  diagrams: DiagramChanges;
  production: string;
}

/**
 * Diagrams that come or go, and what differs in the others: in a numbered list, and by these numbers on the drawing.
 */
export function DiagramReport({ diagrams: { added, removed, changed }, production }: DiagramReportProps) {
  return (
    <>
      {(added.length > 0 || removed.length > 0) && (
        <ul>
          {added.map((diagram) => (
            <li key={diagram.id}>
              Added: <SiteLink href={hrefOf(diagram)}>{diagram.title}</SiteLink>
            </li>
          ))}
          {removed.map((diagram) => (
            <li key={diagram.id}>
              Removed: <a href={`${production}${hrefOf(diagram)}`}>{diagram.title}</a>
            </li>
          ))}
        </ul>
      )}
      {changed.map((diagram) => (
        <DiagramArticle key={diagram.id} diagram={diagram} production={production} />
      ))}
    </>
  );
}

/** A diagram that no page shows still has a page of its own to frame. */
function hrefOf({ id, place }: DiagramReference): string {
  return place ?? embedHref(id);
}

function DiagramArticle({ diagram, production }: { diagram: DiagramChange; production: string }) {
  const { id, title, fields, parts, flows } = diagram;
  const lost = parts.some(({ kind }) => kind === 'removed');
  return (
    <article className="changes-item pt-1 pb-6" aria-label={title}>
      <ChangedPlace title={title} href={hrefOf(diagram)} old={`${production}${hrefOf(diagram)}`} />
      <FieldList fields={fields} />
      {parts.length > 0 && (
        <>
          <ol className="my-4" data-slot="changed-parts">
            {parts.map((change, index) => {
              const question = lostQuestion(change);
              return (
                <li
                  key={[change.part, ...change.before, '→', ...change.after].join(' ')}
                  className="mt-2 grid grid-cols-mark gap-x-3"
                >
                  <ChangeBadge kind={change.kind} number={index + 1} />
                  <div>
                    {kindNames[change.kind]} {partNames[change.part].toLowerCase()}: <strong>{change.name}</strong>
                    <FieldList fields={change.fields} />
                    {question && (
                      <p className="mt-1 text-sm text-muted-foreground">
                        Links with <code>{question}</code> no longer find it.
                      </p>
                    )}
                  </div>
                </li>
              );
            })}
          </ol>
          <MarkedDrawing id={id} title={title} build="This preview" origin="" parts={parts} side="after" />
          {lost && (
            <MarkedDrawing id={id} title={title} build="Production" origin={production} parts={parts} side="before" />
          )}
        </>
      )}
      {flows.map((flow) => (
        <div key={`${flow.kind} ${flow.title}`}>
          <p className="mt-4 mb-2 text-xs text-muted-foreground">
            {kindNames[flow.kind]} flow: {flow.title}
          </p>
          <FieldList fields={flow.fields} />
          {flow.steps.length > 0 && <Lines lines={flow.steps} />}
        </div>
      ))}
    </article>
  );
}
