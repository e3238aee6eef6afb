/** The node shapes that can be drawn, by the names Mermaid gives them. */
const shapeNames = {
  square: 'rect',
  rect: 'rect',
  round: 'rounded',
  rounded: 'rounded',
  stadium: 'stadium',
  subroutine: 'subroutine',
  circle: 'circle',
  cylinder: 'cylinder',
  cyl: 'cylinder',
  diamond: 'diamond',
  hexagon: 'hexagon',
} as const;

export type Shape = (typeof shapeNames)[keyof typeof shapeNames];

/** All shapes that can be drawn, for messages. */
export const shapes = [...new Set(Object.values(shapeNames))];

/** The shape for Mermaid's name of it; a bare id has none and is a rectangle. Null where it has no drawing. */
export function shapeOf(mermaidType: string | undefined): Shape | null {
  if (mermaidType === undefined) return 'rect';
  return mermaidType in shapeNames ? shapeNames[mermaidType as keyof typeof shapeNames] : null;
}
