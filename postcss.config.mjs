import { leanStyles } from './lib/styles/lean-styles.mjs';

// Next.js minifies what comes out: done twice, prefixes would be written twice.
export default { plugins: [['@tailwindcss/postcss', { optimize: false }], leanStyles()] };
