import { transformSync } from 'esbuild';
import { parse } from 'yaml';

/**
 * A script of JavaScript or TypeScript without its comments and types, in one spelling; null where it cannot be read.
 */
export function plainScript(text: string): string | null {
  try {
    const options = {
      loader: 'ts',
      legalComments: 'none',
      charset: 'utf8',
      supported: { 'template-literal': false },
    } as const;
    // Within objects comments stay, each on lines of its own.
    return transformSync(text, options).code.replaceAll(/^\s*(?:\/\/.*|\/\*[^]*?\*\/)$/gm, '');
  } catch {
    return null;
  }
}

/**
 * The object that a script exports, where it is data alone.
 *
 * @param script as `plainScript` gives it
 */
export function exportedObject(script: string): Record<string, unknown> | null {
  const named = /export default (\w+);|module\.exports = (\w+);|export \{\s*(\w+) as default\s*\}/.exec(script);
  const name = named?.slice(1).find(Boolean);
  const start = name
    ? new RegExp(`\\b(?:const|let|var) ${name} = (?=\\{)`).exec(script)
    : (/module\.exports = (?=\{)/.exec(script) ??
      /export default (?=\{)/.exec(script) ??
      /var \w+_default = (?=\{)/.exec(script));
  if (!start) return null;
  const literal = literalAt(script, start.index + start[0].length);
  // With double quotes, which esbuild writes, data of a script is YAML.
  try {
    const data: unknown = parse(literal);
    return data !== null && typeof data === 'object' && !Array.isArray(data) ? { ...data } : null;
  } catch {
    return null;
  }
}

/** An object from its brace to that which closes it. */
function literalAt(script: string, from: number): string {
  let depth = 0;
  let quote = '';
  for (let at = from; at < script.length; at += 1) {
    const sign = script.charAt(at);
    if (quote) {
      if (sign === '\\') at += 1;
      else if (sign === quote) quote = '';
    } else if (/["'`]/.test(sign)) quote = sign;
    else if (/[{[]/.test(sign)) depth += 1;
    else if (/[}\]]/.test(sign) && (depth -= 1) === 0) return script.slice(from, at + 1);
  }
  return script.slice(from);
}
