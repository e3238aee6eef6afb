import type { APIRequestContext } from '@playwright/test';

/** What programs that run no scripts read of a page: its tags by name, each with its attributes. */
export interface HeadTags {
  title: string;
  /** Content of the `meta` with a name or property, or null; throws where it stands twice. */
  meta: (name: string) => string | null;
  /** All `link` elements of a relation. */
  links: (relation: string) => Record<string, string>[];
  /** The scripts that are data, parsed. */
  data: Record<string, unknown>[];
  html: string;
}

/** Asks for a page as a crawler does, and reads its head. */
export async function readHead(request: APIRequestContext, address: string): Promise<HeadTags> {
  const response = await request.get(address);
  if (response.status() !== 200) throw new Error(`${address} answers ${response.status()}`);
  const html = await response.text();
  const tags = (name: string) =>
    [...html.matchAll(new RegExp(`<${name}\\b([^>]*)>`, 'g'))].map(([, attributes = '']) => readAttributes(attributes));
  return {
    html,
    title: unescapeMarkup(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''),
    meta(name) {
      const found = tags('meta').filter((tag) => tag['name'] === name || tag['property'] === name);
      if (found.length > 1) throw new Error(`${address} has ${name} ${found.length} times`);
      return found[0]?.['content'] ?? null;
    },
    links: (relation) => tags('link').filter(({ rel }) => rel === relation),
    data: [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text = '']) => JSON.parse(text) as Record<string, unknown>,
    ),
  };
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name.toLowerCase(), unescapeMarkup(value)]));
}

function unescapeMarkup(text: string): string {
  const characters: Record<string, string> = { quot: '"', '#x27': "'", lt: '<', gt: '>', amp: '&' };
  return text.replace(/&(quot|#x27|lt|gt|amp);/g, (_, name: string) => characters[name] ?? '');
}
