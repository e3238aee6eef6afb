import { paletteColour, type ColourUse } from './chart-colours';
import { styleOf } from './element-style';
import { rounded } from './rounded';

/**
 * What an element is painted with, in the palette's colours; null where it is what a picture has without saying so.
 *
 * @param use what a colour is for; null for a property that is none
 */
export function paintOf(element: Element, property: string, use: ColourUse | null): string | null {
  const value = styleOf(element, property);
  if (use === null) {
    if (value === null || value === 'none' || (property.endsWith('opacity') && Number(value) >= 1)) return null;
    return rounded(value.replaceAll('px', ''));
  }
  if (value === null) return use === 'fill' ? 'var(--line-strong)' : null;
  return paletteColour(value, use);
}
