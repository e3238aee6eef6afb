import { SiteLink } from '@/components/site-link';
import type { ReactNode } from 'react';

/** Links by task, as a list of large targets. */
export function LinkCards({ children }: { children: ReactNode }) {
  return <div className="my-6 grid grid-cols-cards border-t border-t-foreground">{children}</div>;
}

interface LinkCardProps {
  href: string;
  title: string;
  children: ReactNode;
}

export function LinkCard({ href, title, children }: LinkCardProps) {
  return (
    <div data-slot="link-card" className="group relative border-b pt-3 pr-4 pb-4">
      <SiteLink href={href} className="font-semibold cover arrow group-hover:text-primary">
        {title}
      </SiteLink>
      <div className="text-sm leading-snug text-balance text-muted-foreground *:my-0">{children}</div>
    </div>
  );
}
