import { Badge } from '@/components/ui/badge';
import type { Technology } from '@/lib/content/model';
import { roleIds, roles } from '@/lib/roles';

/** What the dots before the layers mean. */
export function RoleLegend({ technologies }: { technologies: Technology[] }) {
  const shown = roleIds.filter((id) => technologies.some(({ role }) => role === id));
  return (
    <ul
      aria-label="Colours of the roles"
      className="m-0! mt-4! flex list-none flex-wrap gap-x-5 gap-y-1 p-0! text-xs text-muted-foreground"
    >
      {shown.map((id) => (
        <li key={id} className="m-0! before:hidden!">
          <Badge variant="role" data-role={id}>
            {roles[id]}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
