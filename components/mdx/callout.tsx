import type { ReactNode } from 'react';

const kinds = {
  tip: { label: 'Tip', hue: 'green', tint: 'border-hue-line bg-hue-tint', ink: 'text-hue' },
  note: { label: 'Note', hue: undefined, tint: 'border-primary bg-muted', ink: 'text-primary' },
  warning: { label: 'Warning', hue: 'amber', tint: 'border-hue-line bg-hue-tint', ink: 'text-hue' },
} as const;

interface CalloutProps {
  type: keyof typeof kinds;
  title?: string;
  children: ReactNode;
}

/** An aside that must not be missed. Its kind is said in words, not by colour alone. */
export function Callout({ type, title, children }: CalloutProps) {
  const { label, hue, tint, ink } = kinds[type];
  return (
    <div
      role="note"
      aria-label={title ?? label}
      data-slot="callout"
      data-hue={hue}
      className={`my-6 break-inside-avoid border-l-3 px-4 py-3 ${tint}`}
    >
      <p className="flex flex-wrap gap-x-3 font-semibold">
        <span className={ink}>{label}</span>
        {title}
      </p>
      {children}
    </div>
  );
}
