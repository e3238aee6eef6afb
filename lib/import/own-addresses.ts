import type { Source } from './source';

/**
 * Gives sources whose files would come to one address (`Set Up.md` and `set-up.md`, a README beside an index) each
 * its own, and says so in what is left out of them: else one page would take the place of the other.
 */
export function giveOwnAddresses(sources: Source[]): void {
  const owners = new Map<string, Source>();
  const others: Source[] = [];
  // The page of a folder is its index, whatever stands before it.
  for (const source of [...sources].toSorted((a, b) => Number(isReadme(a)) - Number(isReadme(b)))) {
    if (owners.has(source.href)) others.push(source);
    else owners.set(source.href, source);
  }
  for (const source of others) {
    const { href } = source;
    const wanted = isReadme(source) ? `${href === '/' ? '' : href}/readme` : href;
    source.href = freeName(wanted, owners);
    const what = `the address ${href}, which ${owners.get(href)?.file} has: it is ${source.href}`;
    source.leftOut.push({ line: 1, what });
    owners.set(source.href, source);
  }
}

function isReadme({ file }: Source): boolean {
  return /(?:^|\/)readme\.mdx?$/i.test(file);
}

/** A name that is not taken yet: with a number before its ending where another has it. */
export function freeName(name: string, taken: { has: (name: string) => boolean }): string {
  if (!taken.has(name)) return name;
  const [, stem = name, number, ending = ''] = /^(.+?)(?:-(\d+))?(\.\w+)?$/.exec(name) ?? [];
  return freeName(`${stem}-${Number(number ?? 1) + 1}${ending}`, taken);
}
