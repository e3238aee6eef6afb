/** The part of subset-font that pinning a variable font needs; the package ships no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    /** The characters to keep. */
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff' | 'woff2';
      /** A number pins an axis of a variable font. */
      variationAxes?: Record<string, number>;
    },
  ): Promise<Buffer>;
}
