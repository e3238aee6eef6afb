import { createHash } from 'node:crypto';
import path from 'node:path';
import { bundleMDX } from 'mdx-bundler';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { makeCodeHighlighter } from './highlight-code';
import type { Page, Term } from './model';
import { remarkHeadings } from './remark-headings';
import { remarkTerms } from './remark-terms';

const compiled = new Map<string, Promise<string>>();

/**
 * Compiles the body of a page to code for `getMDXComponent(code)` of 'mdx-bundler/client', to be called in a
 * server component only: `const Body = getMDXComponent(await compilePage(page)); <Body components={…} />`.
 * Headings have their ids, fenced code is highlighted (see `makeCodeHighlighter`), and the first mention of each
 * of `terms` is a `<Term id="…">`. A page that has not changed is compiled once in a process. Rejects, naming the
 * page's file and line, if the MDX is not valid.
 */
export function compilePage(page: Page, terms: Term[] = []): Promise<string> {
  const forms = terms.map(({ id, term, forms: others }) => [id, term, others]);
  const key = createHash('sha256')
    .update(JSON.stringify([page.file, page.body, forms]))
    .digest('base64');
  let code = compiled.get(key);
  if (!code) {
    code = compile(page, terms);
    compiled.set(key, code);
  }
  return code;
}

async function compile({ file, body }: Page, terms: Term[]): Promise<string> {
  const highlightCode = await makeCodeHighlighter();
  const { code } = await bundleMDX({
    // Not the file's own path: esbuild would find it and read it from disk, frontmatter and all.
    source: new VFile({ path: path.resolve('__mdx__', file), value: body }),
    cwd: process.cwd(),
    mdxOptions: (options) => ({
      ...options,
      // mdx-bundler puts the production runtime in scope, which has no `jsxDEV`.
      development: false,
      remarkPlugins: [remarkGfm, remarkHeadings, [remarkTerms, terms]],
      rehypePlugins: [highlightCode],
    }),
    esbuildOptions: (options) => ({ ...options, target: 'es2022', logLevel: 'silent' }),
  });
  return code;
}
