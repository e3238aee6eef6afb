import { decodeXML } from 'entities';

/** The characters in the text of an SVG, or of a text, that a font has not; those that join others are none. */
export function missingCharacters(svg: string, has: ReadonlySet<string>): Set<string> {
  const text = decodeXML(svg.replaceAll(/<style[^>]*>.*?<\/style>|<[^>]*>/gs, ''));
  const missing = Array.from(text).filter(
    (character) => !has.has(character) && !/[\s\p{Cf}\p{M}\p{Cc}]/u.test(character),
  );
  return new Set(missing);
}
