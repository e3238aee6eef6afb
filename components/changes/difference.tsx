import { compareWords } from '@/lib/changes/compare-text';
import type { FieldChange } from '@/lib/compare/model';
import type { LineChange, WordPart } from '@/lib/changes/model';
import { fieldName } from '@/lib/changes/words';
import { cn } from '@/lib/cn';

/** From so many characters on a value is a text, of which the words that differ are marked. */
const textLength = 40;

/** Text of which a part is new or gone: underlined or struck through, and said so to those who only hear it. */
function Words({ words }: { words: WordPart[] }) {
  return words.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === 'same') return <span key={key}>{text}</span>;
    const Mark = kind === 'added' ? 'ins' : 'del';
    return (
      <Mark key={key}>
        <span className="sr-only">{kind === 'added' ? ' [new: ' : ' [gone: '}</span>
        {text}
        <span className="sr-only">] </span>
      </Mark>
    );
  });
}

const signs = { added: '+', removed: '−', changed: '~' } as const;
const names = { added: 'New: ', removed: 'Gone: ', changed: '' } as const;

/** Lines that differ, each with a sign of what happened to it. */
export function Lines({ lines }: { lines: LineChange[] }) {
  return (
    <ul className="difference mt-1.5 mb-4 border-l-2 border-input bg-card py-1.5 text-sm">
      {lines.map((line, index) => (
        <Line key={keyOf(line, index)} line={line} />
      ))}
    </ul>
  );
}

function keyOf({ kind }: LineChange, index: number): string {
  return `${index} ${kind}`;
}

function Line({ line: { kind, code, words } }: { line: LineChange }) {
  return (
    <li data-kind={kind} className={cn('grid grid-cols-mark py-1 pr-3', code && 'font-mono text-code')}>
      <span className="w-8 text-center font-mono font-semibold" aria-hidden="true">
        {signs[kind]}
      </span>
      <span className="min-w-0 wrap-anywhere whitespace-pre-wrap">
        {kind === 'changed' ? (
          <Words words={words} />
        ) : (
          <Whole kind={kind} text={words.map(({ text }) => text).join('')} />
        )}
      </span>
    </li>
  );
}

function Whole({ kind, text }: { kind: 'added' | 'removed'; text: string }) {
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="sr-only">{names[kind]}</span>
      {text}
    </Mark>
  );
}

/** Facts that differ, as pairs of a name and what became of it. */
export function FieldList({ fields }: { fields: FieldChange[] }) {
  if (fields.length === 0) return null;
  return (
    <dl className="my-2 text-sm">
      {fields.map((change) => (
        <div key={change.field} className="facts py-1">
          <dt className="text-muted-foreground">{fieldName(change)}</dt>
          <dd className="min-w-0 wrap-anywhere">
            <FieldValue change={change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FieldValue({ change: { from, to } }: { change: FieldChange }) {
  if (from === null) return to;
  if (to !== null && Math.max(from.length, to.length) > textLength) return <Words words={compareWords(from, to)} />;
  return (
    <>
      <Words words={[{ kind: 'removed', text: from }]} />
      <span aria-hidden="true"> → </span>
      {to === null ? 'none' : <Words words={[{ kind: 'added', text: to }]} />}
    </>
  );
}
