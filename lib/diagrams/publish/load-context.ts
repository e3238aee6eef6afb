import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStylesheet } from '@/lib/diagrams/draw/stylesheet';
import { fontCharacters, loadFontMeasure } from '@/lib/diagrams/layout/font-measure';
import type { NamedTechnology } from '@/lib/diagrams/model/named-technology';
import { defaultRoles, type Role } from '@/lib/roles';
import { loadIcons } from './load-icons';
import { loadImages } from './load-images';
import type { RenderContext } from './render';

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
export const fontFile = path.join(projectRoot, 'app/fonts/plex-sans.woff2');
export const styleFile = path.join(projectRoot, 'components/diagram/diagram.css');

/** What all diagrams of a build share: the technologies and roles, the font's measures, the look of files. */
export async function loadContext(
  technologies: NamedTechnology[],
  root = process.cwd(),
  roles: Role[] = defaultRoles,
): Promise<RenderContext> {
  const [measure, css, font, characters] = await Promise.all([
    loadFontMeasure(fontFile),
    readFile(styleFile, 'utf8'),
    readFile(fontFile, 'base64'),
    fontCharacters(fontFile),
  ]);
  const [icons, images] = [loadIcons(), loadImages(root)];
  return { technologies, roles, measure, icons, images, look: { stylesheet: readStylesheet(css), font, characters } };
}
