/**
 * What Tailwind's reset says of fields and elements that the site has none of: dates, numbers, lists of several; and
 * the button in the field for a file, which only `/changes` has, with rules of its own.
 */
const unusedResets =
  /::-webkit-(?:date|calendar|inner|outer)|(?<![\w\])])::file-selector-button|optgroup|\babbr\b|:-moz-ui-invalid/;

/** Values that `font: inherit` and the start of a page have set already. */
const sameFeatures = /^(?:normal|inherit)$/;

/**
 * A PostCSS plugin, to run after Tailwind's: takes out what that writes for other sites and older browsers.
 *
 * - Fallbacks for browsers without `@property` and `color-mix()`, which are older than those of `browserslist`.
 * - The style of a line beside its width: all elements have solid lines of no width from the start, and
 *   `border-dashed` says what it is by itself.
 * - Variables by which utilities tell each other what they are, as far as no other reads them.
 * - What is to hold where the theme has no font of its own, and prefixes that Next.js writes by itself.
 * - Features of fonts, which the theme does not choose, and the colour of placeholders, which it does.
 *
 * @returns {import('postcss').Plugin}
 */
export function leanStyles() {
  return {
    postcssPlugin: 'lean-styles',
    OnceExit(root) {
      root.walkAtRules('layer', (layer) => {
        if (layer.params === 'properties') layer.remove();
      });
      root.walkAtRules('supports', (supports) => {
        if (supports.params.includes('-apple-pay-button')) supports.remove();
        if (!supports.params.includes('color-mix(in lab, red, red)')) return;
        const mixed = new Set(supports.nodes?.map((node) => node.type === 'decl' && node.prop));
        supports.parent?.each((node) => {
          if (node.type === 'decl' && mixed.has(node.prop)) node.remove();
        });
        supports.replaceWith(supports.nodes ?? []);
      });
      root.walkDecls(/^border(?:-\w+)*-style$/, (line) => {
        if (line.value === 'var(--tw-border-style)') line.remove();
      });
      root.walkRules(unusedResets, (rule) => {
        const used = rule.selectors.filter((selector) => !unusedResets.test(selector));
        if (used.length > 0) rule.selectors = used;
        else rule.remove();
      });

      const css = root.toString();
      const read = new Set(css.match(/(?<=var\()--[\w-]+/g));
      const set = new Set(css.match(/--[\w-]+(?=:)/g));
      root.walkDecls((declaration) => {
        if (declaration.prop.startsWith('--tw-') && !read.has(declaration.prop)) declaration.remove();
        if (declaration.prop.startsWith('-webkit-text-decoration')) declaration.remove();
        declaration.value = declaration.value.replaceAll(
          /var\((--default-[\w-]+),\s*([^()]*)\)/g,
          (_, name, fallback) => (set.has(name) ? `var(${name})` : fallback),
        );
        if (/^font-(?:feature|variation)-settings$/.test(declaration.prop) && sameFeatures.test(declaration.value)) {
          declaration.remove();
        }
      });
      root.walkAtRules('property', (property) => {
        if (property.params.startsWith('--tw-') && !read.has(property.params)) property.remove();
      });
    },
  };
}
