import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { listFiles } from '@/lib/files/list-files';

/**
 * What browsers would mend in silence and React then does not recognise, and what points nowhere: how elements stand
 * in each other, their attributes, and ids.
 */
const rules = {
  'attribute-allowed-values': 'error',
  'attribute-misuse': 'error',
  'close-order': 'error',
  'element-name': 'error',
  'element-permitted-content': 'error',
  'element-permitted-occurrences': 'error',
  'element-permitted-order': 'error',
  'element-permitted-parent': 'error',
  'element-required-ancestor': 'error',
  'element-required-content': 'error',
  'form-dup-name': 'error',
  'no-dup-attr': 'error',
  'no-dup-id': 'error',
  'no-implicit-close': 'error',
  'no-missing-references': 'error',
  'void-content': 'error',
} as const;

/**
 * Everything that a validator finds in the pages of a build, each once: the rule, the message and a page that has it.
 */
export async function htmlFaults(directory: string): Promise<string[]> {
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, elements: ['html5'], rules }));
  const faults = new Map<string, string>();
  for (const file of await listFiles('.', directory)) {
    if (!file.endsWith('.html')) continue;
    const report = await validator.validateString(await readFile(path.resolve(file), 'utf8'), file);
    for (const { ruleId, message, line, column } of report.results.flatMap(({ messages }) => messages)) {
      const what = `${ruleId}: ${message}`;
      if (!faults.has(what)) faults.set(what, `${what} (${file}:${line}:${column})`);
    }
  }
  return [...faults.values()];
}
