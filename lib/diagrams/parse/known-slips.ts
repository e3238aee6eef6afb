/*
 * Long because it is a table: what authors write by mistake in each kind of diagram but flowcharts, and how it is
 * written right. chart-slips.ts looks things up in it.
 */

/** A line that is often written so, in the kinds of diagram whose names match. */
interface KnownSlip {
  pattern: RegExp;
  reason: string;
  /** The line as it is to be written, or a sentence that ends in a full stop. */
  fix: (match: RegExpExecArray) => string;
}

/** The words that a line can begin with, for those that are misspelt. */
export const lineWords: Record<string, string[]> = {
  'sequence diagram':
    'participant actor activate deactivate loop alt opt par end note title autonumber box rect critical break create destroy else and option'.split(
      ' ',
    ),
  'class diagram': 'class namespace note direction style classDef click link callback cssClass'.split(' '),
  'state diagram': 'state note direction classDef class'.split(' '),
  'entity diagram': 'direction style classDef class title'.split(' '),
  'Gantt chart':
    'title dateFormat axisFormat tickInterval excludes includes section todayMarker weekday weekend inclusiveEndDates'.split(
      ' ',
    ),
  'Git graph': 'commit branch checkout switch merge cherry-pick'.split(' '),
  'C4 diagram':
    'Person Person_Ext System System_Ext SystemDb SystemDb_Ext SystemQueue SystemQueue_Ext Container Container_Ext ContainerDb ContainerDb_Ext ContainerQueue Component ComponentDb ComponentQueue Boundary Enterprise_Boundary System_Boundary Container_Boundary Deployment_Node Node Rel BiRel Rel_Up Rel_Down Rel_Left Rel_Right Rel_Back UpdateElementStyle UpdateRelStyle UpdateLayoutConfig title'.split(
      ' ',
    ),
  'quadrant chart': 'title x-axis y-axis quadrant-1 quadrant-2 quadrant-3 quadrant-4 classDef'.split(' '),
  chart: 'title x-axis y-axis bar line'.split(' '),
  'architecture diagram': 'group service junction align'.split(' '),
  'requirement diagram':
    'requirement functionalRequirement interfaceRequirement performanceRequirement physicalRequirement designConstraint element'.split(
      ' ',
    ),
};

