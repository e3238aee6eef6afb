import { parse } from 'postcss';

/** Declarations by class name, in the order of the stylesheet. */
export type Stylesheet = Map<string, Record<string, string>>;

/**
 * Reads the rules of a stylesheet whose selector is a single class, or a list of such. Rules with any other selector
 * (states, media, roles) belong to the page alone and are passed over.
 */
export function readStylesheet(css: string): Stylesheet {
  const rules: Stylesheet = new Map();
  for (const rule of parse(css).nodes) {
    if (rule.type !== 'rule') continue;
    const declarations = Object.fromEntries(
      rule.nodes.flatMap((node) => (node.type === 'decl' ? [[node.prop, node.value]] : [])),
    );
    for (const selector of rule.selectors) {
      const name = /^\.([\w-]+)$/.exec(selector)?.[1];
      if (name) rules.set(name, { ...rules.get(name), ...declarations });
    }
  }
  return rules;
}
