import type { ReactNode } from 'react';

const labels = { tip: 'Tip', note: 'Note', warning: 'Warning' } as const;

interface CalloutProps {
  type: keyof typeof labels;
  title?: string;
  children: ReactNode;
}

/** An aside that must not be missed. Its kind is said in words, not by colour alone. */
export function Callout({ type, title, children }: CalloutProps) {
  return (
    <div className="callout" role="note" data-type={type} aria-label={title ?? labels[type]}>
      <p className="callout-title">
        <span className="callout-kind">{labels[type]}</span>
        {title}
      </p>
      {children}
    </div>
  );
}
