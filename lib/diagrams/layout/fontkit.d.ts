/** The part of fontkit that measuring and drawing text need; the package ships no types of its own. */
declare module 'fontkit' {
  export interface GlyphRun {
    /** In font units. */
    advanceWidth: number;
  }
  export interface Font {
    familyName: string;
    unitsPerEm: number;
    /** All code points that the font has. */
    characterSet: number[];
    layout(text: string): GlyphRun;
    hasGlyphForCodePoint(codePoint: number): boolean;
    getVariation(axes: Record<string, number>): Font;
  }
  export function create(data: Uint8Array): Font;
}

declare module 'fontverter' {
  export function convert(font: Uint8Array, to: 'sfnt' | 'woff' | 'woff2'): Promise<Uint8Array>;
}
