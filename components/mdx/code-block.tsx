import type { ComponentProps } from 'react';
import { CopyStates } from '@/components/copy-states';

type CodeBlockProps = ComponentProps<'pre'> & { 'data-language'?: string; 'data-title'?: string };

/** Code, highlighted at build, with its title and a button that copies it. */
export function CodeBlock({ children, 'data-language': language, 'data-title': title, ...rest }: CodeBlockProps) {
  return (
    <figure className="code">
      <figcaption className="code-bar">
        <span>{title ?? language}</span>
        <button type="button" className="copy-button group/copy" data-copy="">
          <CopyStates idle="Copy" failed="Press Ctrl+C" />
        </button>
      </figcaption>
      <pre {...rest} tabIndex={0} aria-label={title ?? 'Code'}>
        {children}
      </pre>
    </figure>
  );
}
