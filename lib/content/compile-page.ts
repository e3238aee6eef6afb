import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Root } from 'mdast';
import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { VFile } from 'vfile';
import { makeCodeHighlighter } from './highlight-code';
import { markTerms } from './mark-terms';
import type { Page, Term } from './model';

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
  const key = createHash('sha256')
    .update(JSON.stringify([page.file, page.body, marked]))
    .digest('base64');
  let code = compiled.get(key);
  if (!code) {
    code = compile(page, tree);
    compiled.set(key, code);
  }
  return { code, marked };
}

async function compile({ file, body }: Page, tree: Root | null): Promise<string> {
  const highlightCode = await makeCodeHighlighter();
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
      rehypePlugins: [highlightCode],
    }),
    esbuildOptions: (options) => ({ ...options, target: 'es2022', logLevel: 'silent' }),
  });
  return code;
}

/** Remark plugin in the place of a parser: the page has been parsed, and the compiler goes on from its tree. */
function takeTree(this: Processor, tree: Root): void {
  this.parser = () => tree;
}
