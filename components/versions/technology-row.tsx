import { Fragment } from 'react';
import type { Technology } from '@/lib/content/model';
import { MinimumVersion } from './minimum-version';

/** One technology in the version table; the name is the row's permalink. */
export function TechnologyRow({ technology, targeted }: { technology: Technology; targeted: boolean }) {
  const { id, name, component, layer, role, minimumVersion, purpose, homepage } = technology;
  return (
    <tr id={id} data-target={targeted || undefined}>
      <td className="version-cell-layer">
        <span className="role-badge" data-role={role}>
          {layer}
        </span>
      </td>
      <th scope="row">
        <a href={`#${id}`}>{component ? `${name} (${component})` : name}</a>
      </th>
      <td className="version-cell-version">
        <MinimumVersion version={minimumVersion} />
      </td>
      <td className="version-cell-purpose">{purpose}</td>
      <td className="version-cell-site">
        <a className="homepage" href={homepage} rel="noopener">
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
