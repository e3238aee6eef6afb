import { foreignTags } from './foreign-tags';
import type { TextFault } from './text-fault';

/**
 * What MDX cannot read, or reads as code, though its author meant something by it: looked for in the line of a fault,
 * the first that fits.
 */
const slips: readonly TextFault[] = [
  {
    pattern: /<!--\s*(.*?)\s*(?:-->|$)/,
    reason: () => '`<!--` begins no comment here',
    fix: ([, words]) => `Write a comment as \`{/* ${words || '…'} */}\`.`,
  },
  {
    pattern: /-{2,}8<-{2,}.*/,
    reason: ([text]) => `\`${text.trim()}\` includes nothing here`,
    fix: () => 'Write the text itself, or a link to the page that has it.',
  },
  ...foreignTags,
  {
    pattern: /<(https?:\/\/[^>\s]+)>/,
    reason: ([text]) => `\`${text}\` is read as a tag, and not as an address`,
    fix: ([, address]) => `Write the address without \`<\` and \`>\`, or \`[words](${address})\`.`,
  },
  {
    pattern: /<([^>\s@]+@[^>\s]+)>/,
    reason: ([text]) => `\`${text}\` is read as a tag, and not as an address`,
    fix: ([, address]) => `Write \`[${address}](mailto:${address})\`.`,
  },
  {
    pattern: /(?<=^\s*(#{1,6}\s.*?)\s*)\{:?\s*#([^}\s]+)[^}]*\}/,
    reason: ([text]) => `\`${text}\` is read as code, and gives the heading no id`,
    fix: ([, heading, id]) => `Write the id of a heading as \`[#${id}]\`: \`${heading?.trim()} [#${id}]\`.`,
  },
  {
    pattern: /\$\$.*?(?:\$\$|$)|\\\(.*?(?:\\\)|$)|\\\[.*?(?:\\\]|$)|\$[^$\n]*[\\^_][^$\n]*\$/,
    reason: () => 'Formulas are not set here, and a brace in one is read as code',
    fix: () => 'Say it in words, or put it in backticks.',
  },
  {
    pattern: /(?<=!\[([^\]]*)\]\(([^)\s]+)(?:\s[^)]*)?\))\{:?\s*[^}]*\bwidth=["']?(\d+)[^}]*\}/,
    reason: ([text]) => `\`${text}\` is read as code, and gives the picture no size`,
    fix: ([, alt, address, width]) =>
      `Write a picture with a size as \`<img src="${address}" alt="${alt}" width="${width}" />\`.`,
  },
  {
    pattern: /\{:?\s*(?:[.#][\w-]|[\w-]+=)[^}]*\}/,
    reason: ([text]) => `\`${text}\` is read as code, and gives nothing a style or an id`,
    fix: ([text]) => `Take \`${text}\` out: what is written has the style of the site.`,
  },
  {
    pattern: /(?<=<[A-Za-z][^>]*\s)([\w-]+)=[“”„]([^“”"]*)[“”"]/,
    reason: ([, name]) => `The value of \`${name}\` stands in typographic quotes`,
    fix: ([, name, value]) => `Put the value in straight quotes: \`${name}="${value}"\`.`,
  },
  {
    pattern: /(?<=<[A-Za-z][\w.]*(?:\s+[\w-]+(?:="[^"]*")?)*\s+)([\w-]+)=([^"'{\s>“”„]+?)(?=\s|\/?>)/,
    reason: ([, name]) => `The value of \`${name}\` stands in no quotes`,
    fix: ([, name, value]) => `Put the value in double quotes: \`${name}="${value}"\`.`,
  },
  {
    pattern: /^(import|export)\b.*/,
    reason: ([, word]) => `A line that begins with \`${word}\` is read as code`,
    fix: ([, word]) => `Begin it with another word, or put \`${word}\` in backticks.`,
  },
  {
    pattern: /\$\{[^{}\n]*\}/,
    reason: ([text]) => `\`${text}\` is read as code`,
    fix: ([text]) => `Put \`${text}\` in backticks.`,
  },
  {
    pattern: /[\w.]+<(?=[\w.])(?:[^<>`\n]|<(?:[^<>`\n]|<[^<>`\n]*>)*>)*>/,
    reason: ([text]) => `The \`<\` of \`${text}\` is read as the beginning of a tag`,
    fix: ([text]) => `Put \`${text}\` in backticks, or write each \`<\` as \`&lt;\`.`,
  },
  {
    pattern: /<!doctype[^>]*>?|<\?.*?(?:\?>|$)|<!\[.*?(?:\]>|$)/i,
    reason: ([text]) => `\`${text}\` is no part of a page`,
    fix: () => 'Take it out; put what is an example between lines of three backticks.',
  },
  {
    pattern: /<(?=[\d=<-])\S*/,
    reason: () => 'The `<` of the text is read as the beginning of a tag',
    fix: ([text]) => `Write it as \`&lt;\`: \`&lt;${text.slice(1)}\`.`,
  },
];

/** A slip that is known, with what it covers in its line. */
export interface MdxSlip {
  reason: string;
  fix: string;
  /** From 0, in the line. */
  start: number;
  text: string;
}

/** The known slip in a line that MDX cannot read, or null. What stands in backticks is no part of it. */
export function slipOfLine(line: string): MdxSlip | null {
  const bare = withoutCode(line);
  for (const { pattern, reason, fix } of slips) {
    const match = pattern.exec(bare);
    if (match) return { reason: reason(match), fix: fix(match), start: match.index, text: match[0] };
  }
  return null;
}

/** A line with spaces in place of what stands in backticks. */
export function withoutCode(line: string): string {
  return line.replaceAll(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, (code) => ' '.repeat(code.length));
}
