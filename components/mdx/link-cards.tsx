import Link from 'next/link';
import type { ReactNode } from 'react';

/** Links by task, as a list of large targets. */
export function LinkCards({ children }: { children: ReactNode }) {
  return <div className="link-cards">{children}</div>;
}

interface DoorProps {
  href: string;
  title: string;
  children: ReactNode;
}

export function LinkCard({ href, title, children }: DoorProps) {
  return (
    <div className="link-card">
      <Link href={href} prefetch={false} className="link-card-link">
        {title}
      </Link>
      <div className="link-card-text">{children}</div>
    </div>
  );
}
