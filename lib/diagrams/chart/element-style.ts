import { parse, type Root } from 'postcss';
import { childElements } from './child-elements';

/** What a declaration of an element is worth against another of it. */
interface Rule {
  selector: string;
  /** What an element has to have, before the whole selector is tried, which takes long. */
  name: string | null;
  classes: string[];
  weight: number;
  declarations: Map<string, string>;
  important: Set<string>;
}

/** Properties that an element takes from the one around it. */
const inherited = new Set([
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'color',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'white-space',
]);

/** The rules of the last sheets by their text: Mermaid writes that anew while it draws, mostly as it was. */
const sheets = new Map<string, Map<string, Rule[]>>();
const mostSheets = 20;

/** The value of a property that holds for an element of a picture, by its style, its sheet or its attributes. */
export function styleOf(element: Element, property: string): string | null {
  const own = ownStyle(element, property);
  if (own !== null && own !== 'inherit') return resolve(own, element);
  if (!inherited.has(property) && own !== 'inherit') return null;
  const parent = element.parentElement;
  return parent && parent.tagName !== 'BODY' ? styleOf(parent, property) : null;
}

/** The size of an element's text in CSS pixels: never under 12, at which the site's smallest text stands. */
export function fontSizeOf(element: Element): number {
  return Math.max(12, plainFontSize(element));
}

function plainFontSize(element: Element): number {
  const value = ownStyle(element, 'font-size');
  const parent = element.parentElement;
  const around = () => (parent && parent.tagName !== 'BODY' ? plainFontSize(parent) : 14);
  if (value === null || value === 'inherit') return around();
  const size = Number.parseFloat(value);
  if (Number.isNaN(size)) return around();
  if (/r?em$/.test(value)) return size * (value.endsWith('rem') ? 14 : around());
  return value.endsWith('%') ? (size / 100) * around() : size;
}

function ownStyle(element: Element, property: string): string | null {
  let found: { value: string; weight: number } | null = null;
  const rules = rulesFor(element).get(property);
  if (rules) {
    const name = element.tagName.toLowerCase();
    const classes = (element.getAttribute('class') ?? '').split(/\s+/);
    for (const rule of rules) {
      const value = rule.declarations.get(property) ?? '';
      const weight = rule.weight + (rule.important.has(property) ? 1e9 : 0);
      if (found && found.weight > weight) continue;
      if (mayMatch(rule, name, classes) && matches(element, rule)) found = { value, weight };
    }
  }
  if (found && found.weight >= 1e9) return found.value;
  const style = element.getAttribute('style');
  const inline = style && new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`).exec(style)?.[1];
  if (inline) return inline.replace('!important', '').trim();
  return found?.value ?? element.getAttribute(property);
}

/** A colour that a custom property of the picture's own sheet holds. */
function resolve(value: string, element: Element): string {
  return value.replace(/var\((--[\w-]+)(?:,\s*([^)]*))?\)/g, (_, name: string, fallback?: string) => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const found = ownStyle(at, name);
      if (found !== null) return found;
    }
    return fallback ?? 'none';
  });
}

/** Whether an element of a name and of classes has what the last part of a selector asks for. */
function mayMatch({ name, classes }: Rule, ownName: string, ownClasses: string[]): boolean {
  return (name === null || name === ownName) && classes.every((each) => ownClasses.includes(each));
}

function matches(element: Element, { selector }: Rule): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** The rules of the sheet that a picture begins with, by the properties that they set. */
function rulesFor(element: Element): Map<string, Rule[]> {
  let root: Element | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) if (at.tagName.toLowerCase() === 'svg') root = at;
  const sheet = childElements(root).find(({ tagName }) => tagName.toLowerCase() === 'style');
  if (!sheet) return new Map();
  const css = sheet.textContent ?? '';
  const known = sheets.get(css);
  if (known) return known;
  if (sheets.size >= mostSheets) sheets.clear();
  const rules = rulesOf(css);
  sheets.set(css, rules);
  return rules;
}

function rulesOf(css: string): Map<string, Rule[]> {
  let root: Root;
  try {
    root = parse(css);
  } catch {
    return new Map();
  }
  const rules: Rule[] = [];
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule') return;
    const declarations = new Map<string, string>();
    const important = new Set<string>();
    rule.walkDecls(({ prop, value, important: isImportant }) => {
      declarations.set(prop, value);
      if (isImportant) important.add(prop);
    });
    for (const selector of rule.selectors) {
      if (/:(?:hover|focus|active|:)/.test(selector)) continue;
      const last = selector.split(/[\s>+~]+/).at(-1) ?? '';
      rules.push({
        selector,
        name: /^[a-z]+/i.exec(last)?.[0].toLowerCase() ?? null,
        classes: (last.replaceAll(/:not\([^)]*\)|\[[^\]]*\]/g, '').match(/\.[\w-]+/g) ?? []).map((each) =>
          each.slice(1),
        ),
        weight: specificity(selector) + rules.length / 1e4,
        declarations,
        important,
      });
    }
  });
  const byProperty = new Map<string, Rule[]>();
  for (const rule of rules) {
    for (const property of rule.declarations.keys())
      byProperty.set(property, [...(byProperty.get(property) ?? []), rule]);
  }
  return byProperty;
}

function specificity(selector: string): number {
  const count = (pattern: RegExp) => selector.match(pattern)?.length ?? 0;
  return (
    count(/#[\w-]+/g) * 10_000 + count(/\.[\w-]+|\[[^\]]*\]|:(?!not)[\w-]+/g) * 100 + count(/(?:^|[\s>+~])[a-z]+/gi)
  );
}
