/**
 * The roles a part of the system can play. A role decides the colour in diagrams, badges, cards and
 * search results (`--role-<id>` in app/roles.css); label, icon or shape always say it too.
 */
export const roles = {
  people: 'People and clients',
  edge: 'Edge and gateway',
  application: 'Application',
  async: 'Asynchronous work',
  data: 'Data',
  operations: 'Operations',
} as const;

export type Role = keyof typeof roles;

export const roleIds = Object.keys(roles) as [Role, ...Role[]];
