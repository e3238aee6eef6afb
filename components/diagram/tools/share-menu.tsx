import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { DiagramDetails } from '@/lib/diagrams/model';
import type { Question } from '@/lib/diagrams/question';
import { questionLink } from '@/lib/diagrams/question-link';
import { useCopy } from '@/components/use-copy';
import { ShareIcon } from './tool-icons';

const EmbedDialog = lazy(async () => ({ default: (await import('./embed-dialog')).EmbedDialog }));

interface ShareMenuProps {
  details: DiagramDetails;
  question: Question;
  embedded: boolean;
}

const downloads = [
  { extension: 'svg', title: 'SVG, light' },
  { extension: 'dark.svg', title: 'SVG, dark' },
  { extension: 'png', title: 'PNG, light' },
  { extension: 'dark.png', title: 'PNG, dark' },
];

/** Links, source, pictures and embeds of a figure, in the state it is in. */
export function ShareMenu({ details, question, embedded }: ShareMenuProps) {
  const [open, setOpen] = useState(false);
  const [embedding, setEmbedding] = useState(false);
  const [copied, setCopied] = useState<'link' | 'source'>('link');
  const [state, copy] = useCopy();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { id } = details.graph;

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('.share-list :is(a, button)')?.focus();
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    // Before whatever else would take this key for itself.
    document.addEventListener('keydown', closeByKey, true);
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('keydown', closeByKey, true);
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, [open]);

  const label = (what: 'link' | 'source', text: string) =>
    copied === what && state !== 'idle' ? { copied: 'Copied', failed: 'Could not copy' }[state] : text;

  return (
    <div className="share" ref={root}>
      <Button ref={button} variant="tool" className="tool-text" aria-label="Share" aria-expanded={open} onClick={() => setOpen(!open)}>
        <ShareIcon />
        <span className="tool-label">Share</span>
      </Button>
      {open && (
        <ul className="share-list" aria-label="Share this diagram">
          <li>
            <button
              type="button"
              onClick={() => {
                setCopied('link');
                copy(new URL(questionLink(details, question), location.origin).href);
              }}
            >
              <span aria-live="polite">{label('link', question ? 'Copy link to this state' : 'Copy link')}</span>
            </button>
          </li>
          <li>
            <button
              type="button"
              onClick={() => {
                setCopied('source');
                copy(details.source);
              }}
            >
              <span aria-live="polite">{label('source', 'Copy Mermaid')}</span>
            </button>
          </li>
          {downloads.map(({ extension, title }) => (
            <li key={extension}>
              <a href={`/diagrams/${id}.${extension}`} download={`${id.replace('/', '-')}.${extension}`}>
                Download {title}
              </a>
            </li>
          ))}
          {!embedded && (
            <li>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  setEmbedding(true);
                }}
              >
                Embed…
              </button>
            </li>
          )}
        </ul>
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
