import { Fragment } from 'react';
import { Badge } from '@/components/ui/badge';
import type { Technology } from '@/lib/content/model';
import { MinimumVersion } from './minimum-version';

/**
 * One technology in the version table; the name is the row's permalink. On a phone the row is an entry: name and
 * version first.
 */
export function TechnologyRow({ technology, targeted }: { technology: Technology; targeted: boolean }) {
  const { id, name, component, layer, hue, minimumVersion, purpose, homepage } = technology;
  return (
    <tr
      id={id}
      data-target={targeted || undefined}
      className="gap-x-4 gap-y-1 max-sm:grid max-sm:grid-cols-[1fr_auto] max-sm:py-3"
    >
      <td className="max-sm:order-1 max-sm:text-xs max-sm:text-muted-foreground">
        <Badge variant="role" data-hue={hue}>
          {layer}
        </Badge>
      </td>
      <th scope="row" className="max-sm:text-base">
        <a href={`#${id}`} className="underline-offset-3 hover:underline">
          {component ? `${name} (${component})` : name}
        </a>
      </th>
      <td className="max-sm:justify-self-end">
        <MinimumVersion version={minimumVersion} />
      </td>
      <td className="max-sm:col-span-2">{purpose}</td>
      <td className="max-sm:order-1 max-sm:justify-self-end sm:text-xs">
        <a
          href={homepage}
          rel="noopener"
          className="text-muted-foreground underline decoration-input underline-offset-3 hover:text-primary"
        >
          <span className="sr-only">{name}, official site: </span>
          {hostParts(homepage).map((part) => (
            <Fragment key={part}>
              {part}
              <wbr />
            </Fragment>
          ))}
        </a>
      </td>
    </tr>
  );
}

/** The name of a site's host in parts between which a narrow column may break it: "docs.", "celeryq.", "dev". */
function hostParts(address: string): string[] {
  return new URL(address).hostname.replace(/^www\./, '').split(/(?<=\.)/);
}
