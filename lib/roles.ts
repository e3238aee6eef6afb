/** The hues of the palette (`--<hue>`, `--<hue>-tint`, `--<hue>-line`), all readable in both themes. */
export const hues = ['violet', 'teal', 'blue', 'amber', 'green', 'red'] as const;

export type Hue = (typeof hues)[number];

/** Small pictures for nodes that name no technology with a mark of its own (lib/diagrams/draw/marks.ts). */
export const roleGlyphs = [
  'person',
  'box',
  'store',
  'network',
  'clock',
  'chart',
  'screen',
  'mail',
  'lock',
  'truck',
] as const;

export type RoleGlyph = (typeof roleGlyphs)[number];

/**
 * A role that parts of the system can play. It decides the colour in diagrams, badges, cards and search results;
 * label, glyph or shape always say it too.
 */
export interface Role {
  /** Permanent: the class in diagrams, and what the records of technologies say. */
  id: string;
  /** As it is printed: "Edge and gateway". */
  name: string;
  /** What plays this role, in one line. */
  meaning: string;
  /** Its colour; no other role has it. Null for neutral. */
  hue: Hue | null;
  /** What stands before the name of a node that has no mark. */
  glyph: RoleGlyph;
  /** Whether it is that of those who use the system: they are drawn round, and are none of its components. */
  people: boolean;
}

/** The roles of a guide without content/roles.yaml. */
export const defaultRoles: Role[] = [
  {
    id: 'people',
    name: 'People and clients',
    meaning: 'Those who use the system, and the programs that they use it with',
    hue: 'violet',
    glyph: 'person',
    people: true,
  },
  {
    id: 'edge',
    name: 'Edge and gateway',
    meaning: 'What takes requests from outside and passes them on',
    hue: 'teal',
    glyph: 'network',
    people: false,
  },
  {
    id: 'application',
    name: 'Application',
    meaning: 'What answers requests',
    hue: 'blue',
    glyph: 'box',
    people: false,
  },
  {
    id: 'async',
    name: 'Asynchronous work',
    meaning: 'What works later, or at set times, while nobody waits',
    hue: 'amber',
    glyph: 'clock',
    people: false,
  },
  {
    id: 'data',
    name: 'Data',
    meaning: 'What keeps data, for good or for a while',
    hue: 'green',
    glyph: 'store',
    people: false,
  },
  {
    id: 'operations',
    name: 'Operations',
    meaning: 'What watches over the rest',
    hue: 'red',
    glyph: 'chart',
    people: false,
  },
];
