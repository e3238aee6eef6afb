/** The kinds of text in a diagram: a node's name, details and edge labels, a group's title. */
export type TextStyle = 'name' | 'detail' | 'title';

/** Size in CSS pixels and weight of each kind; diagram.css says the same. */
export const textStyles = {
  name: { size: 14, weight: 600 },
  detail: { size: 12, weight: 400 },
  title: { size: 12, weight: 600 },
} as const satisfies Record<TextStyle, { size: number; weight: number }>;

/** Width in CSS pixels of one line of text. */
export type MeasureText = (text: string, style: TextStyle) => number;
