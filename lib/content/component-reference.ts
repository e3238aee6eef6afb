import { vocabulary } from './vocabulary';
import type { Component } from './vocabulary/component';

const head = `# Components

What authors can write in pages beside Markdown. Each component stands in \`lib/content/vocabulary/\`, from which \`npm run docs:components\` makes this file.
`;

/** The reference of components for authors, in Markdown: docs/components.md. */
export function componentReference(): string {
  return [head, ...Object.entries(vocabulary).map(([name, component]) => sectionOf(name, component))].join('\n');
}

function sectionOf(name: string, component: Component): string {
  const { doc, notes, example, attributes } = component;
  const rows = Object.entries(attributes).map(([attribute, { kind, required, values, doc: what }]) => {
    const value = values ? values.map((each) => `\`${each}\``).join(', ') : kind;
    return `| \`${attribute}\` | ${value} | ${required ? 'yes' : 'no'} | ${what} |`;
  });
  const table = ['| Attribute | Value | Required | What it is |', '| --- | --- | --- | --- |', ...rows].join('\n');
  return [
    `## \`${name}\``,
    [doc, notes, ...rulesOf(component)].filter(Boolean).join(' '),
    `\`\`\`mdx\n${example}\n\`\`\``,
    ...(rows.length > 0 ? [table] : []),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

/** Where it belongs and what it holds, in sentences. */
function rulesOf({ children, parent, page, needsStrategy }: Component): string[] {
  return [
    ...(parent ? [`It stands directly inside \`${parent}\`.`] : []),
    ...(page ? [`It belongs on \`${page}\` and nowhere else.`] : []),
    ...(needsStrategy ? ['Its page must describe a strategy.'] : []),
    ...(children === 'list' ? ['It holds one numbered list.'] : []),
    ...(typeof children === 'object' ? [`It holds \`${children.only}\` only.`] : []),
  ];
}
