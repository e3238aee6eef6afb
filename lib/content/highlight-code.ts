import rehypeShikiFromHighlighter from '@shikijs/rehype/core';
import type { Element, Root } from 'hast';
import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { bundledLanguages } from 'shiki/langs';
import type { Transformer } from 'unified';
import { readCodeMeta } from './code-fence';

let highlighter: Promise<HighlighterCore> | undefined;

const theme = createCssVariablesTheme({ name: 'roles', variablePrefix: '--code-' });

/**
 * Makes the rehype plugin that highlights fenced code. Tokens get classes, not colours (`code-keyword`,
 * `code-string`, `code-comment`, …), so that one HTML serves both themes under a policy without inline styles.
 * The language and the title of the fence become `data-language` and `data-title` of its `<pre>`; lines that are
 * numbered, marked, added or removed get `data-line`, `data-marked`, `data-diff`.
 *
 * @param languages of the code, by any of their names; their grammars are loaded when they are first used
 */
export async function makeCodeHighlighter(languages: string[]): Promise<() => Transformer<Root, Root>> {
  // It forgives what an engine in JavaScript cannot do: such a token has no colour.
  const engine = createJavaScriptRegexEngine({ forgiving: true });
  highlighter ??= createHighlighterCore({ themes: [theme], langs: [], engine });
  const ready = await highlighter;
  const known = Object.entries(bundledLanguages).filter(([name]) => languages.includes(name));
  await ready.loadLanguage(...known.map(([, grammar]) => grammar));
  return () =>
    rehypeShikiFromHighlighter(ready, {
      theme: 'roles',
      defaultLanguage: 'text',
      fallbackLanguage: 'text',
      // The default, half a second a line, leaves lines without colours when the machine is busy.
      tokenizeTimeLimit: 0,
      parseMetaString: (meta) => ({ code: readCodeMeta(meta) }),
      transformers: [
        {
          name: 'classes-not-colours',
          pre(node) {
            const { title = null } = metaOf(this.options.meta);
            node.properties = {
              'data-language': this.options.lang,
              ...(title !== null && { 'data-title': title }),
            };
          },
          line(node, number) {
            const { marked, numbered = null } = metaOf(this.options.meta);
            if (numbered !== null) node.properties['data-line'] = String(numbered + number - 1);
            if (marked?.has(number)) node.properties['data-marked'] = '';
            const sign =
              this.options.lang === 'diff' ? /^[+-](?!\+\+|--)/.exec(this.source.split('\n')[number - 1] ?? '') : null;
            if (sign) node.properties['data-diff'] = sign[0] === '+' ? 'added' : 'removed';
          },
          span: replaceStyleByClass,
        },
      ],
    });
}

function metaOf(meta: Record<string, unknown> | undefined): Partial<ReturnType<typeof readCodeMeta>> {
  return (meta?.code as ReturnType<typeof readCodeMeta> | undefined) ?? {};
}

function replaceStyleByClass(node: Element): void {
  const token = /--code-token-([a-z-]+)/.exec(node.properties.style ?? '')?.[1];
  delete node.properties.style;
  if (token) node.properties.class = `code-${token}`;
}
