import { Badge } from '@/components/ui/badge';
import type { Role } from '@/lib/roles';

/** What the dots before the layers mean. */
export function RoleLegend({ roles }: { roles: Role[] }) {
  return (
    <ul
      aria-label="Colours of the roles"
      className="m-0! mt-4! flex list-none flex-wrap gap-x-5 gap-y-1 p-0! text-xs text-muted-foreground"
    >
      {roles.map(({ id, name, meaning, hue }) => (
        <li key={id} className="m-0! before:hidden!">
          <Badge variant="role" data-hue={hue} title={meaning}>
            {name}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
