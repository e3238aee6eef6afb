/**
 * Which pages a browser may prepare while the pointer rests on a link to them: all of this host, files left out, and
 * what React opens in place. One text in all builds, since a policy allows it by its hash.
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: '/*.*' } },
          { not: { selector_matches: '[data-island], [data-island] *, [target="_blank"]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
