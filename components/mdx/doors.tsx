import Link from 'next/link';
import type { ReactNode } from 'react';

/** Links by task, as a list of large targets. */
export function Doors({ children }: { children: ReactNode }) {
  return <div className="doors">{children}</div>;
}

interface DoorProps {
  href: string;
  title: string;
  children: ReactNode;
}

export function Door({ href, title, children }: DoorProps) {
  return (
    <div className="door">
      <Link href={href} prefetch={false} className="door-link">
        {title}
      </Link>
      <div className="door-text">{children}</div>
    </div>
  );
}
