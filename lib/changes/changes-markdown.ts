import { isUnchanged } from './compare-manifests';
import type { FieldChange, RecordChanges } from '@/lib/compare/model';
import type { DiagramChange, GuideChanges, LineChange, LinkChanges, PageChange, PageChanges, WordPart } from './model';
import { fieldName, kindNames, lostQuestion, partNames, summarise } from './words';

/** So many words of a long line are kept on each side of what changed in it. */
const contextWords = 8;

/**
 * The changes as Markdown (GFM) for a comment on a pull request. What authors wrote stands in code, where no
 * character of it is markup, mentions anybody or names an issue; in links it is escaped.
 *
 * @param url the address of the published guide, to link the pages and diagrams that it has already
 */
export function changesMarkdown(changes: GuideChanges, url: string): string {
  const head = '## What changes in the guide';
  if (isUnchanged(changes)) return `${head}\n\nNothing: both builds say the same.\n`;
  const rows = summarise(changes).map(({ area, counts }) => `| ${area} | ${counts} |`);
  const sections = [
    section('Site', lines(changes.site.map(fieldItem))),
    section('Pages', pageBlocks(changes.pages, url)),
    section('Links', lines(linkItems(changes.links))),
    section('Technologies', lines(recordItems(changes.technologies))),
    section('Diagrams', [
      ...lines([
        ...changes.diagrams.added.map(({ id, title }) => `- Added: ${code(title)}, ${code(id)}`),
        ...changes.diagrams.removed.map(({ id, title }) => `- Removed: ${code(title)}, ${code(id)}`),
      ]),
      ...changes.diagrams.changed.flatMap((diagram) => diagramBlocks(diagram, url)),
    ]),
    section('Roles', lines(recordItems(changes.roles))),
    section('Glossary', lines(recordItems(changes.terms))),
    section('Paths for newcomers', lines([...recordItems(changes.paths), ...recordItems(changes.steps)])),
    section('Rules for AI assistants', lines(recordItems(changes.contexts))),
  ];
  return `${[head, ['| Area | Changes |', '| --- | --- |', ...rows].join('\n'), ...sections.flat()].join('\n\n')}\n`;
}

function section(title: string, blocks: string[]): string[] {
  return blocks.length > 0 ? [`### ${title}`, ...blocks] : [];
}

/** Items of a list as one block, or none. */
function lines(items: string[]): string[] {
  return items.length > 0 ? [items.join('\n')] : [];
}

function pageBlocks({ added, removed, changed }: PageChanges, url: string): string[] {
  return [
    ...lines([
      ...added.map(({ href, title, description }) => `- Added: ${code(href)}, ${code(title)}: ${code(description)}`),
      ...removed.map(({ href, title, leadsTo }) => {
        const end = leadsTo ? `its address leads to ${code(leadsTo)}` : '**its address leads nowhere**';
        return `- Removed: ${code(href)}, ${code(title)}; ${end}`;
      }),
    ]),
    ...changed.flatMap((page) => pageChangeBlocks(page, url)),
  ];
}

function pageChangeBlocks({ href, title, movedFrom, fields, headings, text }: PageChange, url: string): string[] {
  const moved = movedFrom ? [`- Moved: ${code(movedFrom)} → ${code(href)}, with a redirect`] : [];
  const renamed = headings.map(({ from, to }) => `- Heading renamed: ${code(from)} → ${code(to)}`);
  return [
    `#### ${link(title, `${url}${movedFrom ?? href}`)}`,
    ...lines([...moved, ...fields.map(fieldItem), ...renamed]),
    ...text.flatMap(({ heading, lines: changed }) => [
      heading === null ? 'Above the first heading:' : `Below ${code(heading)}:`,
      diffBlock(changed),
    ]),
  ];
}

