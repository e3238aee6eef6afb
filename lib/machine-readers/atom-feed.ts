import { JSDOM } from 'jsdom';
import type { Guide } from '@/lib/content/model';
import type { FileChange } from '@/lib/facts/history';
import { feedHref } from '@/lib/addresses';
import type { ChangedPart, GuideChange } from './guide-changes';

const atom = 'http://www.w3.org/2005/Atom';
const xhtml = 'http://www.w3.org/1999/xhtml';

const changeWords: Record<FileChange, string> = { added: 'New', changed: 'Changed', removed: 'Removed' };

/**
 * Changes to the guide as an Atom feed (RFC 4287). Its author is the organisation: whoever committed is nobody's
 * business but the repository's. Made of elements, so that nothing has to be escaped by hand.
 *
 * @param changes newest first; throws where there is none, as a feed must say when it was last changed
 */
export function atomFeed({ site }: Guide, changes: GuideChange[]): string {
  const [newest] = changes;
  if (!newest) throw new Error('There are no changes to tell of');
  const { window } = new JSDOM(`<feed xmlns="${atom}" xml:lang="en"/>`, { contentType: 'application/xml' });
  const { document } = window;
  const absolute = (href: string) => `${site.url}${href}`;

  function add(parent: Element, name: string, attributes: Record<string, string> = {}, text = ''): Element {
    const element = document.createElementNS(name === 'div' ? xhtml : (parent.namespaceURI ?? atom), name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = withoutControls(text);
    parent.append(element);
    return element;
  }

  function addPart(list: Element, { kind, change, title, href }: ChangedPart): void {
    const item = add(list, 'li', {}, `${changeWords[change]} ${kind}: ${href ? '' : title}`);
    if (href) add(item, 'a', { href: absolute(href) }, title);
  }

  const feed = document.documentElement;
  add(feed, 'id', {}, absolute(feedHref));
  add(feed, 'title', {}, `${site.name}: changes`);
  add(feed, 'updated', {}, newest.time);
  add(feed, 'link', { rel: 'self', type: 'application/atom+xml', href: absolute(feedHref) });
  add(feed, 'link', { rel: 'alternate', type: 'text/html', href: absolute('/') });
  add(feed, 'icon', {}, absolute('/icon.svg'));
  add(add(feed, 'author'), 'name', {}, site.organisation);
  for (const { hash, time, title, parts } of changes) {
    const entry = add(feed, 'entry');
    // An id is for ever: the day is that of the commit, which the host was the guide's on.
    add(entry, 'id', {}, `tag:${new URL(site.url).hostname},${time.slice(0, 10)}:${hash}`);
    add(entry, 'title', {}, title);
    add(entry, 'updated', {}, time);
    const place = parts.find(({ href }) => href !== null)?.href ?? '/';
    add(entry, 'link', { rel: 'alternate', type: 'text/html', href: absolute(place) });
    const list = add(add(add(entry, 'content', { type: 'xhtml' }), 'div'), 'ul');
    for (const part of parts) addPart(list, part);
  }
  return `<?xml version="1.0" encoding="utf-8"?>\n${new window.XMLSerializer().serializeToString(document)}\n`;
}

/** Without the characters that XML cannot hold in any way. */
function withoutControls(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
