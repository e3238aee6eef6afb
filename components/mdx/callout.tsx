import type { ReactNode } from 'react';

const kinds = {
  tip: { label: 'Tip', tint: 'border-green bg-green-tint', ink: 'text-green' },
  note: { label: 'Note', tint: 'border-primary bg-muted', ink: 'text-primary' },
  warning: { label: 'Warning', tint: 'border-amber bg-amber-tint', ink: 'text-amber' },
} as const;

interface CalloutProps {
  type: keyof typeof kinds;
  title?: string;
  children: ReactNode;
}

/** An aside that must not be missed. Its kind is said in words, not by colour alone. */
export function Callout({ type, title, children }: CalloutProps) {
  const { label, tint, ink } = kinds[type];
  return (
    <div
      role="note"
      aria-label={title ?? label}
      className={`my-7 break-inside-avoid border-l-3 px-4.5 py-3.5 [&>:last-child]:mb-0 [&>p:not([class])]:mt-1 [&>p:not([class])]:mb-2 ${tint}`}
    >
      <p className="flex flex-wrap gap-x-2.5 font-semibold">
        <span className={ink}>{label}</span>
        {title}
      </p>
      {children}
    </div>
  );
}
