import type { Role } from '@/lib/roles';

/** What technologies' records decide about a diagram; other fields may change without a new rendering. */
export interface NamedTechnology {
  id: string;
  name: string;
  role: Role;
  /** Other names it goes by in labels. */
  names: string[];
}
