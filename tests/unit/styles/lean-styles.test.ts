import { expect, test } from '../test';
import postcss from 'postcss';
import { leanStyles } from '@/lib/styles/lean-styles.mjs';

/** Style sheets as Tailwind writes them, and what is left of each. */
const cases: [name: string, css: string, left: string][] = [
  [
    'fallbacks for browsers without @property',
    '@layer properties{*{--tw-a:1}}@layer base{a{x:y}}',
    '@layer base{a{x:y}}',
  ],
  [
    'fallbacks for browsers without color-mix()',
    'a{color:red}@supports (color: color-mix(in lab, red, red)){a{color:color-mix(in oklab, red 50%, blue)}}',
    'a{color:red}a{color:color-mix(in oklab, red 50%, blue)}',
  ],
  [
    'and those within a rule',
    'a{color:red;x:y;@supports (color: color-mix(in lab, red, red)){color:color-mix(in oklab, red 50%, blue)}}',
    'a{x:y;color:color-mix(in oklab, red 50%, blue)}',
  ],
  ['other questions stay', '@supports (x: y){a{x:y}}', '@supports (x: y){a{x:y}}'],
  [
    'the style of a line beside its width',
    '.border-t{border-top-style:var(--tw-border-style);border-top-width:1px}.border-dashed{border-style:dashed}',
    '.border-t{border-top-width:1px}.border-dashed{border-style:dashed}',
  ],
  [
    'variables of utilities that nothing reads',
    '.a{--tw-a:1;--tw-b:2;--own:3;x:var(--tw-b)}@property --tw-a{inherits:false}@property --tw-b{inherits:false}',
    '.a{--tw-b:2;--own:3;x:var(--tw-b)}@property --tw-b{inherits:false}',
  ],
  [
    'prefixes that Next.js writes',
    'a{-webkit-text-decoration:inherit;text-decoration:inherit;-webkit-hyphens:none}',
    'a{text-decoration:inherit;-webkit-hyphens:none}',
  ],
  ['resets of fields that the site has none of', 'a,optgroup{x:y}::-webkit-datetime-edit{x:y}', 'a{x:y}'],
  ['and of the button in a field for a file', 'a,::file-selector-button{x:y}::file-selector-button{x:z}', 'a{x:y}'],
  [
    'the colour of placeholders',
    '@supports (not (-webkit-appearance: -apple-pay-button)) or (contain-intrinsic-size: 1px){::placeholder{x:y}}a{x:y}',
    'a{x:y}',
  ],
  [
    'features of fonts that nobody chose',
    'a{font-feature-settings:normal;font-variation-settings:inherit;x:y}b{font-feature-settings:"tnum"}',
    'a{x:y}b{font-feature-settings:"tnum"}',
  ],
  [
    'what holds where the theme has no font',
    ':root{--default-font-family:own}a{font:var(--default-font-family, Arial, "Segoe UI");x:var(--default-x, normal)}',
    ':root{--default-font-family:own}a{font:var(--default-font-family);x:normal}',
  ],
];

for (const [name, css, left] of cases) {
  test(name, () => expect(postcss([leanStyles()]).process(css, { from: undefined }).css).toBe(left));
}