const inheritanceInWords: KnownSlip = {
  pattern: /^(\S+)\s+(extends|inherits(?:\s+from)?|implements)\s+(\S+?)\s*\{?$/,
  reason: 'Mermaid says by an arrow what a class inherits',
  fix: ([, own, word, other]) => `\`${other} ${word === 'implements' ? '<|..' : '<|--'} ${own}\``,
};

const classOfWords: KnownSlip = {
  pattern: /^class\s+(\w+)\s+(\w[\w ]*?)\s*(\{?)$/,
  reason: 'The name of a class is one word',
  fix: ([, first, rest, brace]) =>
    `\`class ${first}${rest?.replaceAll(' ', '')}["${first} ${rest}"]${brace ? ' {' : ''}\``,
};

/** Lines that Mermaid cannot read, by kind; the first that fits counts. */
export const knownSlips: Record<string, KnownSlip[]> = {
  'sequence diagram': [
    {
      pattern: /^(.*?\S)\s*(?:[–—−]+>*|={1,2}>{1,2}|-{1,2}>{3,}|→|⇒|~>+|-{3,}>*)\s*([^:]*?)\s*:\s*(.*)$/,
      reason: 'The arrow of this message is none of Mermaid',
      fix: ([, from, to, words]) => `\`${from}->>${to}: ${words}\`, or \`-->>\` for an answer`,
    },
    {
      pattern: /^note\s+(left|right)\s+(?!of\b)([^:]+):?\s*(.*)$/i,
      reason: 'A note says `of` whom it stands beside',
      fix: ([, side, who, words]) => `\`Note ${side} of ${who}: ${words || 'its text'}\``,
    },
    {
      pattern: /^note\s+(over|left of|right of)\s+(\w+(?:\s*,\s*\w+)?)\s+([^:]+)$/i,
      reason: 'This note has no colon before its text',
      fix: ([, side, who, words]) => `\`Note ${side} ${who}: ${words}\``,
    },
    {
      pattern: /^(?:else|and|option)\b/,
      reason: 'This line belongs into a block, and none is open here',
      fix: () =>
        'Write `alt` for `else`, `par` for `and`, `critical` for `option` above it, and `end` below the block.',
    },
    {
      pattern: /^(.*?)(<<-{1,2}>>|-{1,2}(?:>{1,2}|[x)]))\s*([+-]?)\s*end\s*:\s*(.*)$/i,
      reason: 'The word `end` closes a block, and can name nobody',
      fix: ([, from, arrow, mark, words]) => `\`${from?.trim()}${arrow}${mark}Finish: ${words}\`, or with another name`,
    },
    {
      pattern: /^([^:]*?-{1,2}(?:>{1,2}|[x)])[^:]*:[^;]*);(.*)$/,
      reason: 'A semicolon ends a line of Mermaid, so what stands behind it is a line of its own',
      fix: ([, before, after]) => `\`${before}#59;${after}\``,
    },
    {
      pattern: /^(\S[^:]*?)\s*(-{1,2}(?:>{1,2}|[x)]))\s*([+-]?[\p{L}\d_]+)(?:\s+([^:]+))?$/u,
      reason: 'This message has no colon before its text',
      fix: ([, from, arrow, to, words]) => `\`${from}${arrow}${to}: ${words ?? 'what is said'}\``,
    },
  ],
  'class diagram': [
    inheritanceInWords,
    {
      pattern: /^(\S+)\s*(<\|-|-\|>|->|<-|\*-|-\*|o-|-o|\.>|<\.)(?![->|.*o])\s*(\S+)(.*)$/,
      reason: 'The line of this arrow is too short: it has two hyphens or two dots',
      fix: ([, from, arrow = '', to, rest]) =>
        `\`${from} ${arrow.replace('-', '--').replace(/(?<!\.)\.(?!\.)/, '..')} ${to}${rest}\``,
    },
    {
      pattern: /^class\s+([\w.]+)((?:::(?!:)|\.)[\w.:]+)(.*)$/,
      reason: 'The name of a class is one word of letters, digits and `_`',
      fix: ([, first, rest, more]) => `\`class ${first}${rest?.replaceAll(/\W+/g, '_')}["${first}${rest}"]${more}\``,
    },
    classOfWords,
    {
      pattern: /^([^:]*(?:--|\.\.)[^:]*:[^:]*?)\s*:\s*(.*)$/,
      reason: 'The label of an arrow holds no colon',
      fix: ([, before, after]) => `\`${before} ${after}\``,
    },
    {
      pattern: /^([+\-#~]?.*?)\{.*\}(.*)$/,
      reason: 'Braces within a class end it',
      fix: () => 'Take the braces out of the member: `+find(filter) Book`.',
    },
  ],
  'state diagram': [
    {
      pattern: /^(.*?\S)\s*(?<!-)(?:-|[–—−=]+|-{3,}|={1,2})>\s*(\S.*)$/,
      reason: 'The arrow between states has two hyphens',
      fix: ([, from, to]) => `\`${from} --> ${to}\``,
    },
    {
      pattern: /^state\s+("[^"]*")\s+(?!as\b)(\w+)(.*)$/,
      reason: 'The word `as` is missing between the name of this state and its id',
      fix: ([, name, id, rest]) => `\`state ${name} as ${id}${rest}\``,
    },
  ],
  'entity diagram': [
    {
      pattern:
        /^(?=[^:]*\[)(?:([\w-]+)\s*(\[[^\]]*\])|("[^"]*"|[\w-]+))\s*([|}]\S*[|{])\s*([^\s["]+|"[^"]*")\s*(\[[^\]]*\])?(.*)$/,
      reason: 'Within a relation stands the id of an entity alone, without the name that it is shown by',
      fix: ([, from, own, plain = '', line, to, other, label = '']) => {
        const names = [own && `\`${from}${quoted(own)}\``, other && `\`${to}${quoted(other)}\``].filter(Boolean);
        const words = label.replace(/:\s*([^"\s]+\s+[^"]+)$/, ': "$1"').trim();
        const each = names.length > 1 ? 'on lines of their own' : 'on a line of its own';
        return `${names.join(' and ')} ${each}, and here \`${from ?? plain} ${line} ${to} ${words || ': has'}\``;
      },
    },
    {
      pattern:
        /^("[^"]*"|\S+)\s+((?:\|o|\|\||\}o|\}\||o\|)(?:-|\.|-{3,}|={1,2})(?:o\||\|\||o\{|\|\{))\s+("[^"]*"|\S+)(.*)$/,
      reason: 'The line between entities has two hyphens, or two dots',
      fix: ([, from, line = '', to, rest]) => `\`${from} ${line.replace(/[-.=]+/, '--')} ${to}${rest}\``,
    },
    {
      pattern:
        /^("[^"]*"|\S+)\s+(?!(?:\|o|\|\||\}o|\}\|)(?:--|\.\.)(?:o\||\|\||o\{|\|\{)\s)([|}{o]+(?:--|\.\.)[|}{o]+)\s+("[^"]*"|[^\s:]+)(.*)$/,
      reason: 'Each end of a relation has two signs, such as `||` for one and `o{` for any number',
      fix: ([, from, , to, rest]) => `\`${from} ||--o{ ${to}${rest?.trim() ? rest : ' : has'}\``,
    },
    {
      pattern: /^("[^"]*"|\S+)\s+(\S*(?:--|\.\.)\S*)\s+("[^"]*"|[^\s:]+)$/,
      reason: 'This line does not say what it means',
      fix: ([, from, line, to]) => `\`${from} ${line} ${to} : has\`, with a word of yours`,
    },
    {
      pattern: /^(.*(?:--|\.\.).*?:)\s*([^"\s]+\s+[^"]+)$/,
      reason: 'A label of several words stands in quotes',
      fix: ([, before, words]) => `\`${before} "${words}"\``,
    },
    {
      pattern: /^(\S+)\s+((?:[a-z]+\s+)?(?:one|many|more|zero|only)\b.*\bto\b.*\b(?:one|many|more|zero))\s+(\S+)$/,
      reason: 'This line does not say what it means',
      fix: ([, from, line, to]) => `\`${from} ${line} ${to} : has\`, with a word of yours`,
    },
    {
      pattern: /^(?!erDiagram$)(\w+)$/,
      reason: 'An attribute has a type before its name',
      fix: ([, name]) => `\`string ${name}\``,
    },
  ],
  'Gantt chart': [
    {
      pattern:
        /^([^:]*?\S)\s+((?:(?:done|active|crit|milestone)\s*,\s*)*(?:\w+\s*,\s*)?(?:\d{4}-\d\d-\d\d|after\s+\w+|\d+[dwhm]\b).*)$/,
      reason: 'This task has no colon before its dates',
      fix: ([, task, dates]) => `\`${task} :${dates}\``,
    },
  ],
  'pie chart': [
    {
      pattern: /^("[^"]*")\s*(-?\d[\d.]*)$/,
      reason: 'A slice has a colon between its name and its size',
      fix: ([, name, size]) => `\`${name} : ${size}\``,
    },
    {
      pattern: /^([^":]+?)\s*:\s*(\d[\d.]*)$/,
      reason: 'The name of a slice stands in quotes',
      fix: ([, name, size]) => `\`"${name}" : ${size}\``,
    },
    {
      pattern: /^("[^"]*")\s*:\s*(\d[\d.]*)\s*[^\d.\s].*$/,
      reason: 'The size of a slice is a number and nothing else',
      fix: ([, name, size]) => `\`${name} : ${size}\``,
    },
    {
      pattern: /^("[^"]*")\s*:\s*(.*)$/,
      reason: 'The size of a slice is a number above 0',
      fix: ([, name]) => `\`${name} : 12\`, with its number`,
    },
  ],
  'C4 diagram': [
    {
      pattern: /^(\w+)\(\s*([\w-]+)\s+(".*)$/,
      reason: 'A comma is missing behind the first word in the brackets',
      fix: ([, macro, id, rest]) => `\`${macro}(${id}, ${rest}\``,
    },
  ],
  'quadrant chart': [
    {
      pattern: /^([xy]-axis)\s+(.+?)\s*(?:->?|>|—>?|→|,)\s*(\S.*)$/,
      reason: 'The two ends of an axis have an arrow of two hyphens between them',
      fix: ([, axis, low, high]) => `\`${axis} ${low} --> ${high}\``,
    },
    {
      pattern: /^(.*?):\s*\[?\s*(-?[\d.]+)\s*,\s*(-?[\d.]+)\s*\]?$/,
      reason: 'The place of a point is two numbers from 0 to 1 in square brackets',
      fix: ([, name, x, y]) => `\`${name}: [${within(x)}, ${within(y)}]\``,
    },
  ],
  chart: [
    {
      pattern: /^(bar|line|x-axis)\b([^[]*)\[([^\]]*)$/,
      reason: 'The square bracket is not closed',
      fix: ([, word, name, values]) => `\`${word}${name}[${values?.trim()}]\``,
    },
    {
      pattern: /^(bar|line)\b[^[]*\[.*\]$/,
      reason: 'The values are numbers with commas between them',
      fix: ([, word]) => `\`${word} [900, 850.5, 800]\`, with yours`,
    },
  ],
  'architecture diagram': [
    {
      pattern: /^(\w+)\s*(<?)-{1,3}(>?)\s*(\w+)$/,
      reason: 'An arrow of an architecture diagram says at which side of each service it ends',
      fix: ([, from, back, forth, to]) => `\`${from}:R ${back}--${forth} L:${to}\`, with L, R, T or B for the sides`,
    },
  ],
  'requirement diagram': [
    {
      pattern: /^risk\s*:\s*(.*)$/i,
      reason: 'A risk is low, medium or high',
      fix: () => '`risk: high`, or another of the three',
    },
    {
      pattern: /^verifymethod\s*:\s*(.*)$/i,
      reason: 'A method is analysis, inspection, test or demonstration',
      fix: () => '`verifymethod: test`, or another of the four',
    },
  ],
  'Sankey diagram': [
    {
      pattern: /^([^,]+),([^,]+)$/,
      reason: 'A line of a Sankey diagram ends in a number',
      fix: ([, from, to]) => `\`${from},${to},10\`, with its number`,
    },
  ],
  'block diagram': [
    {
      pattern: /^(\w+)\s*(?:->>|->|—>|=>|→)\s*(\w+)$/,
      reason: 'The arrow between blocks has two hyphens',
      fix: ([, from, to]) => `\`${from} --> ${to}\``,
    },
  ],
  'Git graph': [
    {
      pattern: /^commit\s+(?!id|tag|msg|type)"?([^":]+)"?$/,
      reason: 'The words of a commit have a name before them',
      fix: ([, words]) => `\`commit id: "${words?.trim()}"\``,
    },
  ],
};

/** Lines that Mermaid takes otherwise than they are meant, without a word: names of several words, most of them. */
export const silentSlips: Record<string, KnownSlip[]> = {
  'class diagram': [inheritanceInWords, classOfWords],
  'state diagram': [
    {
      pattern:
        /^(?!state\b|note\b|end\b|direction\b|class(?:Def)?\b|\[\*\])([\p{L}_]\w*(?:[ \t]+[\p{L}\d_]+)+)\s*-->\s*(.*)$/u,
      reason: 'The name of a state is one word, so this is read as several states',
      fix: ([, name = '', rest]) => `\`state "${name}" as ${idOf(name)}\` and \`${idOf(name)} --> ${rest}\``,
    },
    {
      pattern: /^(.*-->)\s*\[\*(?!\])(.*)$/,
      reason: 'The square bracket is not closed',
      fix: ([, before, rest]) => `\`${before} [*]${rest}\``,
    },
  ],
  'Sankey diagram': [
    {
      pattern: /^("(?:[^"]|"")*"|[^,"]+),\s*("(?:[^"]|"")*"|[^,"]+),\s*(?!["\d.])(\S.*)$/,
      reason: 'A line of a Sankey diagram ends in a number',
      fix: ([, from, to]) => `\`${from},${to},10\`, with its number`,
    },
  ],
  'block diagram': [
    {
      pattern: /^columns\s+(?!\d+\b|auto\b)(\S+)/,
      reason: 'How many columns there are is a number, or `auto`',
      fix: () => '`columns 3`, with yours',
    },
  ],
  'entity diagram': [
    {
      pattern:
        /^((?!style\b|class\b|classDef\b|direction\b|title\b|accTitle\b)[A-Za-z]\w*(?:[ \t]+[A-Za-z]\w*)+)\s+(\S*(?:--|\.\.)\S*)\s+(.*)$/,
      reason: 'A name of several words stands in quotes, and is read as several entities without them',
      fix: ([, name, line, rest]) => `\`"${name}" ${line} ${rest}\``,
    },
  ],
};

/** A number from 0 to 1; of percents and of numbers to 10, what they stand for. */
function within(written = '0'): string {
  const value = Math.abs(Number(written));
  return String(value <= 1 ? value : value <= 10 ? value / 10 : Math.min(1, value / 100));
}

/** `[Line Item]` as Mermaid reads it: `["Line Item"]`. */
function quoted(name: string): string {
  return name.replace(/^\[\s*"?(.*?)"?\s*\]$/, '["$1"]');
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(/\W+/g, '_');
}
