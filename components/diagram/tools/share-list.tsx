import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useEscape } from '@/components/keys/use-escape';
import { useCopy } from '@/components/use-copy';
import { diagramHref } from '@/lib/addresses';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import type { Question } from '@/lib/diagrams/ask/question';
import { questionLink } from '@/lib/diagrams/ask/question-link';
import { withBasePath } from '@/lib/site/base-path';

interface ShareListProps {
  details: DiagramDetails;
  question: Question;
  /** Left out inside of an embed. */
  onEmbed: (() => void) | null;
  /** `byKey` where the focus must go back to what opened the list. */
  onClose: (byKey: boolean) => void;
}

const downloads = [
  { extension: 'svg', title: 'SVG, light' },
  { extension: 'dark.svg', title: 'SVG, dark' },
  { extension: 'png', title: 'PNG, light' },
  { extension: 'dark.png', title: 'PNG, dark' },
] as const;

const entry =
  'flex min-h-11 w-full cursor-pointer items-center px-4 text-[0.9375rem] text-foreground! no-underline! hover:bg-muted focus-visible:-outline-offset-3';

/** What the menu offers: links, source, pictures and embeds of a figure, in the state it is in. */
export function ShareList({ details, question, onEmbed, onClose }: ShareListProps) {
  const [copied, setCopied] = useState<'link' | 'source'>('link');
  const [state, copy] = useCopy();
  const list = useRef<HTMLUListElement>(null);
  const close = useEffectEvent(onClose);
  const { id } = details.graph;

  useEffect(() => {
    list.current?.querySelector<HTMLElement>(':is(a, button)')?.focus();
    const closeOutside = ({ target }: Event) => {
      if (target instanceof Node && !list.current?.parentElement?.contains(target)) close(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('focusin', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('focusin', closeOutside);
    };
  }, []);

  useEscape(true, () => {
    onClose(true);
    return true;
  });

  const label = (what: 'link' | 'source', text: string) =>
    copied === what && state !== 'idle' ? { copied: 'Copied', failed: 'Could not copy' }[state] : text;

  return (
    <ul
      ref={list}
      className="share-list absolute top-full right-0 z-40 m-0! w-60 list-none rounded-md border border-input bg-card p-0! py-1! shadow-lg max-md:top-auto max-md:-right-43 max-md:bottom-full in-data-full:top-full! in-data-full:bottom-auto! [&>li]:m-0! [&>li]:before:hidden!"
      aria-label="Share this diagram"
    >
      <li>
        <button
          type="button"
          className={entry}
          onClick={() => {
            setCopied('link');
            copy(new URL(withBasePath(questionLink(details, question)), location.origin).href);
          }}
        >
          <span aria-live="polite">{label('link', question ? 'Copy link to this state' : 'Copy link')}</span>
        </button>
      </li>
      <li>
        <button
          type="button"
          className={entry}
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
          <a
            className={entry}
            href={withBasePath(diagramHref(id, extension))}
            download={`${id.replace('/', '-')}.${extension}`}
          >
            Download {title}
          </a>
        </li>
      ))}
      {onEmbed && (
        <li>
          <button type="button" className={entry} onClick={onEmbed}>
            Embed…
          </button>
        </li>
      )}
    </ul>
  );
}
