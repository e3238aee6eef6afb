import type { ComponentProps } from 'react';
import { CopyStates } from '@/components/copy-states';
import { Button } from '@/components/ui/button';

type CodeBlockProps = ComponentProps<'pre'> & {
  'data-language'?: string;
  'data-title'?: string;
};

/** Code, highlighted at build, with its title and a button that copies it. */
export function CodeBlock({ children, 'data-language': language, 'data-title': title, ...rest }: CodeBlockProps) {
  return (
    <figure className="my-6 break-inside-avoid overflow-hidden rounded-md border bg-card" data-breakout="code">
      <figcaption className="flex min-h-touch items-center justify-between border-b pl-4 font-mono text-xs text-muted-foreground">
        <span>{title ?? language}</span>
        <Button
          variant="ghost"
          className="px-4 font-sans text-xs focus-visible:-outline-offset-3 no-js:hidden print:hidden"
          data-copy=""
        >
          <CopyStates idle="Copy" failed="Press Ctrl+C" />
        </Button>
      </figcaption>
      <pre
        {...rest}
        tabIndex={0}
        aria-label={title ?? 'Code'}
        className="cut-edge overflow-x-auto px-4 pt-3 pb-4 font-mono text-code focus-visible:-outline-offset-3"
      >
        {children}
      </pre>
    </figure>
  );
}
