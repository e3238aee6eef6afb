import rehypeShikiFromHighlighter from '@shikijs/rehype/core';
import type { Element, Root } from 'hast';
import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import bash from 'shiki/langs/bash.mjs';
import json from 'shiki/langs/json.mjs';
import mermaid from 'shiki/langs/mermaid.mjs';
import python from 'shiki/langs/python.mjs';
import toml from 'shiki/langs/toml.mjs';
import ts from 'shiki/langs/ts.mjs';
import tsx from 'shiki/langs/tsx.mjs';
import yaml from 'shiki/langs/yaml.mjs';
import type { Transformer } from 'unified';
import { titleOf } from './code-fence';

let highlighter: Promise<HighlighterCore> | undefined;

const theme = createCssVariablesTheme({ name: 'roles', variablePrefix: '--code-' });

/**
 * Makes the rehype plugin that highlights fenced code. Tokens get classes, not colours (`code-keyword`,
 * `code-string`, `code-comment`, …), so that one HTML serves both themes under a policy without inline styles.
 * The language and the title of the fence become `data-language` and `data-title` of its `<pre>`.
 */
export async function makeCodeHighlighter(): Promise<() => Transformer<Root, Root>> {
  highlighter ??= createHighlighterCore({
    themes: [theme],
    langs: [bash, json, mermaid, python, toml, ts, tsx, yaml],
    engine: createJavaScriptRegexEngine(),
  });
  const ready = await highlighter;
  return () =>
    rehypeShikiFromHighlighter(ready, {
      theme: 'roles',
      defaultLanguage: 'text',
      // The default, half a second a line, leaves lines without colours when the machine is busy.
      tokenizeTimeLimit: 0,
      parseMetaString: (meta) => ({ title: titleOf(meta) }),
      transformers: [
        {
          name: 'classes-not-colours',
          pre(node) {
            const title: unknown = this.options.meta?.title;
            node.properties = {
              'data-language': this.options.lang,
              ...(typeof title === 'string' && { 'data-title': title }),
            };
          },
          span: replaceStyleByClass,
        },
      ],
    });
}

function replaceStyleByClass(node: Element): void {
  const token = /--code-token-([a-z-]+)/.exec(node.properties.style ?? '')?.[1];
  delete node.properties.style;
  if (token) node.properties.class = `code-${token}`;
}
