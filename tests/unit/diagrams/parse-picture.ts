import { JSDOM } from 'jsdom';

let parser: DOMParser | undefined;

/** A picture as a document, read as any viewer would; a window for each would take longer than all their checks. */
export function parsePicture(svg: string): Document {
  parser ??= new new JSDOM('').window.DOMParser();
  return parser.parseFromString(svg, 'image/svg+xml');
}
