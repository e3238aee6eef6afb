/** The Atom feed of changes to the guide, which is published where git can tell of any. */
export const feedHref = '/feed.xml';
