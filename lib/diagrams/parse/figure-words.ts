/** The name and the caption that an author gives a figure; empty where there is none. */
export interface FigureWords {
  title: string;
  caption: string;
}

/** A source without the words of its figure, which Mermaid reads in some kinds of diagrams alone. */
export interface BareSource {
  words: FigureWords;
  /** A title that a chart has of its own, which the figure says already. */
  ownTitle: string;
  rest: string;
  /** The line of the author's source on which a line of the rest stands, both from 1. */
  lineOf: (line: number) => number;
}

/** `title Loans` of a chart, on a line of its own or behind the name of its kind. */
const ownTitlePattern = /^([ \t]*(?:(?:pie(?:[ \t]+showData)?|timeline)[ \t]+)?)title[ \t:]+(.*)$/;

/**
 * Takes the words of a figure out of a source, so that they can be written in diagrams of every kind. Whole lines are
 * taken out, as some grammars stumble over empty ones.
 *
 * @param source without comments
 */
export function takeFigureWords(source: string): BareSource {
  const words: FigureWords = { title: '', caption: '' };
  let ownTitle = '';
  const kept: { text: string; line: number }[] = [];
  let block: string[] | null = null;
  for (const [index, text] of source.split('\n').entries()) {
    const [, name, value = ''] = /^[ \t]*(accTitle|accDescr)[ \t]*:[ \t]*(.*)$/.exec(text) ?? [];
    const opened = /^[ \t]*accDescr[ \t]*\{([^}]*)(\}?)/.exec(text);
    const own = ownTitlePattern.exec(text);
    if (block) {
      block.push(text.replace(/\}.*$/, ''));
      if (text.includes('}')) [words.caption, block] = [block.join(' '), null];
    } else if (name === 'accTitle') words.title = value.trim();
    else if (name === 'accDescr') words.caption = value;
    else if (opened) {
      if (opened[2]) words.caption = opened[1] ?? '';
      else block = [opened[1] ?? ''];
    } else if (own) {
      ownTitle = (own[2] ?? '').trim().replace(/^"(.*)"$/, '$1');
      if (own[1]?.trim()) kept.push({ text: own[1].trimEnd(), line: index + 1 });
    } else kept.push({ text, line: index + 1 });
  }
  words.caption = words.caption.replace(/\s+/g, ' ').trim();
  return {
    words,
    ownTitle,
    rest: kept.map(({ text }) => text).join('\n'),
    lineOf: (line) => kept[line - 1]?.line ?? kept.at(-1)?.line ?? line,
  };
}
