import type { Guide } from '@/lib/content/model';
import { anyTechnology } from '@/lib/versions/table-query';
import { RoleLegend } from './role-legend';
import { TechnologyTable } from './technology-table';
import { VersionControls } from './version-controls';
import { VersionTableLoader } from './version-table-loader.client';

/** Hides the rows before they are painted when the address asks for a part of them only. */
const pendingScript =
  "if(/[?&](q|layer|sort)=/.test(location.search))document.currentScript.parentElement.setAttribute('data-pending','')";

/**
 * All technologies with their minimum versions. Whole as printed; once something is asked of it, the loader replaces
 * what is printed by the same table with its search alive, so that only those who search load its script.
 */
export function VersionTable({ technologies, roles }: Pick<Guide, 'technologies' | 'roles'>) {
  const shown = roles.filter(({ id }) => technologies.some(({ role }) => role === id));
  return (
    // As high as the window, it keeps what follows below the fold while rows come and go, so that nothing jumps.
    <div
      data-slot="version-table"
      data-breakout=""
      className="my-6 min-h-svh data-pending:not-data-ready:*:invisible"
      data-asked-by="q layer sort"
      suppressHydrationWarning
    >
      <script dangerouslySetInnerHTML={{ __html: pendingScript }} />
      <VersionTableLoader technologies={technologies} roles={shown}>
        <VersionControls technologies={technologies} query={anyTechnology} found={technologies.length} />
        <RoleLegend roles={shown} />
        <TechnologyTable rows={technologies} grouped />
      </VersionTableLoader>
    </div>
  );
}
