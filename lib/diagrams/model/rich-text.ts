/** A piece of a label in one type. */
export interface TextSpan {
  text: string;
  bold?: boolean;
  italic?: boolean;
  code?: boolean;
  underline?: boolean;
  struck?: boolean;
}

/** A label as its author broke it into lines, each of one or several spans. */
export type RichText = TextSpan[][];

/** A label without its type: lines are joined by `\n`. */
export function plainText(text: RichText): string {
  return text.map((line) => line.map((span) => span.text).join('')).join('\n');
}
