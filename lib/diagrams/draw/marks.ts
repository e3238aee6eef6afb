import {
  siAxios,
  siCelery,
  siDocker,
  siFastapi,
  siGunicorn,
  siNextdotjs,
  siNginx,
  siPostgresql,
  siPydantic,
  siPython,
  siReact,
  siRedis,
  siTailwindcss,
  siTypescript,
  siVercel,
} from 'simple-icons';
import { SVGPathCommander } from 'svg-path-commander';
import type { Role, RoleGlyph } from '@/lib/roles';
import type { NodeMeaning } from '@/lib/diagrams/model/model';
import { svg, type SvgElement } from './svg-element';

/** A small picture left of a node's name. */
export interface Mark {
  /** Unique among all marks. */
  id: string;
  viewBox: string;
  children: SvgElement[];
  /**
   * A technology's own mark is drawn in the ink of the text and never tinted; an icon has strokes and fills of its own.
   */
  kind: 'brand' | 'own' | 'icon';
}

/**
 * Marks of technologies by record id, used to refer to the technology itself. Left out on purpose: icons whose
 * licence forbids commercial use (Let's Encrypt's for Certbot), namesakes ("Flower" there is another project)
 * and lettering that cannot be read at 16 pixels (SQLAlchemy).
 */
const brandMarks: Record<string, { path: string }> = {
  axios: siAxios,
  celery: siCelery,
  docker: siDocker,
  fastapi: siFastapi,
  gunicorn: siGunicorn,
  nextjs: siNextdotjs,
  nginx: siNginx,
  postgresql: siPostgresql,
  pydantic: siPydantic,
  python: siPython,
  react: siReact,
  redis: siRedis,
  'tailwind-css': siTailwindcss,
  typescript: siTypescript,
  vercel: siVercel,
};

/** Our own glyphs for technologies without a usable mark. */
const ownMarks: Record<string, string> = {
  certbot:
    'M12 2a5 5 0 0 1 5 5v3h1.5A1.5 1.5 0 0 1 20 11.5v9A1.5 1.5 0 0 1 18.5 22h-13A1.5 1.5 0 0 1 4 20.5v-9A1.5 1.5 0 0 1 5.5 10H7V7a5 5 0 0 1 5-5Zm0 2.2A2.8 2.8 0 0 0 9.2 7v3h5.6V7A2.8 2.8 0 0 0 12 4.2Zm-1.1 9.6v4.4h2.2v-4.4Z',
};

/** For nodes that name no technology with a mark: the glyph of their role. */
const glyphs: Record<RoleGlyph, string> = {
  person: 'M12 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10Zm-9 10c0-4.7 4-8 9-8s9 3.3 9 8Z',
  network: 'M9 2h6v6h-2v3h8v5h1v6h-6v-6h3v-3h-6v3h2v6H9v-6h2v-3H5v3h3v6H2v-6h1v-5h8V8H9Z',
  box: 'M12 1.5 21.5 7v10L12 22.5 2.5 17V7Zm0 2.5L4.7 8.2v7.6L12 20l7.3-4.2V8.2Zm0 4L15.5 10v4L12 16l-3.5-2v-4Z',
  clock:
    'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm0 2.2a7.8 7.8 0 1 0 0 15.6 7.8 7.8 0 0 0 0-15.6ZM11 7h2.2v4.5l3.3 2-1.1 1.8-4.4-2.7Z',
  store:
    'M12 2c5 0 9 1.3 9 3.2v2C19 8.7 15.8 9.5 12 9.5S5 8.7 3 7.2v-2C3 3.3 7 2 12 2ZM3 9.7c2.2 1.3 5.4 2 9 2s6.8-.7 9-2V13c-2 1.5-5.2 2.3-9 2.3S5 14.5 3 13Zm0 5.8c2.2 1.3 5.4 2 9 2s6.8-.7 9-2v3.3c0 1.9-4 3.2-9 3.2s-9-1.3-9-3.2Z',
  screen: 'M2 3h20v14h-8v2.5h3V22H7v-2.5h3V17H2Zm2.2 2.2v9.6h15.6V5.2Z',
  mail: 'M2 4h20v16H2Zm2.2 3.1v10.7h15.6V7.1L12 13.2Zm1.6-.9L12 10.6l6.2-4.4Z',
  lock: 'M12 2a5 5 0 0 1 5 5v3h2v12H5V10h2V7a5 5 0 0 1 5-5Zm0 2.2A2.8 2.8 0 0 0 9.2 7v3h5.6V7A2.8 2.8 0 0 0 12 4.2Z',
  truck: 'M1 5h13v3h4.5L23 12.5V18h-2.2a3 3 0 0 1-5.6 0H9.8a3 3 0 0 1-5.6 0H1Z',
  chart: 'M3 3h2.2v15.8H21V21H3Zm5 8h2.8v6H8Zm4.6-4.5h2.8V17h-2.8Zm4.6 2.5H20v8h-2.8Z',
};

/** The mark of the first technology a node names that has one, else the glyph of its role; null for neither. */
export function markOf({ technologies, role }: NodeMeaning, roles: Role[]): Mark | null {
  for (const id of technologies) {
    const brand = brandMarks[id];
    if (brand) return markFrom(id, shortened(brand.path), 'brand');
    const own = ownMarks[id];
    if (own) return markFrom(id, own, 'own');
  }
  const glyph = roles.find(({ id }) => id === role)?.glyph;
  return glyph ? markFrom(`role-${role}`, glyphs[glyph], 'own') : null;
}

/**
 * A path to the tenth of a unit: a mark is drawn 16 pixels wide, and PostgreSQL's has 5 KB of digits.
 * Absolute, so that what is rounded away does not add up.
 */
function shortened(path: string): string {
  const absolute = SVGPathCommander.pathToAbsolute(path);
  return SVGPathCommander.pathToString(SVGPathCommander.optimizePath(absolute, 1), 1);
}

function markFrom(id: string, path: string, kind: 'brand' | 'own'): Mark {
  return { id, viewBox: '0 0 24 24', children: [svg('path', { d: path, 'fill-rule': 'evenodd' })], kind };
}
