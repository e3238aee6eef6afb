import { didYouMean, nearest } from '@/lib/text/did-you-mean';
import { findQuestionFault } from './find-question-fault';
import type { LinkFault } from './link-fault';
import type { PagePlaces, Places } from './places';

/**
 * What is wrong with an address that a page links to, or null when it leads somewhere. Addresses outside the
 * guide are not visited.
 *
 * @param from href of the page that holds the link, which `#fragment` alone speaks of
 */
export function findLinkFault(places: Places, address: string, from: string | null): LinkFault | null {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'https' || scheme === 'mailto') return outsideFault(address);
  if (scheme === 'http') return httpFault(address);
  if (scheme) {
    const meant = /^[hm]/.test(scheme) ? nearest(scheme, ['https', 'http', 'mailto']) : null;
    const rest = address.slice(scheme.length + 1).replace(/^\/+/, '');
    if (meant) {
      const fix = `Write \`${meant === 'mailto' ? 'mailto:' : 'https://'}${rest}\`.`;
      return { reason: `Links cannot begin with \`${scheme}:\``, fix };
    }
    return {
      reason: `Links cannot begin with \`${scheme}:\``,
      fix: 'Write an address that begins with https:// or with a slash.',
    };
  }
  if (address.startsWith('#') && from) return anchorFault(places, places.pages.get(from), address.slice(1));
  if (!address.startsWith('/') || address.startsWith('//')) return relativeFault(places, address);
  return internalFault(places, address);
}

/** An address outside of the guide names a host, or somebody to write to. */
function outsideFault(address: string): LinkFault | null {
  if (/^https:\/\/[^/?#\s.][^/?#\s]*/i.test(address) || /^mailto:[^@\s]+@[^@\s]\S*$/i.test(address)) return null;
  const rest = address.replace(/^\w+:\/*/, '');
  return {
    reason: `\`${address}\` leads nowhere`,
    fix: /^https/i.test(address)
      ? `Write a whole address: \`https://${rest || '…'}\`.`
      : 'Write who gets the mail: `mailto:name@example.com`.',
  };
}

function httpFault(address: string): LinkFault {
  const local = /^http:\/\/(?:localhost|127\.)/i.test(address);
  return {
    reason: `\`${address}\` is not an https address`,
    fix: local
      ? "Put an address on the reader's own machine in backticks, so that it is no link."
      : `Write \`${address.replace(/^http:\/*/i, 'https://')}\`.`,
  };
}

function relativeFault(places: Places, address: string): LinkFault {
  if (address.startsWith('//')) {
    return { reason: `\`${address}\` does not say how to reach it`, fix: `Write \`https:${address}\`.` };
  }
  if (/^www\./i.test(address)) {
    return { reason: `\`${address}\` does not say how to reach it`, fix: `Write \`https://${address}\`.` };
  }
  const cut = /^https?\/+(.+)$/i.exec(address)?.[1];
  if (cut) return { reason: `\`${address}\` does not say how to reach it`, fix: `Write \`https://${cut}\`.` };
  if (/^[^/\s@]+@[^/\s@]+\.\w+$/.test(address)) {
    return { reason: `\`${address}\` is an address of mail`, fix: `Write \`mailto:${address}\`.` };
  }
  if (address === '') return { reason: 'This link has no address', fix: 'Write where it leads, in the brackets.' };
  const path = address
    .replace(/^[./]+/, '')
    .replace(/\.mdx?(?=$|[?#])/, '')
    .replace(/(?:^|\/)index(?=$|[?#])/, '');
  const [name = ''] = path.split(/[?#]/);
  const target = [...places.pages.keys()].find((href) => href === `/${name}` || href.endsWith(`/${name}`));
  const written = target === undefined ? `/${path}` : target + path.slice(name.length);
  return {
    reason: `\`${address}\` is a relative link, which leads elsewhere from another page`,
    fix: `Write the whole address: \`${written}\`.`,
  };
}

function internalFault(places: Places, address: string): LinkFault | null {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/.exec(address) ?? [];
  if (places.files.has(path)) return null;
  const page = places.pages.get(path);
  const fault = page
    ? (viewFault(page, query) ??
      (page.anchors && findQuestionFault(page, query)) ??
      (fragment ? anchorFault(places, page, fragment) : null))
    : pageFault(places, path, address);
  return fault && { ...fault, about: path };
}

function pageFault(places: Places, path: string, address: string): LinkFault {
  const bare = path.replace(/(?:\/index)?(?:\.mdx?|\.html)?\/*$/, '') || '/';
  if (places.pages.has(bare)) {
    return {
      reason: `\`${path}\` is not how the address is written`,
      fix: `Write \`${bare}${address.slice(path.length)}\`.`,
    };
  }
  const isFile = /\.[a-z0-9]+$/i.test(path);
  return {
    reason: isFile ? `There is no file \`${path}\`` : `There is no page \`${path}\``,
    fix:
      didYouMean(path, [...places.pages.keys(), ...places.files]) +
      (isFile
        ? 'Files stand in public/, diagrams at /diagrams/<folder>/<view>.svg.'
        : 'The pages are listed in content/navigation.yaml.'),
  };
}

function viewFault(page: PagePlaces, query: string): LinkFault | null {
  for (const [group, id] of new URLSearchParams(query)) {
    const tabs = page.tabs.get(group);
    if (page.anchors === null || (!tabs && group !== 'view') || tabs?.has(id)) continue;
    if (!tabs)
      return {
        reason: `\`${page.href}\` has no tabs of the group \`${group}\``,
        fix: `Leave \`?${group}=${id}\` out.`,
      };
    const names = [...tabs].map((name) => `\`${name}\``).join(', ');
    return {
      reason: `\`${page.href}\` has no tab \`${id}\``,
      fix: `${didYouMean(id, tabs)}Its tabs are ${names}.`,
    };
  }
  return null;
}

function anchorFault(places: Places, page: PagePlaces | undefined, fragment: string): LinkFault | null {
  if (!page?.anchors || page.anchors.has(fragment)) return null;
  const elsewhere = [...places.pages.values()].find(({ anchors }) => anchors?.has(fragment));
  const guess = elsewhere
    ? `Did you mean \`${elsewhere.href}#${fragment}\`? `
    : didYouMean(fragment, page.anchors).replace(/`(.*)`/, `\`${page.href}#$1\``);
  return {
    reason: `\`${page.href}\` has no heading with the id \`${fragment}\``,
    fix: `${guess}The ids of each page are listed in content/anchors.yaml.`,
  };
}
