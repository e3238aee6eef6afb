import { SiteLink } from '@/components/site-link';
import type { Technology } from '@/lib/content/model';
import { technologyHref } from '@/lib/addresses';

/** A technology's name in text, linked to its row in the version table. */
export function Tech({ technology, version }: { technology: Technology; version: boolean }) {
  return (
    <SiteLink href={technologyHref(technology.id)} className="tech" data-hue={technology.hue}>
      {technology.name}
      {version && technology.minimumVersion && (
        <span className="font-mono text-[0.875em] whitespace-nowrap"> {technology.minimumVersion}+</span>
      )}
    </SiteLink>
  );
}
