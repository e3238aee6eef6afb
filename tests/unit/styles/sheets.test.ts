import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../test';
import { parse } from 'postcss';

const sheets = ['app', 'components'].flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => path.join(room, file)),
);

test('no rule stands in a rule of a pseudo-element, where `&` is nothing and the rule never applies', () => {
  const lost: string[] = [];
  for (const sheet of sheets) {
    parse(readFileSync(sheet, 'utf8')).walkRules((rule) => {
      const { parent } = rule;
      if (parent?.type === 'rule' && 'selector' in parent && parent.selector.includes('::')) {
        lost.push(`${sheet}: ${parent.selector} { ${rule.selector} }`);
      }
    });
  }
  expect(lost).toEqual([]);
});
