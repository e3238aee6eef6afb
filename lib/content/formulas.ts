/** A formula of TeX: between two dollar signs, or between single ones where something in it is no plain text. */
const withSigns = /(?<!\\)\$\$[^$]+\$\$|(?<![\\$\w])\$(?!\s)[^$\n{}\uFFFC]*[\\^_][^$\n{}\uFFFC]*(?<!\s)\$(?![\w$])/;

/** A letter, a digit, a name that is common in formulas, or a sign between them. */
const term = String.raw`(?:\d|(?:log|ln|lg|exp|sin|cos|tan|min|max|mod|sqrt|[\p{L}∞])(?!\p{L})|[-+*/=<>≤≥≠≈×·±!|'()[\],.\s])`;

/** A formula without a sign of TeX, `$n$` or `$O(n)$`: no price, and no variable of a shell, whose names are longer. */
const plain = new RegExp(String.raw`(?<![\\$\w])\$(?!\s)(?=[^$]*\p{L})${term}{1,40}(?<!\s)\$(?![\w$])`, 'u');

/** What a formula looks like, which is not set here. */
export const formulas: readonly RegExp[] = [withSigns, plain];
