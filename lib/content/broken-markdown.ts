import { decodeHTML } from 'entities';
import type { TextFault } from './text-fault';

/** Names of characters that authors write without their semicolon. */
const characters =
  'nbsp|lt|gt|amp|quot|apos|copy|reg|trade|mdash|ndash|hellip|[lrud]arr|times|euro|sect|para|middot|bull|[lr]aquo|deg|plusmn|micro';

/** Where a link leads, in brackets that are not closed or have spaces in them. */
const target = '(?:/|#|\\.{1,2}/|https?:|mailto:|[\\w./-]+\\.(?:mdx?|png|svg|jpe?g|gif|webp))';

/** Markdown that is not whole at the beginning of a line. */
export const brokenStarts: readonly TextFault[] = [
  {
    pattern: /^(#{2,6})(?=[^\s#])([^\n]*)/,
    reason: ([, marks]) => `\`${marks}\` without a space is text, and no heading`,
    fix: ([, marks, words]) => `Write \`${marks} ${words}\`.`,
  },
  {
    pattern: /^#(?=\p{L})([^\n]*)$/u,
    reason: () => '`#` without a space is text, and no heading',
    fix: ([, words]) => `Write \`## ${words}\`: \`#\` is for the title. Where the sign is meant, write \`\\#\`.`,
  },
  {
    pattern: /^(#{1,6}|[-*+]|\d{1,3}[.)])[\u00A0\u2000-\u200B\u202F\u3000]+([^\n]*)/,
    reason: ([, marks]) =>
      `What stands behind \`${marks}\` is no space that Markdown knows, so this is printed as text`,
    fix: ([, marks, words]) => `Write it with a plain space: \`${marks} ${words}\`.`,
  },
  {
    pattern: /^('{3,}|\u00B4{3,}|\u2018{3,}|\u2019{3,})(?:\s*\w+)?[ \t]*$/m,
    reason: ([, marks]) => `\`${marks}\` is no fence of code, and is printed as text`,
    fix: () => 'Write three backticks, ```` ``` ````, here and where the code ends.',
  },
  {
    pattern: /^[•·‣◦▪●][ \t]*([^\n]*)/,
    reason: ([text]) => `\`${text.charAt(0)}\` makes no list: the line is printed as text`,
    fix: ([, words]) => `Write \`- ${words}\`.`,
  },
  {
    pattern: /^\[( ?|[xX])\] +([^\n]*)/,
    reason: ([, mark]) => `\`[${mark}]\` is printed as text, and not as a box to tick`,
    fix: ([, mark, words]) => `Write \`- [${mark?.trim() ? 'x' : ' '}] ${words}\`.`,
  },
  {
    pattern: /^\[\^([^\]\s]+)\][ \t]+([^\n]+)/,
    reason: ([, name]) => `A colon is missing behind \`[^${name}]\`, so its note is printed as text`,
    fix: ([, name, words]) => `Write \`[^${name}]: ${plain(words)}\`.`,
  },
  {
    pattern: /^-->|^<!--/,
    reason: ([sign]) => `\`${sign}\` is printed as text`,
    fix: () => 'Write a comment as `{/* … */}`.',
  },
];

/** Lines that are printed as one paragraph, though each was meant as an item of a list. */
export const brokenLists: readonly TextFault[] = [
  {
    pattern: /^([-*+])(?=[\p{L}[`\uFFFC])([^\n]*)/u,
    reason: ([, mark]) => `\`${mark}\` without a space makes no list: the lines are printed as text`,
    fix: ([, mark, words]) => `Write \`${mark} ${plain(words)}\`, and the lines below it so.`,
  },
  {
    pattern: /^(\d{1,3}[.)])(?=[\p{L}[`\uFFFC])([^\n]*)/u,
    reason: ([, mark]) => `\`${mark}\` without a space makes no list: the lines are printed as text`,
    fix: ([, mark, words]) => `Write \`${mark} ${plain(words)}\`, and the lines below it so.`,
  },
  {
    pattern: /^([–—])[ \t]+([^\n]*)/u,
    reason: ([, mark]) => `\`${mark}\` makes no list: the lines are printed as text`,
    fix: ([, , words]) => `Write \`- ${plain(words)}\`, and the lines below it so.`,
  },
];

/** Markdown that is not whole, anywhere in a text. */
export const brokenParts: readonly TextFault[] = [
  {
    pattern: /(?<=^[^\n]*\S[ \t]+)\[#([^\]\n]*\s[^\]\n]*)\][ \t]*$/,
    reason: ([text]) => `\`${text.trim()}\` is no id, and is printed as text`,
    fix: ([, id = '']) =>
      `Write an id without spaces: \`[#${id
        .trim()
        .toLowerCase()
        .replaceAll(/[^\p{L}\d]+/gu, '-')}]\`.`,
  },
  {
    pattern: /(?<=^[^\n]*\S[ \t]+)\[#([\p{L}\d-]+)[ \t]*$/u,
    reason: ([text]) => `The bracket of \`${text.trim()}\` is not closed, so that it is no id and is printed as text`,
    fix: ([, id = '']) => `Write \`[#${id}]\`.`,
  },
  {
    pattern: /(?<!\\)(!?)\[([^\]\n[]+)\]\s+\(((?:\/|#|\.{1,2}\/|https?:|mailto:)[^)\s]*|[\w./-]+\.mdx?(?:#[^)\s]*)?)\)/,
    reason: ([, image]) =>
      `A space parts the words of this ${image ? 'picture' : 'link'} from its address, so both are printed as text`,
    fix: ([, image, words, address]) => `Write \`${image}[${plain(words)}](${address})\`.`,
  },
  {
    pattern: new RegExp(`(?<!\\\\)(!?)\\[([^\\]\\n[]+)\\]\\((${target}[^)\\n"']*?)[ \\t]+(["'])([^"'\\n)]*)\\)`),
    reason: ([, image, , , quote]) =>
      `The title of this ${image ? 'picture' : 'link'} has no \`${quote}\` at its end, so all is printed as text`,
    fix: ([, image, words, address, quote, title]) =>
      `Write \`${image}[${plain(words)}](${address} ${quote}${title}${quote})\`.`,
  },
  {
    pattern: /(?<!\\)(!?)\[([^\]\n[]+)\]\(([^()\n]*[^()\s][ \t]+[^()\s][^()\n]*)\)/,
    reason: ([, image]) =>
      `The address of this ${image ? 'picture' : 'link'} has spaces in it, so all is printed as text`,
    fix: ([, image, words, address = '']) =>
      address.includes('\uFFFC')
        ? `Write one address without spaces in the brackets: \`[${plain(words)}](https://example.com)\`, or \`mailto:\` and that of mail.`
        : `Write \`${image}[${plain(words)}](${address.trim().replaceAll(/\s+/g, '%20')})\`, or better, give the file a name without spaces.`,
  },
  {
    pattern: new RegExp(`(?<!\\\\)(!?)\\[([^\\]\\n[]+)\\]\\((${target}[^)\\s]*)(?![^\\n]*\\))`),
    reason: ([, image]) =>
      `The bracket around the address of this ${image ? 'picture' : 'link'} is not closed, so all is printed as text`,
    fix: ([, image, words, address]) => `Write \`${image}[${plain(words)}](${address})\`.`,
  },
  {
    pattern: new RegExp(`(?<!\\\\)\\[([^\\][()\\n]+)\\((${target}[^)\\s\\uFFFC]*)\\)`),
    reason: () => 'The bracket around the words of this link is not closed, so all is printed as text',
    fix: ([, words, address]) => `Write \`[${plain(words).trim()}](${address})\`.`,
  },
  {
    pattern: new RegExp(`(?<!\\\\)\\[([^\\][()\\n]+)\\](${target}[^)\\s(]*)\\)`),
    reason: () => 'The bracket around the address of this link is not opened, so all is printed as text',
    fix: ([, words, address]) => `Write \`[${plain(words)}](${address})\`.`,
  },
  {
    pattern: /(?<![\\\]])\(([^()\n]+)\)\[((?:\/|#|https?:|mailto:)[^\]\s]*)\]/,
    reason: () => 'The brackets of this link stand the wrong way round, so all is printed as text',
    fix: ([, words, address]) => `Write \`[${plain(words)}](${address})\`.`,
  },
  {
    pattern: /(?<!\\)\[\^([^\]\s]+)\]/,
    reason: ([, name]) => `There is no footnote \`[^${name}]\``,
    fix: ([, name]) => `Write \`[^${name}]: Its text.\` on a line of its own, at the end of the page.`,
  },
  {
    pattern: /(?<![\w\\\])])(!?)\[([^\]\n[]+)\]\[([^\]\n[]*)\]/,
    reason: ([, image, words, name]) => `There is no address for \`${image}[${plain(words)}][${name}]\``,
    fix: ([, image, words, name]) =>
      `Write \`${image}[${plain(words)}](/address)\`, or \`[${plain(name || words)}]: /address\` on a line of its own.`,
  },
  {
    // Both pairs of signs are there, and Markdown does not take them for bold.
    pattern: /(?<![\\*])(\*\*|__|~~)(?!\1)([ \t]*)([^\n*_~]*?[^\s*_~\\])([ \t]*)\1(?!\1)/,
    reason: ([, sign, before, words, after]) =>
      before || after
        ? `A space stands within the \`${sign}\`, so \`${sign}${before}${plain(words)}${after}${sign}\` is printed as text`
        : `\`${sign}${plain(words)}${sign}\` is printed as text: Markdown wants a space, or no punctuation, where its signs touch a word`,
    fix: ([, sign, before, words, after]) =>
      before || after
        ? `Write \`${sign}${plain(words)}${sign}\`.`
        : `Put a space before or behind it: \`${sign}${plain(words)}${sign} …\`.`,
  },
  {
    pattern: /(?<=^|[\s(])(\*|_)(?=[\p{L}\d"“\uFFFC])([^\n*_]*?)[ \t]+\1(?=[\s.,;:!?)]|$)/u,
    reason: ([, sign, words]) =>
      `A space stands within the \`${sign}\`, so \`${sign}${plain(words)} ${sign}\` is printed as text`,
    fix: ([, sign, words]) => `Write \`${sign}${plain(words)}${sign}\`.`,
  },
  {
    pattern: /(?<=^|[\s(])\*\*(?=[\p{L}\d"“\uFFFC])([^\n*]*)(?![^]*\*\*)/u,
    reason: () => '`**` begins bold words that do not end, and is printed as text',
    fix: ([, words]) =>
      `Close it where the words end, \`**${firstWord(words)}**\`; where the stars are meant, write \`\\*\\*\`.`,
  },
  {
    pattern: /(?<![\\`])`+/,
    reason: ([signs]) => `\`\` ${signs} \`\` begins or ends code that has no other end here, and is printed as text`,
    fix: ([signs]) =>
      `Write as many backticks at both ends of the code; where the sign is meant, write \`\` \\${signs} \`\`.`,
  },
  {
    pattern: new RegExp(`(?<!\\\\)&(${characters}|#\\d{2,6}|#x[\\da-fA-F]{2,6})(?![\\w;=])`),
    reason: ([text]) => `\`${text}\` is printed as text: the name of a character ends with a semicolon`,
    fix: ([text]) => `Write \`${text};\`.`,
  },
  {
    pattern: /(?<!\\)&([a-zA-Z][\w]{1,12});(?<=(&\w+;))/,
    reason: ([text]) => `\`${text}\` names no character, and is printed as text`,
    fix: ([text]) => `Write the character itself; where the text is meant, write \`\\${text}\`.`,
  },
];

/** True for what a pattern matched and Markdown understands all the same: the name of a character that there is. */
export function isUnderstood(text: string): boolean {
  return /^&\w+;$/.test(text) && decodeHTML(text) !== text;
}

/** Words of a text without what stands there for code and the like. */
function plain(words = ''): string {
  return words.replaceAll(/\uFFFC+/g, '…');
}

function firstWord(words = ''): string {
  return plain(/^\S+/.exec(words)?.[0] ?? '…');
}
