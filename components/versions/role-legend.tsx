import { Badge } from '@/components/ui/badge';
import type { Role } from '@/lib/roles';

/** What the dots before the layers mean. */
export function RoleLegend({ roles }: { roles: Role[] }) {
  return (
    <ul
      aria-label="Colours of the roles"
      className="mt-4 flex list-none flex-wrap gap-x-5 gap-y-1 text-xs text-muted-foreground"
    >
      {roles.map(({ id, name, meaning, hue }) => (
        <li key={id}>
          <Badge variant="role" data-hue={hue} title={meaning}>
            {name}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
