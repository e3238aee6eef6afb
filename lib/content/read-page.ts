import { z } from 'zod';
import type { Problem } from '@/lib/problem';
import { checkSchema } from '@/lib/yaml/check-schema';
import type { Heading, Page, Strategy } from './model';
import { findForeignCharacters } from '@/lib/files/find-foreign-characters';
import { findMergeMarkers } from '@/lib/files/find-merge-markers';
import { acceptDiagrams } from './accept-diagrams';
import { parseMdx } from './parse-mdx';
import { readYaml, type YamlSource } from '@/lib/yaml/read-yaml';
import { parsedOnce, type ParsedBody } from './parsed-bodies';
import { readTree } from './parsed-page';
import { slugText, text } from '@/lib/yaml/schema-parts';

/** Shortest and longest description, in characters: what search engines and link previews show whole. */
const descriptionLength = { min: 50, max: 160 };

const description = `one or two sentences of ${descriptionLength.min} to ${descriptionLength.max} characters that say what the page answers`;

/** Letters of scripts that write a word in one or two of them count twice. */
function lengthOf(words: string): number {
  return words.replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu, '$&$&').length;
}

const frontmatterSchema = z.strictObject({
  /** The page's name, printed as its only h1. */
  title: text('the name of the page'),
  /** What the page answers: for search engines, previews and lists of pages. */
  description: z
    .string(description)
    .trim()
    .min(1, description)
    .check(({ value, issues }) => {
      const { min, max } = descriptionLength;
      const code = lengthOf(value) < min ? 'too_small' : value.length > max ? 'too_big' : null;
      const issue = { origin: 'string', input: value, message: description } as const;
      if (code === 'too_small') issues.push({ ...issue, code, minimum: min });
      else if (code === 'too_big') issues.push({ ...issue, code, maximum: max });
    }),
  /** A shorter title for the sidebar. */
  navTitle: text('a shorter title for the sidebar, or leave the line out').optional(),
  /** True on the one page that prints all others. */
  wholeGuide: z.enum(['true', 'false'], 'true, or leave the line out').optional(),
  /** False on a page that the whole guide leaves out. */
  inWholeGuide: z.enum(['true', 'false'], 'false, or leave the line out').optional(),
  /** Makes the page the description of a backend deployment strategy. */
  strategy: z
    .strictObject(
      {
        /** The folder of its diagrams below content/diagrams. */
        id: slugText('the name of the folder with its diagrams, such as docker-compose'),
        /** Few words that place it beside the others. */
        tagline: text('a few words that place it beside the other strategies'),
        /** The rows in which strategies are compared. */
        facts: z.record(z.string(), text('one line'), 'lines such as `Best for: …`'),
      },
      'an id, a tagline and facts',
    )
    .optional(),
});

/** A page with what the checks need beyond it. */
export interface PageSource {
  page: Page;
  frontmatter: YamlSource;
  problems: Problem[];
}

/**
 * Reads a page from the text of its file. `file` is its path from the root, `content/pages/….mdx`. What is
 * wrong stands in `problems`, and the page is as whole as it can be.
 */
export function readPage(file: string, source: string): PageSource {
  const href = hrefOf(file);
  const { yaml, body, problems } = splitFrontmatter(file, source);
  const frontmatter = readYaml(file, yaml, yaml === '' ? 0 : 1);
  problems.push(...frontmatter.problems);
  const hasFrontmatter = problems.length === 0;
  const checked = checkSchema(frontmatter, frontmatterSchema);
  if (hasFrontmatter) problems.push(...checked.problems);
  const fields = checked.value ?? soundFields(frontmatter.data);
  const pageId = idOf(href);
  const title = fields.title ?? href;
  const { parsed, problems: syntaxProblems } = parseBody({ file, body, id: pageId, title });
  problems.push(...syntaxProblems);
  if (frontmatter.data !== null && body.trim() === '') {
    const fix = 'Write what the page answers below its frontmatter, or remove the file.';
    problems.push({ file, line: 1, column: 1, reason: 'The page is empty', fix, breaks: [href] });
  }
  problems.push(...findForeignCharacters(file, source), ...findMergeMarkers(file, source, [href]));
  const page: Page = {
    href,
    id: pageId,
    file,
    title,
    navTitle: fields.navTitle ?? title,
    description: fields.description ?? textAt(frontmatter.data, 'description'),
    section: '',
    strategy: fields.strategy ?? strategyIn(frontmatter.data),
    wholeGuide: fields.wholeGuide === 'true',
    inWholeGuide: fields.wholeGuide !== 'true' && fields.inWholeGuide !== 'false',
    headings: (parsed?.headings ?? []).flatMap(({ id, text: words, depth }): Heading[] =>
      depth === 2 || depth === 3 || depth === 4 ? [{ id, text: words, depth }] : [],
    ),
    diagrams: parsed?.diagrams ?? [],
    components: [...new Set((parsed?.elements ?? []).flatMap(({ element }) => element.name ?? []))],
    parsed,
    body,
  };
  return { page, frontmatter, problems };
}

