/** A text in any case: `[Qq]`. The expressions of vercel.json have no flags. */
function anyCase(text: string): string {
  return text.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/**
 * A type with its parameters but without a weight, as long as another type follows or nothing does. Each character has
 * one part of the expression that takes it, so that no header makes a host try many ways.
 */
const typed = (type: string) => `\\s*${anyCase(type)}\\s*(?:;(?!\\s*${anyCase('q')}=)[^;,]*)*`;
const weight = (value: string) => `;\\s*${anyCase('q')}=${value}\\s*`;
const whole = `(?:${weight('1(?:\\.0*)?')})?`;

/** Markdown with no weight, or that of 1, and HTML with the same weight not before it. */
const first = `(?:(?!${typed('text/html')}${whole},)[^,]*,)*${typed('text/markdown')}${whole}(?:,.*)?`;

/** Markdown with a lower weight, where all else has one whose first digit is lower still. */
const heaviest = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => {
  const lighter = `[^,]*${weight(`0(?:\\.[0-${digit - 1}]\\d*)?`)}`;
  return `(?:${lighter},)*${typed('text/markdown')}${weight(`0\\.${digit}\\d*`)}(?:,${lighter})*`;
});

/**
 * The `Accept` headers of who would rather have Markdown than HTML, as an expression for a whole header. It stands in
 * vercel.json, whose hosts know expressions and no weights; a test holds the two together.
 */
export const prefersMarkdown = [first, ...heaviest].join('|');
