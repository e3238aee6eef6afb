/** Declarations by class name, in the order of the stylesheet. */
export type Stylesheet = Map<string, Record<string, string>>;

/**
 * Reads the rules of a stylesheet whose selector is a single class. Rules with any other selector (states,
 * media, roles) belong to the page alone and are passed over.
 */
export function readStylesheet(css: string): Stylesheet {
  const rules: Stylesheet = new Map();
  for (const [, selector, body] of css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const name = /^\s*\.([\w-]+)\s*$/.exec(selector ?? '')?.[1];
    if (!name) continue;
    const declarations = (body ?? '').split(';').flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':');
      return colon < 0 ? [] : [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()]];
    });
    rules.set(name, { ...rules.get(name), ...Object.fromEntries(declarations) });
  }
  return rules;
}
