/**
 * The one file of a route whose guide has none: Next.js refuses to export a route without files. The build removes it.
 */
export const placeholderFile = '_none';
