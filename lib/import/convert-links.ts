import path from 'node:path';
import type { Source } from './source';

/** What links are converted with. */
interface Targets {
  hrefs: Map<string, string>;
  copies: Map<string, string>;
  renamed: Map<string, string>;
  leave: (text: string, what: string) => void;
}

/** Links to other texts become addresses, and pictures those of public/; one that leads nowhere becomes its words. */
export function convertLinks(line: string, source: Source, targets: Targets): string {
  const put = (address: string) => addressOf(address, source, targets);
  return line
    .replaceAll(
      /(!?)\[((?:[^\][]|\[[^\]]*\])*)\]\(([^()\n]*?(?:\([^)]*\)[^()\n]*?)?)(\s+"[^"]*")?\)/g,
      (whole, image: string, words: string, address: string, title = '') => {
        const inner = image ? words : convertLinks(words, source, targets);
        const found = put(address.trim().replaceAll(/^<|>$/g, ''));
        if (found !== null) return `${image}[${inner}](${found}${title})`;
        targets.leave(whole, `${whole}, which leads to no text`);
        return inner;
      },
    )
    .replaceAll(
      /((?:src|href)=")([^"]+)"/g,
      (_, start: string, address: string) => `${start}${put(address) ?? address}"`,
    )
    .replace(/^(\[[^\]^][^\]]*\]:\s+)(\S+)/, (_, start: string, address: string) => start + (put(address) ?? address));
}

/** An address as it is written here; null where it leads to nothing that was imported. */
function addressOf(
  address: string,
  { file, href: own }: Source,
  { hrefs, copies, renamed, leave }: Targets,
): string | null {
  const fragmentOf = (href: string, rest: string) =>
    rest.startsWith('#') ? `#${renamed.get(href + rest) ?? rest.slice(1)}` : rest;
  if (address.startsWith('#')) return fragmentOf(own, address);
  if (/^http:\/\/(?!localhost|127\.)/i.test(address)) {
    leave(address, `${address}, which is an address of https now`);
    return address.replace(/^http:/i, 'https:');
  }
  if (/^(?:https:|mailto:)/i.test(address)) return address;
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return address.startsWith('//') ? `https:${address}` : null;
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.replace(/^pathname:\/\//, '')) ?? [];
  const plain = decoded(target).replace(/^@site\/(?:docs\/)?/, '/');
  const full = plain.startsWith('/')
    ? plain.slice(1)
    : path.posix.normalize(path.posix.join(path.posix.dirname(file), plain));
  const bare = full.replace(/\/$/, '').replace(/\.html$/, '');
  const href =
    [bare, `${bare}.md`, `${bare}.mdx`, `${bare}/index.md`, `${bare}/README.md`, `${bare}/index.mdx`]
      .map((each) => hrefs.get(each.replace(/^\.\//, '')))
      .find(Boolean) ?? [...hrefs.values()].find((each) => each === `/${bare.replace(/^(?:docs\/)?\.?/, '')}`);
  if (href) return href + fragmentOf(href, rest);
  const copy = [full, `static/${full}`, `../static/${full}`, full.replace(/^static\//, '../static/')]
    .map((each) => copies.get(each))
    .find(Boolean);
  return copy ? copy.slice('public'.length) : null;
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