function linkItems({ anchors, aliases, redirects }: LinkChanges): string[] {
  return [
    ...anchors.map(({ address, text, leadsTo, direct }) => {
      const there = `- Anchor removed: ${code(address)}, ${code(text)}`;
      if (leadsTo === null) return `${there}; **no alias: links to it break**`;
      return `${there}; an alias leads to ${code(leadsTo)}${direct ? '' : ', from that page only'}`;
    }),
    ...recordItems(aliases, 'Alias'),
    ...recordItems(redirects, 'Redirect'),
  ];
}

/** An item for each record, what differs below it. */
function recordItems({ added, removed, changed }: RecordChanges, kind?: string): string[] {
  const named = (verb: string) => (kind ? `${kind} ${verb.toLowerCase()}` : verb);
  const items = (verb: string, records: RecordChanges['added']) =>
    records.map(({ name, fields }) =>
      [`- ${named(verb)}: ${code(name)}`, ...fields.map((field) => `  ${fieldItem(field)}`)].join('\n'),
    );
  return [...items('Added', added), ...items('Removed', removed), ...items('Changed', changed)];
}

function diagramBlocks(diagram: DiagramChange, url: string): string[] {
  const { title, place, fields, parts, flows } = diagram;
  const items = parts.map((change) => {
    const lost = lostQuestion(change);
    return [
      `- ${kindNames[change.kind]} ${partNames[change.part].toLowerCase()}: ${code(change.name)}`,
      ...change.fields.map((field) => `  ${fieldItem(field)}`),
      ...(lost ? [`  - Links with ${code(lost)} no longer find it`] : []),
    ].join('\n');
  });
  return [
    `#### ${place ? link(title, `${url}${place}`) : code(title)}`,
    ...lines([...fields.map(fieldItem), ...items]),
    ...flows.flatMap((flow) => [
      `${kindNames[flow.kind]} flow: ${code(flow.title)}`,
      ...lines(flow.fields.map(fieldItem)),
      ...(flow.steps.length > 0 ? [diffBlock(flow.steps)] : []),
    ]),
  ];
}

function fieldItem(change: FieldChange): string {
  const { from, to } = change;
  const name = fieldName(change);
  if (from === null) return `- ${name}: ${code(to ?? '')}`;
  return `- ${name}: ${code(from)} → ${to === null ? 'none' : code(to)}`;
}

/** Lines in the form that is coloured as a difference. */
function diffBlock(changed: LineChange[]): string {
  const written = changed.flatMap(({ kind, words }) => {
    if (kind === 'added') return [`+ ${textOf(words)}`];
    if (kind === 'removed') return [`- ${textOf(words)}`];
    const shown = shorten(words);
    const without = (other: WordPart['kind']) => textOf(shown.filter((word) => word.kind !== other));
    return [`- ${without('added')}`, `+ ${without('removed')}`];
  });
  return fenced('diff', written.join('\n'));
}

function textOf(words: WordPart[]): string {
  return words.map(({ text }) => text).join('');
}

/** Leaves out what is far from any change. */
function shorten(words: WordPart[]): WordPart[] {
  return words.map((part, index) => {
    if (part.kind !== 'same') return part;
    const pieces = part.text.split(/(?<=\s)/);
    const first = index === 0 ? 0 : contextWords;
    const last = index === words.length - 1 ? 0 : contextWords;
    if (pieces.length <= first + last + 2) return part;
    const text = `${pieces.slice(0, first).join('')}… ${pieces.slice(pieces.length - last).join('')}`;
    return { ...part, text: last === 0 ? text.trimEnd() : text };
  });
}

/** Text as code, whatever it holds. */
function code(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const fence = '`'.repeat(longestRun(line) + 1);
  const space = /^`|`$|^ .* $/.test(line) || line === '' ? ' ' : '';
  return `${fence}${space}${line}${space}${fence}`;
}

function fenced(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function link(title: string, address: string): string {
  const escaped = title.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|~&]/g, '\\$&');
  // A comment keeps `@name` and `#12` from becoming a mention.
  return `[${escaped.replace(/[@#](?=\w)/g, '$&<!-- -->')}](<${address}>)`;
}
