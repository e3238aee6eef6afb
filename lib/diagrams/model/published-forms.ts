/** The forms in which every diagram is published, by the ending of its address, with their content types. */
export const publishedForms = {
  svg: 'image/svg+xml',
  'dark.svg': 'image/svg+xml',
  png: 'image/png',
  'dark.png': 'image/png',
  mmd: 'text/plain; charset=utf-8',
  json: 'application/json',
  'details.json': 'application/json',
} as const satisfies Record<string, string>;

export type PublishedForm = keyof typeof publishedForms;

/** All endings: `/diagrams/<strategy>/<view>.<form>`. */
export const publishedFormNames = Object.keys(publishedForms) as PublishedForm[];
