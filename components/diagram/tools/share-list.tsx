import { useState } from 'react';
import { DropdownMenuGroup, DropdownMenuItem, DropdownMenuLink } from '@/components/ui/dropdown-menu';
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
}

const downloads = [
  { extension: 'svg', title: 'SVG, light' },
  { extension: 'dark.svg', title: 'SVG, dark' },
  { extension: 'png', title: 'PNG, light' },
  { extension: 'dark.png', title: 'PNG, dark' },
] as const;

/** What the menu offers: links, source, pictures and embeds of a figure, in the state it is in. */
export function ShareList({ details, question, onEmbed }: ShareListProps) {
  const [copied, setCopied] = useState<'link' | 'source'>('link');
  const [state, copy] = useCopy();
  const { id } = details.graph;

  const label = (what: 'link' | 'source', text: string) =>
    copied === what && state !== 'idle' ? { copied: 'Copied', failed: 'Could not copy' }[state] : text;

  return (
    <DropdownMenuGroup>
      <DropdownMenuItem
        onClick={() => {
          setCopied('link');
          copy(new URL(withBasePath(questionLink(details, question)), location.origin).href);
        }}
      >
        <span aria-live="polite">{label('link', question ? 'Copy link to this state' : 'Copy link')}</span>
      </DropdownMenuItem>
      <DropdownMenuItem
        onClick={() => {
          setCopied('source');
          copy(details.source);
        }}
      >
        <span aria-live="polite">{label('source', 'Copy Mermaid')}</span>
      </DropdownMenuItem>
      {downloads.map(({ extension, title }) => (
        <DropdownMenuLink
          key={extension}
          href={withBasePath(diagramHref(id, extension))}
          download={`${id.replace('/', '-')}.${extension}`}
        >
          Download {title}
        </DropdownMenuLink>
      ))}
      {onEmbed && (
        <DropdownMenuItem
          onClick={({ currentTarget }) => {
            // Its trigger has the focus again before the dialog takes it, and so once that has closed.
            currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
            onEmbed();
          }}
        >
          Embed…
        </DropdownMenuItem>
      )}
    </DropdownMenuGroup>
  );
}
