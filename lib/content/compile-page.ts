import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { bundleMDX } from 'mdx-bundler';
import { defListHastHandlers } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { compiledOnce } from './compiled-pages';
import { makeCodeHighlighter } from './highlight-code';
import { markTerms } from './mark-terms';
import { readImageSize } from './image-size';
import { attributeOf, isElement } from './mdx-elements';
import type { Page, Term } from './model';
import { guideRoot } from '@/lib/site/guide-root';

const compiled = new Map<string, Promise<string>>();

/** A page on its way to code. */
interface CompiledPage {
  /** For `getMDXComponent(code)` of 'mdx-bundler/client'. */
  code: Promise<string>;
  /** Those of the terms that the page mentions. */
  marked: Term[];
}

/**
 * Compiles the body of a page to code for `getMDXComponent(code)` of 'mdx-bundler/client', to be called in a
 * server component only: `const Body = getMDXComponent(await compilePage(page).code); <Body components={…} />`.
 * Headings have their ids, fenced code is highlighted (see `makeCodeHighlighter`), and the first mention of each
 * of `terms` is a `<Term id="…">`. A page that has not changed is compiled once in a process. The code rejects,
 * naming the page's file and line, if the MDX is not valid.
 */
export function compilePage(page: Page, terms: Term[] = []): CompiledPage {
  const tree = page.parsed && structuredClone(page.parsed.tree);
  const marked = tree ? markTerms(tree, terms) : [];
  if (tree) prepareImages(tree);
  const key = createHash('sha256')
    .update(JSON.stringify([page.file, page.body, marked]))
    .digest('base64');
  let code = compiled.get(key);
  if (!code) {
    const from = { id: page.id, marked: marked.map(({ id }) => id), source: [page.file, page.body, tree] };
    code = compiledOnce(guideRoot(), from, () => compile(page, tree));
    compiled.set(key, code);
  }
  return { code, marked };
}

async function compile({ id, file, body, parsed }: Page, tree: Root | null): Promise<string> {
  const languages = (parsed?.code ?? []).flatMap(({ lang }) => lang?.toLowerCase() ?? []);
  const highlightCode = await makeCodeHighlighter(languages);
  const { code } = await bundleMDX({
    // Not the file's own path: esbuild would find it and read it from disk, frontmatter and all. Without a tree it
    // is compiled from the text, and says what is wrong with it.
    source: new VFile({ path: path.resolve('__mdx__', file), value: tree ? '' : body }),
    cwd: process.cwd(),
    mdxOptions: (options) => ({
      ...options,
      // mdx-bundler puts the production runtime in scope, which has no `jsxDEV`.
      development: false,
      remarkPlugins: tree ? [[takeTree, tree]] : [remarkGfm],
      // All pages stand on the whole-guide page together.
      remarkRehypeOptions: { ...options.remarkRehypeOptions, clobberPrefix: `${id}-`, handlers: defListHastHandlers },
      rehypePlugins: [nameFootnotes(id), highlightCode],
    }),
    esbuildOptions: (options) => ({ ...options, target: 'es2022', logLevel: 'silent' }),
  });
  return code;
}

/**
 * Gives images their size, so that nothing moves when they arrive. One that is written in HTML gets the name of the
 * component that prints all others, since MDX prints HTML as it stands.
 */
function prepareImages(tree: Root): void {
  visit(tree, (node) => {
    if (node.type === 'image') {
      const size = readImageSize(guideRoot(), node.url);
      if (size) node.data = { ...node.data, hProperties: size };
    }
    if (!isElement(node) || node.name !== 'img') return;
    node.name = 'Image';
    if (attributeOf(node, 'width') !== null && attributeOf(node, 'height') !== null) return;
    const size = readImageSize(guideRoot(), attributeOf(node, 'src') ?? '');
    if (!size) return;
    const asked =
      Number(attributeOf(node, 'width') ?? 0) / size.width ||
      Number(attributeOf(node, 'height') ?? 0) / size.height ||
      1;
    node.attributes = node.attributes.filter(
      (each) => each.type !== 'mdxJsxAttribute' || !['width', 'height'].includes(each.name),
    );
    for (const name of ['width', 'height'] as const) {
      node.attributes.push({ type: 'mdxJsxAttribute', name, value: String(Math.round(size[name] * asked)) });
    }
  });
}

/** Makes the rehype plugin that gives the heading of the footnotes an id of its own on each page. */
function nameFootnotes(page: string): () => (tree: HtmlRoot) => void {
  return () => (tree) =>
    visit(tree, 'element', ({ properties }) => {
      if (properties.id === 'footnote-label') properties.id = `${page}-footnotes`;
      const described = [properties.ariaDescribedBy].flat();
      if (described.includes('footnote-label')) properties.ariaDescribedBy = [`${page}-footnotes`];
    });
}

/** Remark plugin in the place of a parser: the page has been parsed, and the compiler goes on from its tree. */
function takeTree(this: Processor, tree: Root): void {
  this.parser = () => tree;
}
