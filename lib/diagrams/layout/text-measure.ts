/** The kinds of text in a diagram: a node's name, details and edge labels, a group's title. */
export type TextStyle = 'name' | 'detail' | 'title';

/**
 * Size in CSS pixels and weights of each kind, as it is and where its author has it bold; diagram.css says the same.
 */
export const textStyles = {
  name: { size: 14, weight: 600, bold: 700 },
  detail: { size: 12, weight: 400, bold: 700 },
  title: { size: 12, weight: 600, bold: 700 },
} as const satisfies Record<TextStyle, { size: number; weight: number; bold: number }>;

/** From one line to the next, in CSS pixels. */
export const lineHeights: Record<TextStyle, number> = { name: 18, detail: 16, title: 16 };

/** Width in CSS pixels of a piece of one line. */
export type MeasureText = (text: string, style: TextStyle, isBold?: boolean) => number;
