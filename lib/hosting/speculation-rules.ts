/**
 * Which pages a browser may prepare while the pointer rests on a link to them: all of this host but files, the search,
 * which opens in place, and questions to a page. One text in all builds, since a policy allows it by its hash.
 *
 * By the address alone: with a rule that looks at elements (`selector_matches`) a browser styles the whole page anew
 * at each change of the address.
 */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: { pathname: '/*', search: '' } },
          { not: { href_matches: { pathname: '/*.*' } } },
          { not: { href_matches: { pathname: '*/search' } } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});