function parseBody({ file, body, id, title }: { file: string; body: string; id: string; title: string }): ParsedBody {
  return parsedOnce(file, `${title}\n${body}`, () => {
    const { tree, problems } = parseMdx(file, body);
    // Without its first `---` the frontmatter reads as text and headings, of which nothing must be said.
    const isBody = body.startsWith('\n') || !/^---[ \t]*$/m.test(body);
    const fenced = tree && isBody ? acceptDiagrams(tree, id, title) : [];
    return { parsed: tree && isBody ? readTree(tree, fenced) : null, problems };
  });
}

/** `content/pages/deployment/index.mdx` → `/deployment`. */
export function hrefOf(file: string): string {
  const path = file.replace(/^content\/pages\//, '').replace(/\.mdx$/, '');
  return `/${path.replace(/(?:^|\/)index$/, '')}`;
}

/** `/deployment/docker-compose` → `deployment-docker-compose`. */
function idOf(href: string): string {
  return href === '/' ? 'overview' : href.slice(1).replaceAll('/', '-');
}

function textAt(data: unknown, field: string): string {
  const value: unknown = data !== null && typeof data === 'object' ? Reflect.get(data, field) : '';
  return typeof value === 'string' ? value : '';
}

/** A strategy of which only the id is right, so that one wrong fact is reported once and not at each use. */
function strategyIn(data: unknown): Strategy | null {
  const strategy: unknown = data !== null && typeof data === 'object' ? Reflect.get(data, 'strategy') : null;
  const id = textAt(strategy, 'id');
  return id === '' ? null : { id, tagline: textAt(strategy, 'tagline'), facts: {} };
}

/** The fields that are right on their own, of a frontmatter that is not right as a whole. */
function soundFields(data: unknown): Partial<z.infer<typeof frontmatterSchema>> {
  if (data === null || typeof data !== 'object') return {};
  const sound = Object.entries(frontmatterSchema.shape).flatMap(([name, rule]) => {
    const result = rule.safeParse(Reflect.get(data, name));
    return result.success ? [[name, result.data]] : [];
  });
  return Object.fromEntries(sound) as Partial<z.infer<typeof frontmatterSchema>>;
}

/** The body keeps the line numbers of the file: the frontmatter becomes empty lines. */
function splitFrontmatter(file: string, source: string): { yaml: string; body: string; problems: Problem[] } {
  const match = /^---[ \t]*\n(.*?)(?:^|\n)---[ \t]*(?:\n|$)/su.exec(source);
  if (source.trim() === '') {
    const fix = 'Write `---`, `title: …`, `description: …`, `---` and the text, or remove the file.';
    const reason = 'The file is empty';
    return { yaml: '', body: source, problems: [{ file, line: 1, column: 1, reason, fix, breaks: [hrefOf(file)] }] };
  }
  const first = /^---[ \t]*\n/.exec(source);
  if (!match && first) {
    // The first line that is no field, or the end of the file.
    const lines = source.split('\n');
    const end = lines.findIndex((each, at) => at > 0 && !/^(?:[\w-]+:|[ \t-]|#|$)/.test(each));
    const reason = 'The frontmatter that begins in the first line is not closed';
    const fix = 'Write a line `---` behind its last field.';
    const line = (end < 0 ? lines.length : end) + (end < 0 ? 0 : 1);
    return { yaml: '', body: source, problems: [{ file, line, column: 1, reason, fix }] };
  }
  if (!match) {
    const fix = 'Begin the file with `---`, a line `title: …`, a line `description: …` and `---`.';
    return {
      yaml: '',
      body: source,
      problems: [{ file, line: 1, column: 1, reason: 'The frontmatter is missing', fix }],
    };
  }
  const lines = match[0].split('\n').length - 1;
  return { yaml: match[1] ?? '', body: '\n'.repeat(lines) + source.slice(match[0].length), problems: [] };
}
